import type { Cell } from './cell'
import { parseRegister } from './parse-register'
import { personRow, sheetsOf } from './sample-sheets'

const today = '2026-11-24'
const parse = (people: Cell[][], heads?: Cell[][]) => parseRegister(sheetsOf(people, heads), today)
const wife = (given: Record<string, Cell> = {}) =>
  personRow({ 姓名: '李秀兰', 与户主关系: '配偶', 性别: '女', 出生年月: '1974-02', ...given })

describe('a clean household', () => {
  it('is taken whole, with its head', () => {
    const reading = parse([personRow({ 手机: 19900000012 }), wife({ 备注: '腿脚不好' })])
    expect(reading.problems).toEqual([])
    expect(reading.lanes).toEqual(['3巷'])
    expect(reading.heads).toEqual([
      { name: '王秀英', post: 'lane-chief', phone: '19900000003', home: null, households: ['3巷 12户'] },
    ])
    const none = { phone: null, alone: false, note: null }
    expect(reading.households).toEqual([
      {
        label: '3巷 12户',
        lane: '3巷',
        number: '12',
        head: 0,
        alone: false,
        members: [
          {
            ...none,
            name: '陈建国',
            relation: '户主',
            gender: 'male',
            birth: '1972-05',
            phone: '19900000012',
          },
          { ...none, name: '李秀兰', relation: '配偶', gender: 'female', birth: '1974-02', note: '腿脚不好' },
        ],
      },
    ])
  })

  it('is one however lane and number are written', () => {
    const reading = parse([personRow({ 巷: 3, 户号: 12 }), wife({ 巷: '三巷', 户号: '012号' })])
    expect(reading.households.map(({ label, members }) => [label, members.length])).toEqual([['3巷 12户', 2]])
  })

  it('repeats the lane and number of merged cells', () => {
    const rows = [
      personRow(),
      wife({ 巷: null, 户号: null }),
      personRow({ 巷: null, 户号: 13, 姓名: '赵立新' }),
    ]
    expect(parse(rows).households.map(({ label, members }) => [label, members.length])).toEqual([
      ['3巷 12户', 2],
      ['3巷 13户', 1],
    ])
  })

  it('repeats nothing else', () => {
    expect(parse([personRow(), wife({ 性别: null })]).problems).toMatchObject([
      { row: 3, fault: 'gender-unclear' },
    ])
  })

  it('does not repeat a number into a new lane', () => {
    const reading = parse([personRow(), wife({ 巷: '4巷', 户号: null })])
    expect(reading.problems).toContainEqual(expect.objectContaining({ row: 3, fault: 'number-missing' }))
    expect(reading.counts.taken).toBe(1)
  })

  it('drops the spaces in a name, not those of a foreign one', () => {
    const names = parse([personRow({ 姓名: '陈　晨' }), wife({ 姓名: 'Nguyen  Thi' })]).households[0]?.members
    expect(names?.map(({ name }) => name)).toEqual(['陈晨', 'Nguyen Thi'])
  })
})

