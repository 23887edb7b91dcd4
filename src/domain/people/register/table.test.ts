import type { Cell, Sheet } from './cell'
import { cellOf } from './cell'
import { parseRegister } from './parse-register'
import { headTitles, householdTitles, personRow, sheetsOf } from './sample-sheets'

const today = '2026-11-24'
const chief: Cell[] = ['王秀英', '巷长', '19900000003', '3巷 全部']
const parse = (sheets: Sheet[]) => parseRegister(sheets, today)
const withPeople = (rows: Cell[][], name = '户'): Sheet[] => [
  { name, rows },
  { name: '两长', rows: [headTitles, chief] },
]
const peopleOf = (sheets: Sheet[]) => parse(sheets).households.flatMap(({ members }) => members)

describe('a sheet', () => {
  it('is found by its name, spaces and order aside', () => {
    const [people, heads] = sheetsOf([personRow()])
    expect(
      peopleOf([
        { ...heads!, name: ' 两长 ' },
        { ...people!, name: '户 ' },
      ]),
    ).toHaveLength(1)
  })

  it('is found by its line of titles when the name is another', () => {
    const [people, heads] = sheetsOf([personRow()])
    expect(
      peopleOf([
        { ...heads!, name: 'Sheet2' },
        { ...people!, name: 'Sheet1' },
      ]),
    ).toHaveLength(1)
  })

  it('that is missing refuses the file', () => {
    const [people] = sheetsOf([personRow()])
    const reading = parse([people!])
    expect(reading.refused).toBe(true)
    expect(reading.problems).toEqual([
      expect.objectContaining({ sheet: '两长', fault: 'sheet-missing', blocks: 'file' }),
    ])
  })

  it('without rows refuses the file', () => {
    expect(parse(sheetsOf([])).problems).toMatchObject([{ sheet: '户', row: 2, fault: 'sheet-empty' }])
  })

  it('may have a heading above its titles, and rows keep the numbers of the spreadsheet program', () => {
    const rows = [['柳河村花名册'], [], householdTitles, personRow({ 性别: null })]
    expect(parse(withPeople(rows)).problems).toMatchObject([{ row: 4, column: 'E', title: '性别' }])
  })
})

describe('a column', () => {
  it('is found by its title in any order', () => {
    const order = [5, 3, 0, 2, 1, 4]
    const turned = [householdTitles, personRow()].map((row) => order.map((index) => row[index] ?? null))
    expect(peopleOf(withPeople(turned))).toMatchObject([{ name: '陈建国', birth: '1972-05' }])
  })

  it('may have one of the usual other names, with marks and brackets', () => {
    const titles = [
      '巷道',
      '门牌号',
      '姓 名',
      '关系',
      '性别*',
      '出生日期（年-月）',
      '联系电话：',
      '是否独居',
      '说明',
    ]
    const [person] = peopleOf(
      withPeople([titles, personRow({ 手机: '19900000012', 独居: '是', 备注: '在家' })]),
    )
    expect(person).toMatchObject({ phone: '19900000012', alone: true, note: '在家' })
  })

  it.each(['巷', '户号', '姓名', '与户主关系', '性别', '出生年月'])('%s has to be there', (title) => {
    const without = householdTitles.map((one) => (one === title ? '其他' : one))
    const reading = parse(withPeople([without, personRow()]))
    expect(reading).toMatchObject({
      refused: true,
      households: [],
      problems: [{ fault: 'column-missing', title }],
    })
  })

  it.each(['手机', '独居', '备注'])('%s need not be there', (title) => {
    const without = householdTitles.map((one) => (one === title ? '' : one))
    expect(parse(withPeople([without, personRow()])).refused).toBe(false)
  })

  it('of identity numbers is dropped, and that is said', () => {
    const identity = '370827197205011234'
    const reading = parse(
      withPeople([
        [...householdTitles, '身份证号码'],
        [...personRow(), identity],
      ]),
    )
    expect(JSON.stringify(reading)).not.toContain(identity)
    expect(reading.notes).toMatchObject([{ kind: 'identity-dropped', sheet: '户', row: null, column: 'J' }])
    expect(reading.counts.taken).toBe(1)
  })

  it('that is not known is left out, and that is said', () => {
    const reading = parse(
      withPeople([
        [...householdTitles, '民族'],
        [...personRow(), '汉'],
      ]),
    )
    expect(reading.notes).toMatchObject([{ kind: 'column-unused', column: 'J' }])
  })
})

describe('a row', () => {
  it('that is blank or a sum is skipped', () => {
    const rows = [
      personRow(),
      [],
      ['合计', null, '1 人'],
      [null, ' '],
      personRow({ 户号: '13' }),
      ['总计：2户'],
    ]
    const reading = parse(sheetsOf(rows))
    expect(reading.problems).toEqual([])
    expect(reading.counts).toMatchObject({ rows: 2, households: 2 })
  })

  it('with nothing but a number in an unknown column is blank', () => {
    const rows = [['序号', ...householdTitles], [1, ...personRow()], [2], [3]]
    expect(parse(withPeople(rows)).counts.rows).toBe(1)
  })
})

it('takes a date cell of the reader as its day', () => {
  expect(cellOf(new Date('1950-03-05T00:00:00Z'))).toEqual({ date: '1950-03-05' })
  expect(cellOf(undefined)).toBeNull()
  expect(cellOf(3)).toBe(3)
})
