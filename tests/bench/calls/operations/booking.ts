import { serviceDefaults } from '../../../../src/domain/booking/defaults'
import { sessionIdOf } from '../../../../src/domain/booking/session'
import { addDays, dateOf } from '../../../../src/domain/calendar/moment'
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