describe('a household with a fault', () => {
  it.each<[string, Record<string, Cell>, string, string]>([
    ['no lane', { 巷: null }, 'lane-missing', 'A'],
    ['no number', { 户号: null }, 'number-missing', 'B'],
    ['an unclear number', { 户号: '东头' }, 'number-unclear', 'B'],
    ['no name', { 姓名: null }, 'name-missing', 'C'],
    ['two names', { 姓名: '陈建国、李秀兰' }, 'name-unclear', 'C'],
    ['no relation', { 与户主关系: null }, 'relation-missing', 'D'],
    ['no sex', { 性别: null }, 'gender-unclear', 'E'],
    ['a year alone', { 出生年月: 1972 }, 'birth-year-only', 'F'],
    ['a landline', { 手机: '0537-6212345' }, 'phone-landline', 'G'],
    ['an unclear 独居', { 独居: '有时' }, 'alone-unclear', 'H'],
  ])('of %s is named by row and column and not taken', (_name, given, fault, column) => {
    const reading = parse([personRow(given)])
    const problem = reading.problems.find((one) => one.fault === fault)
    expect(problem).toMatchObject({ sheet: '户', row: 2, column, blocks: 'household' })
    expect(problem?.says).toMatch(/。$/)
    expect(reading.households).toEqual([])
  })

  it('is left as 待补 with its head and rows, and the others are taken', () => {
    const reading = parse([personRow(), wife({ 性别: '?' }), personRow({ 户号: '13', 姓名: '赵立新' })])
    expect(reading.refused).toBe(false)
    expect(reading.pending).toEqual([{ label: '3巷 12户', lane: '3巷', number: '12', head: 0, rows: [2, 3] }])
    expect(reading.households.map(({ label }) => label)).toEqual(['3巷 13户'])
    expect(reading.counts).toMatchObject({ households: 2, taken: 1, pending: 1, people: 1 })
  })

  it('has two householders', () => {
    const reading = parse([personRow(), wife({ 与户主关系: '户主' })])
    expect(reading.problems).toMatchObject([{ row: 3, column: 'D', fault: 'two-householders' }])
  })

  it('has one person twice', () => {
    const reading = parse([personRow(), personRow({ 与户主关系: '儿子' })])
    expect(reading.problems).toMatchObject([{ row: 3, column: 'C', fault: 'same-person-twice' }])
  })
})

describe('living alone', () => {
  it.each<Cell>(['是', '√', '✓', 1, 'Y', 'y', true])('is said by %j', (cell) => {
    expect(parse([personRow({ 独居: cell })]).households).toMatchObject([{ alone: true }])
  })

  it.each<Cell>([null, '否', '×', 'N', 0])('is not said by %j', (cell) => {
    expect(parse([personRow({ 独居: cell })]).households).toMatchObject([{ alone: false }])
  })

  it('with two people in the household is a warning', () => {
    const reading = parse([personRow({ 独居: '是' }), wife()])
    expect(reading.problems).toMatchObject([
      { row: 2, column: 'H', fault: 'alone-with-others', blocks: 'nothing' },
    ])
    expect(reading.counts.taken).toBe(1)
  })
})

describe('phones and notes', () => {
  it('keep one phone in several households, and say so without the number', () => {
    const phone = '19900000012'
    const reading = parse([
      personRow({ 手机: phone }),
      personRow({ 户号: '13', 姓名: '赵立新', 手机: phone }),
    ])
    expect(reading.counts.taken).toBe(2)
    expect(reading.notes).toMatchObject([{ kind: 'shared-phone', row: 3, column: 'G' }])
    expect(reading.notes[0]?.says).toContain('199****0012')
  })

  it('say nothing when one household shares a phone', () => {
    expect(parse([personRow({ 手机: '19900000012' }), wife({ 手机: '19900000012' })]).notes).toEqual([])
  })

  it('mask personal numbers in 备注 and list them', () => {
    const reading = parse([personRow({ 备注: '女儿 199 0000 0013' })])
    expect(reading.households[0]?.members[0]?.note).toBe('女儿 199****0013')
    expect(reading.notes).toMatchObject([{ kind: 'number-masked', sheet: '户', row: 2, column: 'I' }])
  })

  it('never repeat an identity number that stands in a wrong column', () => {
    const identity = '37082719720501123X'
    const reading = parse([
      personRow({ 姓名: `陈建国${identity}`, 手机: identity, 户号: identity, 独居: identity }),
      personRow({ 巷: identity, 与户主关系: identity, 性别: identity, 出生年月: identity }),
    ])
    expect(JSON.stringify(reading)).not.toContain('19720501')
  })

  it('count the households in which nobody has a phone', () => {
    const reading = parse([personRow({ 手机: '19900000012' }), personRow({ 户号: '13', 姓名: '赵立新' })])
    expect(reading.counts.withoutPhone).toBe(1)
  })
})
