import { act, entry, session } from './builders'
import { decideBooking, type BookingFacts } from './decide-booking'

const mother = { personId: 'mother', birth: '1950-03', guests: 0, basis: 'self' as const }
const decide = (more: Partial<BookingFacts> = {}) =>
  decideBooking({ session: session(), wishes: [mother], act: act(), actorBirth: '1950-03', ...more })

it('books one meal and keeps who did it, on what ground and under which key', () => {
  const decided = decide()
  expect(decided).toMatchObject({ ok: true, value: { seats: 1, until: 'closesAt' } })
  expect(decided.ok && decided.value?.entries[0]).toEqual({
    personId: 'mother',
    before: null,
    after: entry({
      keys: ['a-key'],
      at: '2026-11-23T10:00:00',
      price: { full: 1200, subsidy: 900, pays: 300, fromAge: 70 },
    }),
  })
})

it('takes the twentieth meal and refuses the twenty-first', () => {
  expect(decide({ session: session({ capacity: 20, taken: 19 }) }).ok).toBe(true)
  expect(decide({ session: session({ capacity: 20, taken: 20 }) })).toMatchObject({ refusal: 'session-full' })
})

it('takes all of a family or none', () => {
  const family = [mother, { ...mother, personId: 'father' }]
  expect(decide({ wishes: family, session: session({ capacity: 20, taken: 18 }) })).toMatchObject({
    value: { seats: 2 },
  })
  expect(decide({ wishes: family, session: session({ capacity: 20, taken: 19 }) }).ok).toBe(false)
})

it('is open from eight o’clock, seven days before, and not a second earlier', () => {
  expect(decide({ act: act({ now: '2026-11-17T07:59:59' }) })).toMatchObject({ refusal: 'not-open-yet' })
  expect(decide({ act: act({ now: '2026-11-17T08:00:00' }) }).ok).toBe(true)
})

it('closes at the very instant', () => {
  expect(decide({ act: act({ now: '2026-11-23T19:59:59' }) }).ok).toBe(true)
  expect(decide({ act: act({ now: '2026-11-23T20:00:00' }) })).toMatchObject({ refusal: 'booking-closed' })
})

it('keeps the phone list of the desk open until half past eight', () => {
  const phone = { by: 'staff' } as const
  expect(decide({ act: act({ ...phone, now: '2026-11-24T08:29:59' }) })).toMatchObject({
    value: { until: 'phoneUntil' },
  })
  expect(decide({ act: act({ ...phone, now: '2026-11-24T08:30:00' }) })).toMatchObject({
    refusal: 'booking-closed',
  })
})

it('does not open the phone list to a head', () => {
  const head = act({ actorId: 'head', now: '2026-11-24T08:00:00' })
  expect(decide({ act: head })).toMatchObject({ refusal: 'booking-closed' })
})

it('refuses a day on which the center is closed', () => {
  expect(decide({ session: session({ open: false }) })).toMatchObject({ refusal: 'closed-by-center' })
})

it('names the one who is booked already', () => {
  const booked = session({ taken: 1, roster: { mother: entry() } })
  expect(decide({ session: booked })).toMatchObject({ refusal: 'already-booked', about: 'mother' })
})

it('refuses the same person twice in one wish', () => {
  expect(decide({ wishes: [mother, mother] })).toMatchObject({ refusal: 'already-booked', about: 'mother' })
})

it('answers a retry as the first time and books nothing', () => {
  const booked = session({ taken: 40, roster: { mother: entry({ keys: ['a-key'] }) } })
  expect(decide({ session: booked })).toEqual({ ok: true, value: null })
})

it('does not book again when a retry comes after the cancelling', () => {
  const gone = entry({ state: 'cancelled', seats: 0, keys: ['a-key', 'b-key'], rev: 2 })
  expect(decide({ session: session({ roster: { mother: gone } }) })).toEqual({ ok: true, value: null })
})

it('books somebody again who had cancelled', () => {
  const gone = entry({ state: 'cancelled', seats: 0, rev: 2 })
  const decided = decide({ session: session({ roster: { mother: gone } }) })
  expect(decided).toMatchObject({
    value: { seats: 1, entries: [{ before: gone, after: { seats: 1, rev: 3 } }] },
  })
})

it('counts guests as seats and refuses more guests than the terms allow', () => {
  expect(decide({ wishes: [{ ...mother, guests: 3 }] })).toMatchObject({ value: { seats: 4 } })
  const clinic = session({}, 'clinic')
  expect(decide({ session: clinic, wishes: [{ ...mother, guests: 1 }] })).toMatchObject({
    refusal: 'too-many',
  })
})

describe('the class', () => {
  const child = { personId: 'child', birth: '2018-05', guests: 0, basis: 'household' as const }
  const father = act({ actorId: 'father' })
  const facts = { session: session({}, 'class'), wishes: [child], act: father, actorBirth: '1988-02' }

  it('takes a child from its father', () => {
    expect(decide(facts).ok).toBe(true)
  })

  it('takes no grown-up', () => {
    expect(decide({ ...facts, wishes: [mother] })).toMatchObject({ refusal: 'child-only', about: 'mother' })
  })

  it('takes no child from a sister who is not grown up', () => {
    expect(decide({ ...facts, actorBirth: '2010-02' })).toMatchObject({ refusal: 'guardian-only' })
  })

  it('takes no child from itself', () => {
    expect(decide({ ...facts, wishes: [{ ...child, basis: 'self' }] })).toMatchObject({
      refusal: 'guardian-only',
    })
  })
})
