import type { RoleName, Post } from '../roles'
import { faultsOf, type Office, type TermChange } from './decide-term'

const at = '2027-01-01T00:00:00'
const office = (id: string, personId: string, role: RoleName, post: Post | null = null, households = 0) =>
  ({
    id,
    personId,
    role,
    placeId: '370827999201',
    ...(post && { post }),
    from: '2022-01-01T00:00:00',
    to: null,
    households,
  }) satisfies Office

const offices: Office[] = [
  office('r-secretary', '吴', 'village-officer', 'party-secretary'),
  office('r-director', '周', 'village-officer', 'committee-director'),
  office('r-clerk', '丁', 'village-officer', 'clerk'),
  office('r-supervisor', '李', 'supervisor'),
  office('r-chief', '王', 'lane-chief', null, 18),
  office('r-head', '赵', 'group-head', null, 3),
  office('r-full', '孙', 'group-head', null, 17),
]
const to = (roleId: string, nextId: string | null): TermChange => ({ roleId, nextId })
const faults = (...changes: TermChange[]) => faultsOf({ offices, changes, at })

it('lets two people change their offices with each other', () => {
  expect(faults(to('r-director', '丁'), to('r-clerk', '周'))).toEqual([])
})

it('looks at the set that results, not at what is held today', () => {
  expect(faults(to('r-supervisor', '周'))).toEqual([{ roleId: 'r-supervisor', why: 'supervisor-conflict' }])
  expect(faults(to('r-supervisor', '周'), to('r-director', '李'))).toEqual([])
  expect(faults(to('r-supervisor', '新'), to('r-clerk', '新'))).toEqual([
    { roleId: 'r-supervisor', why: 'supervisor-conflict' },
    { roleId: 'r-clerk', why: 'supervisor-conflict' },
  ])
})

it('counts the households of a head who takes over from one or two others', () => {
  expect(faults(to('r-head', '孙'))).toEqual([])
  expect(faults(to('r-chief', '赵'))).toEqual([{ roleId: 'r-chief', why: 'head-has-twenty' }])
  expect(faults(to('r-chief', '新'), to('r-head', '新'))).toEqual([
    { roleId: 'r-chief', why: 'head-has-twenty' },
    { roleId: 'r-head', why: 'head-has-twenty' },
  ])
  expect(faults(to('r-chief', '赵'), to('r-head', '新'))).toEqual([])
  expect(faults(to('r-full', '新'), to('r-head', '新'))).toEqual([])
})

it('needs somebody for a head’s households, and nobody for an empty office', () => {
  expect(faults(to('r-head', null), to('r-clerk', null))).toEqual([
    { roleId: 'r-head', why: 'successor-needed' },
  ])
})

it('says what is wrong with each line', () => {
  expect(faults(to('r-clerk', '丁'), to('r-gone', '周'), to('r-director', '周'))).toEqual([
    { roleId: 'r-clerk', why: 'same-person' },
    { roleId: 'r-gone', why: 'ended-already' },
    { roleId: 'r-director', why: 'same-person' },
  ])
})
