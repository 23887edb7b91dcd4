import { act, entry, session } from './builders'
import { decideBooking } from './decide-booking'
import { decideCancel } from './decide-cancel'
import { decideAccept, decideWait } from './decide-wait'
import { offerNow, offersToCome, queueMoved } from './queue'
import { changed } from './roster-change'
import type { Session } from './session'
import { stateNow } from './state-now'

/** The class of Tuesday 24 November: bookable until Monday 20:00, with one seat that a child has. */
const full = (more: Partial<Session> = {}): Session =>
  session({ capacity: 1, taken: 1, roster: { lan: entry({ actorId: 'father' }) }, ...more }, 'class')

const wish = (personId: string) => ({
  personId,
  birth: '2018-05',
  guests: 0,
  basis: 'household' as const,
})
const father = (now: string, key = 'w-key') => act({ actorId: 'father', now, key })
const facts = (at: Session, personId: string, now: string) => ({
  session: at,
  wishes: [wish(personId)],
  act: father(now, `w-${personId}`),
  actorBirth: '1988-02',
})

function queued(at: Session, personId: string, now: string): Session {
  const decided = decideWait(facts(at, personId, now))
  if (!decided.ok || !decided.value) throw new Error('this child should be able to queue')
  return changed(at, decided.value)
}

function moved(at: Session, now: string): Session {
  const change = queueMoved(at, now)
  return change ? changed(at, change) : at
}

function without(at: Session, personId: string, now: string): Session {
  const decided = decideCancel({ session: at, personId, act: father(now, `c-${personId}`) })
  if (!decided.ok || !decided.value) throw new Error('this booking should be cancellable')
  return changed(at, decided.value)
}

const morning = '2026-11-20T09:00:00'
const queue = (): Session => queued(queued(full(), 'xia', morning), 'bao', '2026-11-20T09:30:00')
const stateOf = (at: Session, personId: string, now: string) => {
  const found = at.roster[personId]
  return found ? stateNow(at, found, now) : 'none'
}

it('takes a place in the queue of a full session and no seat', () => {
  const at = queue()
  expect(at.waiting).toEqual(['xia', 'bao'])
  expect(at.left).toBe(0)
  expect(at.roster['xia']).toMatchObject({ state: 'waitlisted', seats: 0 })
})

it('lets nobody queue while seats are free, nor where the cook adds bowls', () => {
  expect(decideWait(facts(session({}, 'class'), 'xia', morning))).toMatchObject({ refusal: 'seats-free' })
  const lunch = session({ capacity: 1, taken: 1 })
  const mother = { ...wish('xia'), birth: '1950-03', basis: 'self' as const }
  const now = '2026-11-20T09:00:00'
  expect(decideWait({ session: lunch, wishes: [mother], act: act({ now }), actorBirth: null })).toMatchObject(
    { refusal: 'no-waitlist' },
  )
})

it('offers the seat that comes free to the first of the queue for two hours', () => {
  const at = moved(without(queue(), 'lan', '2026-11-20T10:00:00'), '2026-11-20T10:00:00')
  expect(at.roster['xia']).toMatchObject({
    state: 'offered',
    seats: 1,
    offer: { from: '2026-11-20T10:00:00', until: '2026-11-20T12:00:00' },
  })
  expect(at.left).toBe(0)
  expect(stateOf(at, 'bao', '2026-11-20T10:00:00')).toBe('waitlisted')
})

it('ends an offer by reading alone, at the very instant, and offers the seat to the next', () => {
  const offered = moved(without(queue(), 'lan', '2026-11-20T10:00:00'), '2026-11-20T10:00:00')
  expect(stateOf(offered, 'xia', '2026-11-20T11:59:59')).toBe('offered')
  expect(stateOf(offered, 'xia', '2026-11-20T12:00:00')).toBe('expired')
  const next = moved(offered, '2026-11-20T12:00:00')
  expect(next.roster['xia']).toMatchObject({ state: 'expired', seats: 0, offer: null })
  expect(next.roster['bao']).toMatchObject({ state: 'offered', offer: { from: '2026-11-20T12:00:00' } })
  expect(next.waiting).toEqual(['bao'])
})

