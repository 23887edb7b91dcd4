import type { Cell } from './cell'
import type { KnownVillage } from './compare-register'
import { compareRegister } from './compare-register'
import { parseRegister } from './parse-register'
import type { RegisterReading } from './reading'
import { personRow, sheetsOf } from './sample-sheets'

const read = (people: Cell[][], heads?: Cell[][]) => parseRegister(sheetsOf(people, heads), '2026-11-24')

/** The village after a reading was taken. */
function villageOf({ households, heads }: RegisterReading): KnownVillage {
  const headId = (index: number | null) => (index === null ? null : `head-${index}`)
  return {
    left: [],
    households: households.map(({ label, lane, number, head, members }) => ({
      id: `id ${label}`,
      lane,
      number,
      headId: headId(head),
      people: members.map((member) => ({ ...member, id: `id ${member.name}` })),
    })),
    heads: heads.map(({ name, phone }, index) => ({ personId: `head-${index}`, name, phone })),
  }
}

const wife = (given: Record<string, Cell> = {}) =>
  personRow({ 姓名: '李秀兰', 与户主关系: '配偶', 性别: '女', 出生年月: '1974-02', ...given })
const zhao = (given: Record<string, Cell> = {}) => personRow({ 户号: '13', 姓名: '赵立新', ...given })
const first = [personRow({ 手机: '19900000012' }), wife(), zhao()]
const nothing = {
  newHouseholds: [],
  newPeople: [],
  newHeads: [],
  fieldChanges: [],
  maybeSame: [],
  headChanges: [],
  missingPeople: [],
  missingHouseholds: [],
}
const changes = (people: Cell[][], heads?: Cell[][]) =>
  compareRegister(read(people, heads), villageOf(read(first)))

describe('a second import', () => {
  it('of the same file changes nothing', () => {
    expect(changes(first)).toEqual(nothing)
  })

  it('of the same file in another order changes nothing', () => {
    expect(changes([...first].reverse())).toEqual(nothing)
  })

  it('brings a new household and a new person of a known one', () => {
    const son = personRow({ 姓名: '陈晨', 与户主关系: '儿子', 出生年月: '1999-08' })
    const found = changes([...first, son, personRow({ 户号: '14', 姓名: '孙巧云' })])
    expect(found).toMatchObject({
      ...nothing,
      newHouseholds: [{ label: '3巷 14户', members: [{ name: '孙巧云' }] }],
      newPeople: [{ householdId: 'id 3巷 12户', member: { name: '陈晨' } }],
    })
  })

  it('brings what had been 待补', () => {
    const before = villageOf(read([personRow(), zhao({ 性别: null })]))
    expect(compareRegister(read([personRow(), zhao()]), before).newHouseholds).toMatchObject([
      { label: '3巷 13户' },
    ])
  })
})

describe('what is written otherwise is for a human to confirm', () => {
  it('a phone', () => {
    expect(changes([personRow({ 手机: '19900000099' }), wife(), zhao()])).toEqual({
      ...nothing,
      fieldChanges: [{ personId: 'id 陈建国', field: 'phone', from: '19900000012', to: '19900000099' }],
    })
  })

  it('but an empty cell says nothing', () => {
    expect(changes([personRow({ 手机: null }), wife(), zhao()])).toEqual(nothing)
  })

  it('a full date of birth where there was a month, and not the other way', () => {
    const full = [personRow({ 手机: '19900000012', 出生年月: '1972-05-20' }), wife(), zhao()]
    expect(changes(full).fieldChanges).toEqual([
      { personId: 'id 陈建国', field: 'birth', from: '1972-05', to: '1972-05-20' },
    ])
    expect(compareRegister(read(first), villageOf(read(full)))).toEqual(nothing)
  })

  it('another month of birth, another name, another household: maybe the same person', () => {
    const differing = (given: Record<string, Cell>) => changes([first[0]!, wife(given), zhao()])
    expect(differing({ 出生年月: '1974-03' })).toMatchObject({
      ...nothing,
      maybeSame: [{ personId: 'id 李秀兰', differs: 'birth' }],
    })
    expect(differing({ 姓名: '李秀蓝' })).toMatchObject({
      ...nothing,
      maybeSame: [{ personId: 'id 李秀兰', differs: 'name' }],
    })
    expect(differing({ 户号: '13' })).toMatchObject({
      ...nothing,
      maybeSame: [{ label: '3巷 13户', differs: 'household' }],
    })
  })

  it('one person is maybe the same as one other only', () => {
    const twin = wife({ 姓名: '李秀梅' })
    const found = changes([first[0]!, wife({ 姓名: '李秀蓝' }), twin, zhao()])
    expect(found.maybeSame).toMatchObject([{ member: { name: '李秀蓝' }, personId: 'id 李秀兰' }])
    expect(found.newPeople).toMatchObject([{ member: { name: '李秀梅' } }])
  })

  it('a household with another number: all its people, and no new household', () => {
    const found = changes([first[0]!, wife(), zhao({ 户号: '31' })])
    expect(found).toMatchObject({ newHouseholds: [], missingPeople: [], maybeSame: [{ label: '3巷 31户' }] })
    expect(found.missingHouseholds).toEqual(['id 3巷 13户'])
  })

  it('another head', () => {
    const heads = [
      ['王秀英', '巷长', '19900000003', '3巷 12户'],
      ['孙巧云', '联户长', '19900000005', '3巷 13户'],
    ]
    expect(changes(first, heads)).toMatchObject({
      newHeads: [{ name: '孙巧云' }],
      headChanges: [{ householdId: 'id 3巷 13户', from: 'head-0', to: { name: '孙巧云' } }],
    })
  })
})

describe('who is missing in the file', () => {
  it('is listed, a person and a household', () => {
    expect(changes([first[0]!])).toEqual({
      ...nothing,
      missingPeople: ['id 李秀兰', 'id 赵立新'],
      missingHouseholds: ['id 3巷 13户'],
    })
  })

  it('is not one whose household is 待补 in the file', () => {
    expect(changes([first[0]!, wife({ 性别: null }), zhao()])).toEqual(nothing)
  })
})

it('lists whoever was taken out by hand, and neither brings them back nor makes their household anew', () => {
  const known = villageOf(read(first))
  const [household, ...others] = known.households
  const left = household?.people.map(({ id, name, birth }) => ({ id, name, birth })) ?? []
  const found = compareRegister(read(first), { ...known, households: others, left })
  expect(found.maybeSame.map(({ differs }) => differs)).toEqual(['left', 'left'])
  expect(found).toMatchObject({ newHouseholds: [], newPeople: [] })
})
