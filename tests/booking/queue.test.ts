import type { RosterEntry } from '../../src/domain/booking/session'
import { agree } from '../privacy/agree'
import { openVillage, valueOf, type Village } from '../village'
import { fillVillage, idOf, openService, villageId } from './small-village'

/** A clinic hour of Tuesday 1 December with one place; booking closes half an hour before it. */
const hour = `${villageId}:clinic:2026-12-01:follow-up-0830`
let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'clinic', { capacity: 1 })
  for (const key of ['elder', 'father', 'daughter']) await agree(village, key, 'clinic', idOf(key))
  valueOf(await village.tell('elder', 'booking.book', wish('elder')))
})
afterEach(() => village.close())

const wish = (key: string) => ({ sessionId: hour, for: [{ personId: idOf(key), guests: 0 }] })
const own = (key: string) => ({ sessionId: hour, personId: idOf(key) })
const mine = async (key: string) =>
  valueOf(await village.ask(key, 'booking.mine', {})).bookings.find(({ personId }) => personId === idOf(key))
const stored = () =>
  village.cloud.emulator.documents('sessions')[0] as {
    left: number
    waiting: string[]
    roster: Record<string, RosterEntry>
  }
const row = (key: string) =>
  (village.cloud.emulator.documents('bookings') as { _id: string; state: string }[]).find(
    ({ _id }) => _id === `${hour}:${idOf(key)}`,
  )
const twoWait = async () => {
  valueOf(await village.tell('father', 'booking.wait', wish('father'), 'key-father-waits'))
  valueOf(await village.tell('daughter', 'booking.wait', wish('daughter')))
}

it('lets two queue for a full hour and tells each his place and nobody’s name', async () => {
  expect(await village.tell('father', 'booking.book', wish('father'))).toMatchObject({
    refusal: 'session-full',
  })
  await twoWait()
  expect(await mine('father')).toMatchObject({ state: 'waitlisted', queuePlace: 1, seats: 0 })
  const seen = valueOf(await village.ask('daughter', 'booking.sessions', { service: 'clinic', days: 8 }))
  expect(seen.sessions.find(({ id }) => id === hour)).toMatchObject({
    left: 0,
    waitlist: true,
    queueing: 2,
    booked: [{ personId: idOf('daughter'), queuePlace: 2 }],
  })
  expect(JSON.stringify(seen)).not.toContain(idOf('father'))
})

it('queues nobody twice and answers a retry as the first time', async () => {
  await twoWait()
  const again = await village.tell('father', 'booking.wait', wish('father'), 'key-father-waits')
  expect(again.ok).toBe(true)
  expect(stored().waiting).toEqual([idOf('father'), idOf('daughter')])
  expect(await village.tell('father', 'booking.wait', wish('father'))).toMatchObject({
    refusal: 'already-booked',
  })
})

it('offers a place that is given back to the first at once, who takes it with one tap', async () => {
  await twoWait()
  valueOf(await village.tell('elder', 'booking.cancel', own('elder')))
  expect(await mine('father')).toMatchObject({ state: 'offered', offerUntil: '2026-11-24T12:00:00' })
  expect(row('father')).toMatchObject({ state: 'offered' })
  expect(await village.tell('daughter', 'booking.accept', own('daughter'))).toMatchObject({
    refusal: 'not-offered',
  })
  valueOf(await village.tell('father', 'booking.accept', own('father')))
  expect(await mine('father')).toMatchObject({ state: 'confirmed', seats: 1, offerUntil: null })
  expect(stored().left).toBe(0)
})

it('ends an offer by reading alone, with the timer switched off', async () => {
  await twoWait()
  valueOf(await village.tell('elder', 'booking.cancel', own('elder')))
  // The clock is moved without running what would have been due meanwhile.
  village.cloud.clock.set(Date.parse('2026-11-24T12:00:00+08:00'), false)
  expect(await mine('daughter')).toMatchObject({ state: 'offered', offerUntil: '2026-11-24T14:00:00' })
  expect(await mine('father')).toMatchObject({ state: 'expired', seats: 0 })
  expect(await village.tell('father', 'booking.accept', own('father'))).toMatchObject({
    refusal: 'offer-over',
  })
  expect(stored()).toMatchObject({ left: 0, waiting: [idOf('daughter')] })
})

it('tidies the same by the timer alone', async () => {
  await twoWait()
  valueOf(await village.tell('elder', 'booking.cancel', own('elder')))
  await village.setClock('2026-11-24T12:05:00')
  expect(row('father')).toMatchObject({ state: 'expired' })
  expect(row('daughter')).toMatchObject({ state: 'offered' })
})

it('keeps a place that came free at night for the queue until the morning', async () => {
  await twoWait()
  await village.setClock('2026-11-24T22:00:00')
  valueOf(await village.tell('elder', 'booking.cancel', own('elder')))
  expect(await village.tell('elder', 'booking.book', wish('elder'))).toMatchObject({
    refusal: 'session-full',
  })
  expect(await mine('father')).toMatchObject({ state: 'waitlisted' })
  await village.setClock('2026-11-25T07:00:00')
  expect(await mine('father')).toMatchObject({ state: 'offered', offerUntil: '2026-11-25T09:00:00' })
})

it('lets the head take an offer for an elder who said so, and nobody else', async () => {
  valueOf(await village.tell('elder', 'booking.cancel', own('elder')))
  valueOf(await village.tell('daughter', 'booking.book', wish('daughter')))
  valueOf(await village.tell('elder', 'booking.wait', wish('elder')))
  valueOf(await village.tell('daughter', 'booking.cancel', own('daughter')))
  expect(await village.tell('son', 'booking.accept', own('elder'))).toMatchObject({ refusal: 'not-allowed' })
  valueOf(await village.tell('chief', 'booking.accept', { ...own('elder'), basis: 'phone' }))
  expect(stored().roster[idOf('elder')]).toMatchObject({ state: 'confirmed', basis: 'phone' })
})

it('takes somebody who has left the village out of the queue', async () => {
  await twoWait()
  valueOf(await village.tell('father', 'booking.cancel', own('father')))
  expect(stored().waiting).toEqual([idOf('daughter')])
  expect(await mine('father')).toMatchObject({ state: 'cancelled' })
})

it('gives exactly one place to the fifty who want it, however many queue and give up', async () => {
  await twoWait()
  const taps = Array.from({ length: 25 }, (_, at) => [
    village.tell('father', at % 2 ? 'booking.accept' : 'booking.cancel', own('father')),
    village.tell('daughter', 'booking.accept', own('daughter')),
  ]).flat()
  await Promise.all([village.tell('elder', 'booking.cancel', own('elder')), ...taps])
  const seats = Object.values(stored().roster).reduce((sum, one) => sum + one.seats, 0)
  expect(seats + stored().left).toBe(1)
})
