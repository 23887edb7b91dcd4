import fc from 'fast-check'
import { addDays } from '../calendar/moment'
import { can } from '../people/can'
import type { RoleGrant, RoleName } from '../people/roles'
import type { Viewer } from '../people/viewer'
import { decideShift, type ShiftFacts } from './decide-shift'
import { deskOf, shiftTimes } from './shift'
import { turnsOf } from './turns'

const villageId = '370827999201'
const now = '2026-11-24T09:00:00'
const role = (name: RoleName, more: Partial<RoleGrant> = {}): RoleGrant => ({
  role: name,
  placeId: villageId,
  from: '2026-01-01T00:00:00',
  to: null,
  ...more,
})
const viewer = (id: string, ...roles: RoleGrant[]): Viewer => ({
  person: { id, name: id, villageId, householdId: null, laneId: null },
  roles,
  grants: [],
})
const officer = viewer('officer', role('village-officer', { post: 'clerk' }))
const facts: ShiftFacts = {
  villageId,
  date: '2026-11-24',
  half: 'afternoon',
  before: 'sun',
  next: { personId: 'zhou', roles: [role('village-officer')] },
  viewer: officer,
  now,
}

it('is written by the village’s officers and the keeper, for a cadre of the village', () => {
  expect(decideShift(facts)).toMatchObject({
    value: { personId: 'zhou', from: '2026-11-24T13:00:00', to: '2026-11-24T18:00:00' },
  })
  expect(decideShift({ ...facts, viewer: viewer('keeper', role('center-keeper')) }).ok).toBe(true)
  const villager = { personId: 'li', roles: [] }
  expect(decideShift({ ...facts, next: villager })).toMatchObject({ refusal: 'not-a-cadre' })
  const elsewhere = { personId: 'li', roles: [role('village-officer', { placeId: '370827999202' })] }
  expect(decideShift({ ...facts, next: elsewhere })).toMatchObject({ refusal: 'not-a-cadre' })
})

it('is handed on by the one whose turn it is, and by nobody else; he cannot leave it empty', () => {
  expect(decideShift({ ...facts, viewer: viewer('sun', role('supervisor')) }).ok).toBe(true)
  expect(decideShift({ ...facts, viewer: viewer('zhou', role('supervisor')) })).toMatchObject({
    refusal: 'not-allowed',
  })
  expect(decideShift({ ...facts, next: null, viewer: viewer('sun', role('supervisor')) })).toMatchObject({
    refusal: 'not-allowed',
  })
  expect(decideShift({ ...facts, next: null })).toEqual({ ok: true, value: null })
})

it('is over at its very end, and written two months ahead', () => {
  expect(decideShift({ ...facts, now: '2026-11-24T17:59:59' }).ok).toBe(true)
  expect(decideShift({ ...facts, now: '2026-11-24T18:00:00' })).toMatchObject({ refusal: 'shift-over' })
  expect(decideShift({ ...facts, date: addDays('2026-11-24', 62) }).ok).toBe(true)
  expect(decideShift({ ...facts, date: addDays('2026-11-24', 63) })).toMatchObject({ refusal: 'too-far' })
})

it('takes nobody whose office ends before the shift begins', () => {
  const leaving = { personId: 'zhou', roles: [role('village-officer', { to: '2026-11-24T13:00:00' })] }
  expect(decideShift({ ...facts, next: leaving })).toMatchObject({ refusal: 'not-a-cadre' })
})

it('gives the desk of the center during the shift only, and no names of the clinic', () => {
  const shift = { villageId, ...shiftTimes('2026-11-24', 'morning') }
  const sitting = viewer('zhou', role('supervisor'), deskOf(shift))
  const at = (moment: string) => can(sitting, 'check-in', { villageId, service: 'canteen' }, moment)
  expect([at('2026-11-24T07:59:59'), at('2026-11-24T08:00:00')]).toEqual([false, true])
  expect([at('2026-11-24T12:59:59'), at('2026-11-24T13:00:00')]).toEqual([true, false])
  expect(can(sitting, 'book-meal', { villageId, personId: 'elder' }, '2026-11-24T09:00:00')).toBe(true)
  expect(can(sitting, 'see-clinic', { villageId, service: 'clinic' }, '2026-11-24T09:00:00')).toBe(false)
  expect(can(sitting, 'set-service', { villageId }, '2026-11-24T09:00:00')).toBe(false)
  expect(can(sitting, 'check-in', { villageId: '370827999202' }, '2026-11-24T09:00:00')).toBe(false)
})

describe('turns', () => {
  it('go round day by day, on working days alone, a make-up Saturday among them', () => {
    // 2026-10-10 is a Saturday that is worked for the National Day holidays.
    const turns = turnsOf(['a', 'b'], '2026-10-08', 5, { each: 'day', everyDay: false })
    expect(turns.filter(({ half }) => half === 'morning')).toEqual([
      { date: '2026-10-08', half: 'morning', personId: 'a' },
      { date: '2026-10-09', half: 'morning', personId: 'b' },
      { date: '2026-10-10', half: 'morning', personId: 'a' },
      { date: '2026-10-12', half: 'morning', personId: 'b' },
    ])
  })

  it('go round week by week', () => {
    const turns = turnsOf(['a', 'b'], '2026-11-23', 14, { each: 'week', everyDay: false })
    expect(new Set(turns.filter(({ date }) => date < '2026-11-30').map(({ personId }) => personId))).toEqual(
      new Set(['a']),
    )
    expect(new Set(turns.filter(({ date }) => date >= '2026-11-30').map(({ personId }) => personId))).toEqual(
      new Set(['b']),
    )
  })

  it('are shared out evenly, whoever takes part', () => {
    const people = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 31 }), (all, days) => {
        const turns = turnsOf(all, '2026-11-01', days, { each: 'day', everyDay: true })
        const counts = all.map((id) => turns.filter(({ personId }) => personId === id).length)
        expect(turns).toHaveLength(days * 2)
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2)
      }),
    )
  })
})
