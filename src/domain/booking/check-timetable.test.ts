import { checkTimetable } from './check-timetable'
import { serviceDefaults } from './defaults'
import type { PartRule, Timetable, TimetableChange } from './service'

const { timetable } = serviceDefaults.canteen
const check = (more: Partial<Timetable>) => checkTimetable({ ...timetable, ...more })
const lunch = (more: Partial<PartRule>) => timetable.parts.map((part) => ({ ...part, ...more }))

it('takes every default of the county', () => {
  for (const { timetable: standard } of Object.values(serviceDefaults))
    expect(checkTimetable(standard)).toEqual({ ok: true, value: null })
})

it('refuses a meal that closes before it opens, or after it is over', () => {
  const early = { closes: { daysBefore: 8, time: '20:00' } }
  expect(check({ parts: lunch(early) })).toMatchObject({ refusal: 'closes-before-it-opens', about: 'lunch' })
  const late = { closes: { daysBefore: 0, time: '13:00' } }
  expect(check({ parts: lunch(late) })).toMatchObject({ refusal: 'closes-before-it-opens' })
})

it.each([
  ['a span that ends before it begins', { from: '2026-12-02', to: '2026-12-01' }],
  ['a day that no calendar has', { from: '2026-11-31', to: '2026-12-01' }],
])('refuses %s', (_, span) => {
  const closed = { kind: 'closed', part: null, reason: '停水', ...span } as const
  expect(check({ changes: [closed] })).toMatchObject({ refusal: 'dates-wrong', about: span.from })
  expect(check({ changes: [{ kind: 'season', ...span }] })).toMatchObject({ refusal: 'dates-wrong' })
  const school = { terms: [span], off: [], held: [] }
  expect(check({ school })).toMatchObject({ refusal: 'dates-wrong' })
})

it('refuses a day held for a part that there is not', () => {
  const held: TimetableChange = { kind: 'held-on', dates: ['2026-12-01'], part: 'dinner', capacity: null }
  expect(check({ changes: [held] })).toMatchObject({ refusal: 'part-unknown', about: 'dinner' })
})
