import { refusedFile } from './file-kind'

describe('the kind of the file', () => {
  it('is .xlsx', () => {
    expect(refusedFile('柳河村花名册.XLSX')).toBeNull()
  })

  it.each(['花名册.xls', '花名册.csv', '花名册.et', '花名册'])(
    'of %s is refused with how to save it',
    (name) => {
      expect(refusedFile(name)).toMatch(/另存为.*\.xlsx/)
    },
  )
})
