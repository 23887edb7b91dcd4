import { join } from 'node:path'
import readExcelFile from 'read-excel-file/node'
import { ageOn } from '@domain/calendar/moment'
import type { Sheet } from './cell'
import { cellOf } from './cell'
import { parseRegister } from './parse-register'
import type { RegisterReading } from './reading'

const today = '2026-11-24'

async function readingOf(file: string): Promise<RegisterReading> {
  const sheets = await readExcelFile(join(__dirname, '../../../../demo', file))
  const plain = sheets.map(({ sheet, data }): Sheet => ({
    name: sheet,
    rows: data.map((row) => row.map(cellOf)),
  }))
  return parseRegister(plain, today)
}

describe('the register of the demo village', () => {
  let reading: RegisterReading
  beforeAll(async () => {
    reading = await readingOf('liuhe-register.xlsx')
  })

  const householdOf = (label: string) => reading.households.find((household) => household.label === label)

  it('is taken without a problem: 385 households in 12 lanes, 26 heads', () => {
    expect(reading.problems).toEqual([])
    expect(reading.refused).toBe(false)
    expect(reading.counts).toMatchObject({ lanes: 12, households: 385, taken: 385, pending: 0, heads: 26 })
    expect(reading.counts.people).toBe(reading.counts.rows)
  })

  it('has about 1,150 people, many of them old and some children left behind', () => {
    const ages = reading.households.flatMap(({ members }) => members.map(({ birth }) => ageOn(birth, today)))
    expect(Math.abs(ages.length - 1150)).toBeLessThan(60)
    expect(ages.filter((age) => age >= 60).length / ages.length).toBeGreaterThan(0.25)
    const notes = reading.households.flatMap(({ members }) => members.map(({ note }) => note))
    expect(notes.filter((note) => note?.includes('孩子跟着过')).length).toBeGreaterThan(20)
  })

  it('has 60 households without a phone, and one phone in two households', () => {
    expect(reading.counts.withoutPhone).toBe(60)
    expect(reading.notes).toMatchObject([{ kind: 'shared-phone' }])
  })

  it('has 12 chiefs and 14 group heads who live there, each with at most 20 households', () => {
    expect(reading.heads.filter(({ post }) => post === 'lane-chief')).toHaveLength(12)
    expect(reading.heads.filter(({ post }) => post === 'group-head')).toHaveLength(14)
    for (const head of reading.heads) {
      expect(head.home).not.toBeNull()
      expect(head.phone).toMatch(/^1990000\d{4}$/)
      expect(head.households.length).toBeLessThanOrEqual(20)
    }
  })

  it('keeps a full date of birth, also from a date cell', () => {
    const births = reading.households.flatMap(({ lane, members }) =>
      members.map(({ birth }) => [lane, birth] as const),
    )
    const full = births.filter(([, birth]) => /^\d{4}-\d{2}-\d{2}$/.test(birth))
    expect(full.length).toBeGreaterThan(100)
    expect(full.filter(([lane]) => lane === '2巷').length).toBeGreaterThan(5)
  })

  it('has the people whom the demo plays', () => {
    const people = (label: string) => householdOf(label)?.members.map(({ name, birth }) => `${name} ${birth}`)
    expect(people('3巷 12户')).toEqual(['陈建国 1972-05', '李秀兰 1974-02', '陈晨 1999-08', '陈小满 2017-06'])
    expect(householdOf('3巷 7户')).toMatchObject({
      alone: true,
      members: [
        { name: '周桂兰', gender: 'female', birth: '1948-03', phone: null, note: '女儿李秀兰在12户' },
      ],
    })
    expect(householdOf('1巷 2户')).toMatchObject({
      alone: true,
      members: [{ name: '刘德福', birth: '1941-11' }],
    })
  })

  it('has the heads whom the demo plays', () => {
    const headOf = (label: string) => reading.heads[householdOf(label)?.head ?? -1]
    expect(headOf('3巷 12户')).toMatchObject({
      name: '王秀英',
      post: 'lane-chief',
      phone: '19900000003',
      home: '3巷 1户',
    })
    expect(headOf('3巷 21户')).toMatchObject({ name: '赵立新', post: 'group-head', phone: '19900000004' })
    expect(headOf('5巷 18户')).toMatchObject({ name: '孙巧云', post: 'group-head', phone: '19900000005' })
  })
})

it('lists twenty kinds of fault by row and column', async () => {
  const { problems, refused } = await readingOf('faulty-register.xlsx')
  expect(refused).toBe(true)
  expect(
    problems.map(({ sheet, row, column, fault, blocks }) => [sheet, row, column, fault, blocks]),
  ).toEqual([
    ['户', 2, 'A', 'lane-missing', 'household'],
    ['户', 4, 'B', 'number-unclear', 'household'],
    ['户', 5, 'C', 'name-missing', 'household'],
    ['户', 6, 'E', 'gender-unclear', 'household'],
    ['户', 7, 'F', 'birth-year-only', 'household'],
    ['户', 8, 'F', 'birth-ambiguous', 'household'],
    ['户', 9, 'F', 'birth-unclear', 'household'],
    ['户', 10, 'G', 'phone-several', 'household'],
    ['户', 11, 'G', 'phone-landline', 'household'],
    ['户', 12, 'G', 'phone-unclear', 'household'],
    ['户', 13, 'H', 'alone-unclear', 'household'],
    ['户', 14, 'H', 'alone-with-others', 'nothing'],
    ['户', 17, 'D', 'two-householders', 'household'],
    ['户', 18, 'B', 'household-without-head', 'file'],
    ['户', 19, 'B', 'number-missing', 'household'],
    ['两长', 3, 'B', 'post-unclear', 'file'],
    ['两长', 4, 'A', 'head-not-found', 'file'],
    ['两长', 5, 'D', 'duty-unclear', 'file'],
    ['两长', 6, 'D', 'duty-beyond-last', 'file'],
    ['两长', 7, 'D', 'household-with-two-heads', 'file'],
  ])
  for (const { says } of problems) expect(says).toMatch(/。$/)
})
