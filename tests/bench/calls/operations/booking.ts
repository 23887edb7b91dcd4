import { serviceDefaults } from '../../../../src/domain/booking/defaults'
import { sessionIdOf } from '../../../../src/domain/booking/session'
import { addDays, dateOf } from '../../../../src/domain/calendar/moment'
import { consentVersion } from '../../../../src/domain/privacy/consent'
import { services } from '../../../../src/local/demo/facts/services'
import { villageId } from '../../../../src/local/demo/facts/village'
import type { OperationBench } from '../operation-bench'
import { now } from '../village'

/** Lunch so many days from today. */
const lunch = (ahead: number): string =>
  sessionIdOf({ villageId, service: 'canteen', date: addDays(dateOf(now), ahead), part: 'lunch' })

/** Everything about the services of the center. */
export async function measureBookings(bench: OperationBench): Promise<void> {
  await bench.call('daughter', 'booking.services', {})
  await bench.call('daughter', 'booking.sessions', { service: 'canteen', days: 8 })
  await bench.call('chief', 'booking.elders', {})
  await bench.call('keeper', 'booking.desk', {})
  await bookSome(bench)
  await bench.call('daughter', 'booking.mine', {})
  await tickOne(bench)
  await bench.call('cook', 'booking.setMenu', {
    villageId,
    service: 'canteen',
    date: addDays(dateOf(now), 3),
    words: '白菜炖豆腐、小米粥',
  })
  await bookTheLast(bench)
  await queue(bench)
  await runTheDay(bench)
  await eatDaily(bench)
}

/** For one, for two, in a session that nobody has booked yet; and giving it back. */
async function bookSome(bench: OperationBench): Promise<void> {
  const family = await bench.call('daughter', 'people.family', {})
  const [self, other] = family.map(({ personId }) => ({ personId, guests: 0 }))
  if (!self || !other) throw new Error('the daughter has no family')
  await bench.call('daughter', 'booking.book', { sessionId: lunch(1), for: [other] })
  const unmade = lunch(4)
  await bench.call('daughter', 'booking.book', { sessionId: unmade, for: [self] }, 'booking.book@first')
  const both = { sessionId: lunch(3), for: [self, other] }
  await bench.call('daughter', 'booking.book', both, 'booking.book@two')
  await bench.call('daughter', 'booking.cancel', { sessionId: unmade, personId: self.personId })
}

async function tickOne(bench: OperationBench): Promise<void> {
  const sessionId = lunch(0)
  const { rows } = await bench.call('cook', 'booking.list', { sessionId })
  const personId = rows?.find(({ state }) => state === 'confirmed')?.personId ?? ''
  await bench.call('cook', 'booking.checkIn', { sessionId, personId, action: 'check-in' })
}

/** The canteen cooks for one: the second who taps has lost. */
async function bookTheLast(bench: OperationBench): Promise<void> {
  const { name, place, phone } = services.canteen
  const { timetable, terms } = serviceDefaults.canteen
  const parts = timetable.parts.map((part) => ({ ...part, capacity: 1 }))
  const service = { villageId, service: 'canteen', name, place, phone, terms } as const
  await bench.call('keeper', 'booking.openService', { ...service, timetable: { ...timetable, parts } })
  const sessionId = lunch(7)
  const seatFor = async (who: string) => {
    const [self] = await bench.call(who, 'people.family', {})
    return { sessionId, for: [{ personId: self?.personId ?? '', guests: 0 }] }
  }
  await bench.call('daughter', 'booking.book', await seatFor('daughter'), 'booking.book@first')
  const lost = { refusal: 'session-full', name: 'booking.book@loser' }
  await bench.refused('father', 'booking.book', await seatFor('father'), lost)
}

/** An hour of the clinic with one place: another one queues, is offered it and takes it. */
async function queue(bench: OperationBench): Promise<void> {
  const [session] = (await bench.call('daughter', 'booking.sessions', { service: 'clinic', days: 8 }))
    .sessions
  if (!session) throw new Error('the clinic has no hours')
  const sessionId = session.id
  const taken = session.capacity - session.left
  await bench.call('doctor', 'booking.setSeats', { sessionId, capacity: taken })
  const [self] = await bench.call('daughter', 'people.family', {})
  const personId = self?.personId ?? ''
  await bench.call('daughter', 'privacy.giveConsent', { personId, kind: 'clinic', version: consentVersion })
  await bench.call('daughter', 'booking.wait', { sessionId, for: [{ personId, guests: 0 }] })
  await bench.call('doctor', 'booking.setSeats', { sessionId, capacity: taken + 1 }, 'booking.setSeats@queue')
  await bench.call('daughter', 'booking.accept', { sessionId, personId })
  await bench.call('doctor', 'booking.close', { sessionId, reason: '去镇里开会' })
}

/** Somebody comes who has not booked. */
async function runTheDay(bench: OperationBench): Promise<void> {
  const { rows } = await bench.call('cook', 'booking.list', { sessionId: lunch(0) })
  const booked = (rows ?? []).map(({ personId }) => personId)
  const family = await bench.call('father', 'people.family', {})
  const free = family.find(({ personId }) => !booked.includes(personId))
  if (!free) throw new Error('the whole family has booked')
  await bench.call('cook', 'booking.walkIn', { sessionId: lunch(0), personId: free.personId, guests: 0 })
}

/** Every day until he says no: what it costs to say so, with the seven meals that follow from it. */
async function eatDaily(bench: OperationBench): Promise<void> {
  const [self] = await bench.call('father', 'people.family', {})
  const personId = self?.personId ?? ''
  const order = { personId, parts: ['lunch'], delivery: null }
  await bench.call('father', 'standing.set', { ...order, weekdays: [0, 1, 2, 3, 4, 5, 6] })
  await bench.call('father', 'privacy.giveConsent', { personId, kind: 'allergy', version: consentVersion })
  await bench.call('father', 'booking.setAvoids', { personId, words: '花生' })
  await bench.call('father', 'standing.of', {})
  const day = addDays(dateOf(now), 5)
  await bench.call('father', 'standing.pause', { personId, from: day, to: day, why: 'day-off' })
  await bench.call('father', 'standing.resume', { personId, from: day, to: day })
  await bench.call('father', 'standing.set', { ...order, weekdays: [] }, 'standing.set@stop')
}
