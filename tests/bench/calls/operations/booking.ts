import { serviceDefaults } from '../../../../src/domain/booking/defaults'
import type { Timetable } from '../../../../src/domain/booking/service'
import { sessionIdOf } from '../../../../src/domain/booking/session'
import { addDays, addMinutes, dateOf } from '../../../../src/domain/calendar/moment'
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
  await goOut(bench)
  await fetchChild(bench)
  await runTheDay(bench)
  await carry(bench)
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

/** The keeper writes other days; they come back, are handed in again and come into force. */
async function setService(bench: OperationBench, timetable: Timetable): Promise<void> {
  const key = { villageId, service: 'canteen' } as const
  const { name, place, phone } = services.canteen
  const settings = { name, place, phone, timetable, terms: serviceDefaults.canteen.terms }
  const { services: all } = await bench.call('keeper', 'booking.settings', {})
  const rev = all.find(({ service }) => service === 'canteen')?.draft?.rev ?? 0
  const touched = await bench.call('keeper', 'booking.touched', { ...key, settings })
  await bench.call('keeper', 'booking.draftService', { ...key, rev, settings, send: true })
  await bench.call('director', 'booking.drafts', {})
  const back = { ...key, rev: rev + 1, reason: '再想想' }
  await bench.call('director', 'booking.returnService', back)
  const again = { ...key, rev: rev + 2, settings, send: true }
  await bench.call('keeper', 'booking.draftService', again, 'booking.draftService@again')
  const choices = touched.map(({ sessionId }) => ({ sessionId, keep: true as const }))
  await bench.call('director', 'booking.approveService', { ...key, rev: rev + 3, choices })
}

/** The canteen cooks for one: the second who taps has lost. */
async function bookTheLast(bench: OperationBench): Promise<void> {
  const { name, place, phone } = services.canteen
  const { timetable, terms } = serviceDefaults.canteen
  const parts = timetable.parts.map((part) => ({ ...part, capacity: 1 }))
  const service = { villageId, service: 'canteen', name, place, phone, terms } as const
  await setService(bench, { ...timetable, parts })
  await bench.call('director', 'booking.openService', { ...service, timetable: { ...timetable, parts } })
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
  const { sessions } = await bench.call('daughter', 'booking.sessions', { service: 'clinic', days: 8 })
  const session = sessions.find(({ opensAt, closesAt }) => opensAt <= now && now < closesAt)
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

/** A child comes to the class and is fetched; about another guardian the office says something. */
async function fetchChild(bench: OperationBench): Promise<void> {
  const family = await bench.call('father', 'people.family', {})
  const own = family.find(({ age }) => age !== null && age < 14)
  if (!own) throw new Error('the father has no child')
  const { personId: childId } = own
  const aunt = { name: '陈红梅', relation: '姑姑', phone: '19900000666' }
  await bench.call('father', 'class.setPickups', { personId: childId, adults: [aunt], emergencyPhone: null })
  await bench.call('father', 'class.setToday', { personId: childId, who: aunt })
  await bench.call('father', 'class.pickups', { personId: childId })
  const { session, children } = await bench.call('teacher', 'class.list', {})
  const [child] = children
  const guardian = child?.takers.find(({ kind }) => kind === 'guardian')
  if (!child || !guardian?.personId) throw new Error('nobody is in the class')
  const at = { sessionId: session.id, personId: child.personId }
  await bench.call('teacher', 'booking.checkIn', { ...at, action: 'check-in' })
  await bench.call('teacher', 'class.ring', { ...at, kind: 'guardian', name: '', answer: 'coming' })
  const to = { kind: 'guardian' as const, personId: guardian.personId }
  await bench.call('teacher', 'class.signOut', { ...at, to })
  const { personId } = child
  await bench.call('director', 'class.guardians', { personId })
  await bench.call('director', 'class.bar', { personId, guardianId: to.personId, barred: true })
  await bench.call('director', 'class.bar', { personId, guardianId: to.personId, barred: false })
}

/** The doctor is called away. */
async function goOut(bench: OperationBench): Promise<void> {
  await bench.call('doctor', 'clinic.presence', {})
  await bench.call('doctor', 'clinic.setPresence', { villageId, awayUntil: addMinutes(now, 60) })
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

/** A meal is carried and nobody opens: the keeper asks after her. */
async function carry(bench: OperationBench): Promise<void> {
  const sessionId = lunch(0)
  await bench.call('cook', 'booking.seek', { sessionId, words: '3巷1户' })
  await bench.call('cook', 'booking.exportList', { sessionId })
  await bench.call('keeper', 'booking.exportSubsidies', { villageId, month: '2026-10' })
  const { rows } = await bench.call('cook', 'booking.list', { sessionId })
  const carried = rows?.find(({ delivery, state }) => delivery && state === 'confirmed')
  if (!carried) throw new Error('nothing is carried today')
  const { personId, laneId } = carried
  await bench.call('keeper', 'booking.setRun', { villageId, lanes: [laneId ?? ''] })
  await bench.call('cook', 'booking.checkIn', { sessionId, personId, action: 'nobody-home' })
  const [missed] = await bench.call('keeper', 'booking.missed', {})
  if (!missed) throw new Error('nobody asks after who did not open')
  await bench.call('chief', 'booking.missed', {})
  const { turn } = missed
  await bench.call('keeper', 'booking.answerMissed', { sessionId, personId, turn, answer: 'no-answer' })
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