it('gives the seat to the one who takes the offer, and to nobody who is late', () => {
  const at = moved(without(queue(), 'lan', '2026-11-20T10:00:00'), '2026-11-20T10:00:00')
  const taken = decideAccept(at, 'xia', father('2026-11-20T11:59:59'))
  expect(taken).toMatchObject({ value: { seats: 0, entries: [{ after: { state: 'confirmed', seats: 1 } }] } })
  expect(decideAccept(at, 'xia', father('2026-11-20T12:00:00'))).toMatchObject({ refusal: 'offer-over' })
  expect(decideAccept(at, 'bao', father('2026-11-20T11:00:00'))).toMatchObject({ refusal: 'not-offered' })
})

it('lets nobody pass those who wait', () => {
  // A seat came free at night: nobody is offered it yet, and nobody who comes now gets it.
  const night = '2026-11-20T22:00:00'
  const at = moved(without(queue(), 'lan', night), night)
  expect(at.left).toBe(1)
  expect(decideBooking(facts(at, 'late', night))).toMatchObject({ refusal: 'session-full' })
  expect(moved(at, '2026-11-21T07:00:00').roster['xia']).toMatchObject({ state: 'offered' })
})

it('gives a free seat to whoever takes it where the night ends the queue', () => {
  const at: Session = { ...queue(), closesAt: '2026-11-21T06:30:00' }
  const night = '2026-11-20T22:00:00'
  const free = moved(without(at, 'lan', night), night)
  expect(offersToCome(free, night)).toBe(false)
  expect(decideBooking(facts(free, 'late', night))).toMatchObject({ ok: true })
})

it('begins no offer from 21:00:00 to 06:59:59, and stands still in those hours', () => {
  const closesAt = '2026-11-23T20:00:00'
  expect(offerNow({ closesAt }, '2026-11-20T20:59:59')).toEqual({
    from: '2026-11-20T20:59:59',
    until: '2026-11-21T08:59:59',
  })
  expect(offerNow({ closesAt }, '2026-11-20T21:00:00')).toBeNull()
  expect(offerNow({ closesAt }, '2026-11-21T06:59:59')).toBeNull()
  expect(offerNow({ closesAt }, '2026-11-21T07:00:00')).toMatchObject({ until: '2026-11-21T09:00:00' })
})

it('ends an offer when booking closes', () => {
  expect(offerNow({ closesAt: '2026-11-23T20:00:00' }, '2026-11-23T19:00:00')).toMatchObject({
    until: '2026-11-23T20:00:00',
  })
})

it('offers nothing whose time the night of the cut-off would swallow', () => {
  expect(offerNow({ closesAt: '2026-11-23T22:00:00' }, '2026-11-23T20:00:00')).toBeNull()
  expect(offerNow({ closesAt: '2026-11-23T22:00:00' }, '2026-11-23T18:59:59')).not.toBeNull()
})

it('keeps the place of somebody for whom the free seat is not enough', () => {
  const two = queued(full({ capacity: 2, left: 0, roster: { lan: entry(), mei: entry() } }), 'xia', morning)
  const wide: Session = {
    ...two,
    roster: { ...two.roster, xia: entry({ state: 'waitlisted', seats: 0, guests: 1 }) },
  }
  const both = queued(wide, 'bao', '2026-11-20T09:30:00')
  const at = moved(without(both, 'lan', '2026-11-20T10:00:00'), '2026-11-20T10:00:00')
  expect(at.roster['xia']?.state).toBe('waitlisted')
  expect(at.roster['bao']?.state).toBe('offered')
})

it('gives a place in the queue up at any time and makes no late cancelling of it', () => {
  const left = without(queue(), 'xia', '2026-11-24T15:00:00')
  expect(left.roster['xia']).toMatchObject({ state: 'cancelled', seats: 0 })
  expect(left.waiting).toEqual(['bao'])
})

it('tells who still waits when booking closes that it came to nothing', () => {
  expect(stateOf(queue(), 'xia', '2026-11-23T19:59:59')).toBe('waitlisted')
  expect(stateOf(queue(), 'xia', '2026-11-23T20:00:00')).toBe('expired')
})
