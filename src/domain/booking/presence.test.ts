import {
  decidePresence,
  doctorNow,
  laterReturns,
  notToday,
  quickReturns,
  type DoctorFacts,
  type Presence,
} from './presence'
import { clinicHours, serviceDefaults } from './defaults'

const { timetable } = serviceDefaults.clinic
const said = (more: Partial<Presence> = {}): Presence => ({
  ...{ awayUntil: null, at: '2026-11-24T08:30:00', byId: 'doctor', keys: ['k1'], rev: 1 },
  ...more,
})
const facts = (presence: Presence | null): DoctorFacts => ({ presence, timetable, hours: clinicHours })
const saying = { now: '2026-11-24T10:00:00', byId: 'doctor', key: 'k2' }

it('says that the doctor is there in his hours while he has said nothing', () => {
  expect(doctorNow(facts(null), '2026-11-24T10:00:00')).toEqual({ is: 'here', until: '2026-11-24T18:00:00' })
})

it('says when his day begins, and that it is over, to the very second', () => {
  expect(doctorNow(facts(null), '2026-11-24T07:59:59')).toEqual({
    is: 'not-yet',
    from: '2026-11-24T08:00:00',
  })
  expect(doctorNow(facts(null), '2026-11-24T08:00:00').is).toBe('here')
  expect(doctorNow(facts(null), '2026-11-24T18:00:00')).toEqual({ is: 'over' })
})

it('ends an absence by itself at its moment', () => {
  const away = facts(said({ awayUntil: '2026-11-24T11:00:00' }))
  expect(doctorNow(away, '2026-11-24T10:59:59')).toEqual({ is: 'away', until: '2026-11-24T11:00:00' })
  expect(doctorNow(away, '2026-11-24T11:00:00').is).toBe('here')
})

it('keeps him away for the rest of the day when he does not come back today, and expects him tomorrow', () => {
  const until = notToday('2026-11-24T10:00:00')
  expect(until).toBe('2026-11-25T00:00:00')
  expect(doctorNow(facts(said({ awayUntil: until })), '2026-11-24T23:59:59').is).toBe('away')
  expect(doctorNow(facts(said({ awayUntil: until })), '2026-11-25T09:00:00').is).toBe('here')
})

it('believes him that he is there before his hours begin, on that day only', () => {
  const early = facts(said({ at: '2026-11-24T07:10:00' }))
  expect(doctorNow(early, '2026-11-24T07:20:00').is).toBe('here')
  expect(doctorNow(early, '2026-11-25T07:20:00').is).toBe('not-yet')
})

it('gives the reason of a day on which the center is closed, and not of a day on which one part is', () => {
  const off = { kind: 'closed', from: '2026-11-24', to: '2026-11-24', reason: '停电' } as const
  const shut = (part: string | null) => ({
    ...facts(null),
    timetable: { ...timetable, changes: [{ ...off, part }] },
  })
  expect(doctorNow(shut(null), '2026-11-24T10:00:00')).toEqual({ is: 'shut', reason: '停电' })
  expect(doctorNow(shut('follow-up-0830'), '2026-11-24T10:00:00').is).toBe('here')
})

it('asks first about an hour, noon while it is to come, and tomorrow', () => {
  expect(quickReturns('2026-11-24T10:20:00')).toEqual([
    { id: 'hour', until: '2026-11-24T11:20:00' },
    { id: 'noon', until: '2026-11-24T12:00:00' },
    { id: 'tomorrow', until: '2026-11-25T00:00:00' },
  ])
  expect(quickReturns('2026-11-24T12:00:00').map(({ id }) => id)).toEqual(['hour', 'tomorrow'])
})

it('names the full hours of today that are to come and a week of days, each a moment that is accepted', () => {
  const now = '2026-11-24T15:30:00'
  const named = laterReturns(now, clinicHours)
  expect(named.slice(0, 3)).toEqual(['2026-11-24T16:00:00', '2026-11-24T17:00:00', '2026-11-26T00:00:00'])
  for (const until of named) expect(decidePresence(null, until, { ...saying, now }).ok).toBe(true)
})

it('refuses an absence that is over already, or that ends after more than thirty days', () => {
  expect(decidePresence(null, '2026-11-24T10:00:00', saying)).toEqual({ ok: false, refusal: 'not-later' })
  expect(decidePresence(null, '2026-12-25T00:00:00', saying)).toEqual({ ok: false, refusal: 'too-far' })
  expect(decidePresence(null, '2026-12-24T23:00:00', saying).ok).toBe(true)
})

it('does not undo by a retry what was said after it', () => {
  const later = said({ keys: ['k2', 'k3'], rev: 3 })
  expect(decidePresence(later, '2026-11-24T12:00:00', saying)).toEqual({ ok: true, value: null })
})
