import type { Cell } from './cell'
import { parseRegister } from './parse-register'
import { personRow, sheetsOf } from './sample-sheets'

const today = '2026-11-24'
const numbered = (count: number, given: Record<string, Cell> = {}) =>
  Array.from({ length: count }, (_, index) =>
    personRow({
      户号: index + 1,
      姓名: `陈${'一二三四五'[index % 5]}${'甲乙丙丁戊'[Math.floor(index / 5)] ?? ''}`,
      ...given,
    }),
  )
const parse = (people: Cell[][], heads: Cell[][]) => parseRegister(sheetsOf(people, heads), today)
const faultsOf = (people: Cell[][], heads: Cell[][]) => parse(people, heads).problems
const wang = (duty: Cell, phone: Cell = '19900000003'): Cell[] => ['王秀英', '巷长', phone, duty]
const zhao = (duty: Cell, phone: Cell = '19900000004'): Cell[] => ['赵立新', '联户长', phone, duty]

describe('every household has exactly one head', () => {
  it('and a head at most twenty', () => {
    const reading = parse(numbered(21), [wang('3巷 1-20户'), zhao('3巷 21户')])
    expect(reading.problems).toEqual([])
    expect(reading.heads.map(({ households }) => households.length)).toEqual([20, 1])
    expect(reading.households[20]?.head).toBe(1)
  })

  it('so twenty-one refuse the file', () => {
    const reading = parse(numbered(21), [wang('3巷 全部')])
    expect(reading.refused).toBe(true)
    expect(reading.problems).toMatchObject([
      { sheet: '两长', row: 2, column: 'D', fault: 'too-many-households', blocks: 'file' },
    ])
  })

  it('so one without a head refuses the file, told once a lane', () => {
    expect(faultsOf(numbered(5), [wang('3巷 1-2,5户')])).toMatchObject([
      { sheet: '户', row: 4, column: 'B', fault: 'household-without-head', blocks: 'file' },
    ])
    expect(faultsOf(numbered(5), [wang('3巷 1-2,5户')])[0]?.says).toContain('3巷 3户、4户')
  })

  it('so one with two heads refuses the file', () => {
    const problems = faultsOf(numbered(5), [wang('3巷 1-3户'), zhao('3巷 3-5户')])
    expect(problems).toMatchObject([
      { sheet: '两长', row: 3, column: 'D', fault: 'household-with-two-heads', blocks: 'file' },
    ])
    expect(problems[0]?.says).toContain('3巷 3户已经由王秀英负责')
  })

  it('but one named twice by his own head is his once', () => {
    expect(parse(numbered(3), [wang('3巷 1-3户;3巷 2户')]).heads[0]?.households).toHaveLength(3)
  })

  it('also when it is 待补', () => {
    const people = [...numbered(2), personRow({ 户号: 3, 性别: null })]
    expect(faultsOf(people, [wang('3巷 1-2户')])).toMatchObject([
      { fault: 'household-without-head' },
      { fault: 'gender-unclear' },
    ])
  })
})

describe('what a head is responsible for', () => {
  it('is put together from several rows', () => {
    const reading = parse(numbered(5), [wang('3巷 1-2户'), wang('3巷 3-5户', null)])
    expect(reading.heads).toMatchObject([{ name: '王秀英', phone: '19900000003', households: { length: 5 } }])
  })

  it('takes divided households into a range', () => {
    const people = [...numbered(2), personRow({ 户号: '2甲', 姓名: '陈小二' })]
    expect(parse(people, [wang('3巷 1-2户')]).problems).toEqual([])
  })

  it.each([
    ['a number beyond the last household', '3巷 1-6户', 'duty-beyond-last'],
    ['an unknown lane', '3巷 全部;4巷 全部', 'duty-lane-unknown'],
    ['something unclear', '东边几户', 'duty-unclear'],
    ['nothing', null, 'duty-missing'],
  ])('with %s refuses the file', (_name, duty, fault) => {
    expect(faultsOf(numbered(5), [wang(duty)])).toContainEqual(
      expect.objectContaining({ sheet: '两长', row: 2, column: 'D', fault, blocks: 'file' }),
    )
  })
})

describe('a head', () => {
  it('who lives in the village is found by name, with his phone', () => {
    const people = [personRow({ 姓名: '王秀英', 手机: '19900000003' })]
    expect(parse(people, [wang('3巷 全部', null)]).heads).toMatchObject([
      { home: '3巷 12户', phone: '19900000003' },
    ])
  })

  it('is found by phone when the name is not unique', () => {
    const people = [
      personRow({ 户号: 1, 姓名: '王秀英' }),
      personRow({ 户号: 2, 姓名: '王秀英', 手机: '19900000003' }),
    ]
    expect(parse(people, [wang('3巷 全部')]).heads).toMatchObject([{ home: '3巷 2户' }])
    expect(faultsOf(people, [wang('3巷 全部', null)])).toMatchObject([
      { column: 'A', fault: 'head-ambiguous', blocks: 'file' },
    ])
  })

  it('may live elsewhere if he has a phone', () => {
    expect(parse(numbered(1), [wang('3巷 全部')]).heads).toMatchObject([{ home: null }])
    expect(faultsOf(numbered(1), [wang('3巷 全部', null)])).toMatchObject([
      { column: 'A', fault: 'head-not-found' },
    ])
  })

  it.each<[string, Cell[], string, string]>([
    ['no name', [null, '巷长', '19900000003', '3巷 全部'], 'A', 'head-name-missing'],
    ['another post', ['王秀英', '组长', '19900000003', '3巷 全部'], 'B', 'post-unclear'],
    ['a landline', ['王秀英', '巷长', '6212345', '3巷 全部'], 'C', 'phone-landline'],
  ])('with %s refuses the file', (_name, row, column, fault) => {
    expect(faultsOf(numbered(1), [row])).toContainEqual(
      expect.objectContaining({ sheet: '两长', row: 2, column, fault, blocks: 'file' }),
    )
  })

  it('with two posts refuses the file', () => {
    const rows = [wang('3巷 1-2户'), ['王秀英', '联户长', '19900000003', '3巷 3户']]
    expect(faultsOf(numbered(3), rows)).toMatchObject([{ row: 3, column: 'B', fault: 'head-two-posts' }])
  })
})
