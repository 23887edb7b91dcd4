import { accountsContent, row } from '../../../tests/notice/builders'
import { personalNumberIn, textsOf } from './texts'

it('reads each table cell by itself', () => {
  const split = textsOf(accountsContent({ rows: [row({ party: '1990000', voucher: '0013' })] }))
  expect(personalNumberIn(split, [])).toBeNull()
})

it('points at the cell with a mobile number', () => {
  const texts = textsOf(accountsContent({ rows: [row(), row({ party: '张三 19900000013' })] }))
  expect(personalNumberIn(texts, [])).toBe('rows.1.party')
})

it('lets one pass that the supervisor gave a reason for, and no other', () => {
  const texts = textsOf(accountsContent({ body: '19900000013', rows: [row({ party: '19900000014' })] }))
  expect(personalNumberIn(texts, [{ about: 'body' }])).toBe('rows.0.party')
})

it('does not take the office phone for a personal number', () => {
  expect(personalNumberIn(textsOf(accountsContent({ officePhone: '19900000013' })), [])).toBeNull()
})
