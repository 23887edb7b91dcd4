import type { RoleGrant } from '../people/roles'
import type { Viewer } from '../people/viewer'
import { bucketOf, isOwn, officeFor, strangersTo } from './audit'

const now = '2026-11-24T10:09:59'
const villageId = '370827999201'
const office = (role: RoleGrant['role'], more: Partial<RoleGrant> = {}): RoleGrant => ({
  role,
  placeId: villageId,
  from: '2026-01-01T00:00:00',
  to: null,
  ...more,
})
const viewer = (roles: RoleGrant[]): Viewer => ({
  person: { id: 'pme', name: '我', villageId, householdId: 'hme', laneId: null },
  roles,
  grants: [
    { forPersonId: 'pmother', service: 'meal', from: '2026-01-01T00:00:00', to: '2026-12-01T00:00:00' },
    { forPersonId: 'pold', service: 'meal', from: '2025-01-01T00:00:00', to: '2026-01-01T00:00:00' },
  ],
})

it('puts the looks of ten minutes together', () => {
  expect(bucketOf(now)).toBe('2026-11-24T10:00:00')
  expect(bucketOf('2026-11-24T10:10:00')).toBe('2026-11-24T10:10:00')
})

it('names the office whose work the look is', () => {
  const both = viewer([office('center-keeper'), office('lane-chief')])
  expect(officeFor(both, 'household-file', villageId, now)?.role).toBe('lane-chief')
  expect(officeFor(both, 'child', villageId, now)?.role).toBe('center-keeper')
  const doctor = viewer([
    office('village-officer', { post: 'clerk' }),
    office('service-staff', { service: 'clinic' }),
  ])
  expect(officeFor(doctor, 'clinic', villageId, now)).toEqual({
    role: 'service-staff',
    post: null,
    service: 'clinic',
  })
})

it('knows no office of a resident, of one whose office has ended, and of one of another village', () => {
  expect(officeFor(viewer([]), 'household-file', villageId, now)).toBeNull()
  expect(officeFor(viewer([office('lane-chief', { to: now })]), 'household-file', villageId, now)).toBeNull()
  const elsewhere = viewer([office('lane-chief', { placeId: '370827999202' })])
  expect(officeFor(elsewhere, 'household-file', villageId, now)).toBeNull()
  const township = viewer([office('township-officer', { placeId: '370827999' })])
  expect(officeFor(township, 'household-file', villageId, now)?.role).toBe('township-officer')
})

it('counts as strangers neither himself nor his household nor those whose leave he has now', () => {
  const people = [
    { _id: 'pme', householdId: 'hme' },
    { _id: 'pwife', householdId: 'hme' },
    { _id: 'pmother', householdId: 'h2' },
    { _id: 'pold', householdId: 'h3' },
    { _id: 'pother', householdId: null },
  ]
  expect(strangersTo(viewer([]), people, now)).toEqual(['pold', 'pother'])
  expect(isOwn(viewer([]), 'pmother', '2026-12-01T00:00:00')).toBe(false)
})
