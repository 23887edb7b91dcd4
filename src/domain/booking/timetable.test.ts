import { session } from './builders'
import { otherMeals, serviceDefaults } from './defaults'
import type { TimetableChange } from './service'
import { mergeSessions, sessionsOf, type ServiceRule } from './timetable'

const villageId = '370827999201'
const rule = (service: 'canteen' | 'clinic' | 'class', changes: TimetableChange[] = []): ServiceRule => ({
  villageId,
  service,
  terms: serviceDefaults[service].terms,
  timetable: { ...serviceDefaults[service].timetable, changes },
})

it('gives a session the id of village, service, date and part', () => {
  expect(sessionsOf(rule('canteen'), '2026-11-24', '2026-11-24').map(({ id }) => id)).toEqual([
    '370827999201:canteen:2026-11-24:lunch',
  ])
})

it('makes one lunch a day with the limits of the canteen', () => {
  const [first, ...others] = sessionsOf(rule('canteen'), '2026-11-24', '2026-11-26')
  expect(others).toHaveLength(2)
  expect(first).toMatchObject({
    opensAt: '2026-11-17T08:00:00',
    closesAt: '2026-11-23T20:00:00',
    phoneUntil: '2026-11-24T08:30:00',
    cancelUntil: '2026-11-23T20:00:00',
    startsAt: '2026-11-24T11:30:00',
    capacity: 40,
    left: 40,
    open: true,
  })
})

it('closes dinner at ten on the same day', () => {
  const base = rule('canteen')
  const dinner = { ...base, timetable: { parts: [otherMeals.dinner], changes: [] } }
  expect(sessionsOf(dinner, '2026-11-24', '2026-11-24')[0]?.closesAt).toBe('2026-11-24T10:00:00')
})

it('closes a clinic time half an hour before and lets one cancel two hours before', () => {
  expect(sessionsOf(rule('clinic'), '2026-11-24', '2026-11-24')[0]).toMatchObject({
    name: '慢病随访',
    startsAt: '2026-11-24T08:30:00',
    closesAt: '2026-11-24T08:00:00',
    cancelUntil: '2026-11-24T06:30:00',
  })
})

it('holds the class on working days, with 调休', () => {
  // National Day 2026: off 1–7 October, worked on Saturday 10 October.
  const dates = sessionsOf(rule('class'), '2026-09-30', '2026-10-11').map(({ date }) => date)
  expect(dates).toEqual(['2026-09-30', '2026-10-08', '2026-10-09', '2026-10-10'])
})

it('says why a closed day is closed', () => {
  const closed: TimetableChange = {
    kind: 'closed',
    from: '2026-11-25',
    to: '2026-11-25',
    part: null,
    reason: '停水',
  }
  const [tuesday, wednesday] = sessionsOf(rule('canteen', [closed]), '2026-11-24', '2026-11-25')
  expect(tuesday).toMatchObject({ open: true, closedBecause: null })
  expect(wednesday).toMatchObject({ open: false, closedBecause: '停水' })
})

it('holds a part on a single day with its own capacity', () => {
  const held: TimetableChange = { kind: 'held', date: '2026-11-26', part: 'free-clinic', capacity: 25 }
  const [only, ...others] = sessionsOf(rule('clinic', [held]), '2026-11-26', '2026-11-26')
  expect(others).toEqual([])
  expect(only).toMatchObject({ name: '义诊', capacity: 25, left: 25 })
})

it('puts a stored session in the place of the computed one', () => {
  const stored = session({ taken: 3 })
  const merged = mergeSessions(sessionsOf(rule('canteen'), '2026-11-24', '2026-11-25'), [stored])
  expect(merged.map(({ left }) => left)).toEqual([37, 40])
})

it('keeps a stored session that the rule no longer has', () => {
  const stored = session({ taken: 3 })
  expect(mergeSessions([], [stored])).toEqual([stored])
})
