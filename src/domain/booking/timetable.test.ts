import { session } from './builders'
import { otherMeals, serviceDefaults } from './defaults'
import type { PartRule, ServiceName, Timetable, TimetableChange } from './service'
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

const datesOf = (more: Partial<Timetable>, from: string, to: string, service: ServiceName = 'canteen') => {
  const base = rule(service)
  const sessions = sessionsOf({ ...base, timetable: { ...base.timetable, ...more } }, from, to)
  return sessions.map(({ date, open, closedBecause }) => (open ? date : `${date} ${closedBecause}`))
}
const lunchDays = (days: PartRule['days']): Partial<Timetable> => ({
  parts: rule('canteen').timetable.parts.map((part) => ({ ...part, days })),
})

it('closes only the Saturdays of a span of days', () => {
  const saturdays = { from: '2026-11-27', to: '2026-12-06', part: null, reason: '赶集', weekdays: [6] }
  const closed: TimetableChange = { kind: 'closed', ...saturdays }
  expect(datesOf({ changes: [closed] }, '2026-11-27', '2026-11-29')).toEqual([
    '2026-11-27',
    '2026-11-28 赶集',
    '2026-11-29',
  ])
})

it('holds a part on many days at once', () => {
  const dates = ['2026-11-26', '2026-12-03', '2026-12-10']
  const held: TimetableChange = { kind: 'held-on', dates, part: 'free-clinic', capacity: null }
  const sessions = sessionsOf(rule('clinic', [held]), '2026-11-25', '2026-12-12')
  expect(sessions.filter(({ part }) => part === 'free-clinic').map(({ date }) => date)).toEqual(dates)
})

it('rests on public holidays where the village says so, and on no ordinary Sunday', () => {
  const days = ['2026-09-30', '2026-10-07', '2026-10-08', '2026-10-10', '2026-10-11']
  const seen = datesOf({ holidays: 'closed' }, '2026-09-30', '2026-10-11')
  expect(seen.filter((text) => days.includes(text.slice(0, 10)))).toEqual([
    '2026-09-30',
    '2026-10-07 放假',
    '2026-10-08',
    '2026-10-10',
    '2026-10-11',
  ])
})

it('is held on a holiday that it was put in for', () => {
  const held: TimetableChange = { kind: 'held', date: '2026-10-01', part: 'lunch', capacity: 10 }
  expect(datesOf({ holidays: 'closed', changes: [held] }, '2026-10-01', '2026-10-02')).toEqual([
    '2026-10-01',
    '2026-10-02 放假',
  ])
})

describe('the class on the days of school', () => {
  const school = {
    terms: [{ from: '2026-09-01', to: '2027-01-22' }],
    off: [{ from: '2026-11-09', to: '2026-11-11' }],
    held: ['2026-11-14'],
  }
  const parts = rule('class').timetable.parts.map((part) => ({ ...part, days: 'school-days' as const }))
  const days = (from: string, to: string, more: Partial<Timetable> = { school }) =>
    datesOf({ parts, ...more }, from, to, 'class')

  it('runs on the Saturday that is worked for a holiday', () => {
    // 2026: 10 October is worked, 1–7 October are off.
    expect(days('2026-09-30', '2026-10-11')).toEqual(['2026-09-30', '2026-10-08', '2026-10-09', '2026-10-10'])
  })

  it('begins and ends with the term', () => {
    expect(days('2026-08-28', '2026-09-02')).toEqual(['2026-09-01', '2026-09-02'])
    expect(days('2027-01-22', '2027-01-25')).toEqual(['2027-01-22'])
  })

  it('knows the school’s own holidays, and the Saturday on which it makes up for them', () => {
    expect(days('2026-11-06', '2026-11-14')).toEqual(['2026-11-06', '2026-11-12', '2026-11-13', '2026-11-14'])
  })

  it('runs on working days while the village has put in no term', () => {
    expect(days('2026-11-13', '2026-11-16', {})).toEqual(['2026-11-13', '2026-11-16'])
  })
})

it('follows the market through a leap month', () => {
  // 2025 has a leap sixth month: 25 July is 闰六月初一, 29 July 闰六月初五, 3 August 闰六月初十.
  const market = { ...lunchDays('market-days'), market: [5, 0] }
  expect(datesOf(market, '2025-07-25', '2025-08-03')).toEqual(['2025-07-29', '2025-08-03'])
  expect(datesOf(lunchDays('market-days'), '2025-07-25', '2025-08-03')).toEqual([])
})

it('carries meals to the field in the farm season, and nothing that is never carried', () => {
  const season: TimetableChange = { kind: 'season', from: '2026-11-25', to: '2026-11-25' }
  const terms = sessionsOf(rule('canteen', [season]), '2026-11-24', '2026-11-25').map((one) => one.terms)
  expect(terms.map(({ onlyDelivered }) => onlyDelivered)).toEqual([undefined, true])
  const [clinic] = sessionsOf(rule('clinic', [season]), '2026-11-25', '2026-12-01')
  expect(clinic?.terms.onlyDelivered).toBeUndefined()
})
