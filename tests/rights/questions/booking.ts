import { always, type Questions } from '../question'
import type { Cell } from '../target'
import { openidOf } from '../world/world'
import { seed } from '../../booking/seed'
import { entry, session } from '../../../src/domain/booking/builders'
import type { MissedStep } from '../../../src/domain/booking/missed-step'
import { consentVersion } from '../../../src/domain/privacy/consent'
import { serviceDefaults } from '../../../src/domain/booking/defaults'

/** The service that somebody runs; whoever runs none is asked about the canteen. */
const serviceOf = ({ kind }: Cell): 'canteen' | 'clinic' | 'class' =>
  kind === 'doctor' ? 'clinic' : kind === 'teacher' ? 'class' : 'canteen'

const todays = {
  canteen: '2026-11-24:lunch',
  clinic: '2026-11-24:follow-up-1430',
  class: '2026-11-24:afternoon',
}
const tomorrows = {
  canteen: '2026-11-25:lunch',
  clinic: '2026-12-01:follow-up-0830',
  class: '2026-11-25:afternoon',
}
type Service = keyof typeof todays

const sessionOf = ({ target }: Cell, service: Service, days = todays) =>
  `${target.home.villageId}:${service}:${days[service]}`

/** Who sits in a session of this service: of the class the household's child. */
const guestOf = ({ target }: Cell, service: Service) =>
  service === 'class' ? target.home.child : target.person

const booking = (cell: Cell, service: Service) => ({
  sessionId: sessionOf(cell, service, tomorrows),
  for: [{ personId: guestOf(cell, service).id, guests: 0 }],
  basis: 'in-person',
})

/** Books as the person herself, so that there is something to cancel. */
async function cancelling(cell: Cell, service: Service) {
  const { world, target } = cell
  const { sessionId, for: seats } = booking(cell, service)
  await world.must(openidOf(service === 'class' ? target.home.adult : target.person), 'booking.book', {
    sessionId,
    for: seats,
  })
  return { sessionId, personId: guestOf(cell, service).id, basis: 'in-person' }
}

/** The session of those days when nobody can come: who runs it has taken all its seats away. */
async function full({ world, target }: Cell, service: 'clinic' | 'class') {
  const { villageId } = target.home
  const staff = openidOf(world.register.helpersOf(villageId)[service])
  const sessionId = `${villageId}:${service}:${tomorrows[service]}`
  const seats = (capacity: number) => world.must(staff, 'booking.setSeats', { sessionId, capacity })
  await seats(0)
  return seats
}

async function waiting(cell: Cell, service: 'clinic' | 'class') {
  await full(cell, service)
  return booking(cell, service)
}

/** She queues herself, a seat comes, and it is offered to her. */
async function accepting(cell: Cell, service: 'clinic' | 'class') {
  const { world, target } = cell
  const { sessionId, for: seats } = booking(cell, service)
  const more = await full(cell, service)
  const asker = openidOf(service === 'class' ? target.home.adult : target.person)
  await world.must(asker, 'booking.wait', { sessionId, for: seats })
  await more(1)
  return { sessionId, personId: guestOf(cell, service).id, basis: 'in-person' }
}

/** Somebody of the house who has booked nothing for today. */
const comingIn = (cell: Cell, service: Service) => ({
  sessionId: sessionOf(cell, service),
  personId: cell.target.home.unbound.id,
  guests: 0,
})

/** A lunch that somebody of the house has missed and nobody has answered for: yesterday's, or today's at the door. */
async function asking({ world, target }: Cell, turn: 'keeper' | 'duty') {
  const { home, person } = target
  const date = turn === 'duty' ? '2026-11-23' : '2026-11-24'
  const sessionId = `${home.villageId}:canteen:${date}:carried`
  const door = { turn: 'door', answer: 'no-answer', until: null, at: `${date}T09:30:00`, byId: person.id }
  const missed = turn === 'duty' ? [] : [door as MissedStep]
  const { id: _id, ...lunch } = session({
    ...{ id: sessionId, villageId: home.villageId, date, part: 'carried', taken: 1 },
    ...{ startsAt: `${date}T11:30:00`, endsAt: `${date}T12:30:00` },
    roster: { [person.id]: entry({ delivery: true, missed }) },
  })
  await seed(world.cloud, { sessions: [{ _id, ...lunch }] })
  return { sessionId, personId: person.id, turn, answer: 'home' }
}

const serviceIn = ({ target }: Cell) => ({
  villageId: target.home.villageId,
  service: 'canteen',
})
const lunchAtNoon = { ...serviceDefaults.canteen, place: '一楼', phone: null }

/** An officer of the village has written it and handed it in. */
async function handedIn(cell: Cell, more: object) {
  const { world, target } = cell
  const { director } = world.register.helpersOf(target.home.villageId)
  const asked = { ...serviceIn(cell), rev: 0, settings: lunchAtNoon, send: true }
  await world.must(openidOf(director), 'booking.draftService', asked)
  return { ...serviceIn(cell), rev: 1, ...more }
}

/** And of every lunch that people have booked it is said that it stays. */
const kept = async (cell: Cell) => {
  const { world, target } = cell
  const { director } = world.register.helpersOf(target.home.villageId)
  const asked = { ...serviceIn(cell), settings: lunchAtNoon }
  const touched: unknown = await world.must(openidOf(director), 'booking.touched', asked)
  return (touched as { sessionId: string }[]).map(({ sessionId }) => ({ sessionId, keep: true }))
}

const everyDay = ({ target }: Cell) => ({
  ...{ personId: target.person.id, parts: ['lunch'], weekdays: [0, 1, 2, 3, 4, 5, 6] },
  ...{ delivery: null, basis: 'in-person' },
})

/** She has said herself that she comes every day. */
async function eatsDaily(cell: Cell) {
  const { basis, ...order } = everyDay(cell)
  await cell.world.must(openidOf(cell.target.person), 'standing.set', order)
  return { ...order, basis }
}

export const bookingQuestions: Questions = {
  'booking.desk': always({}),
  'booking.list': (cell) => ({ sessionId: sessionOf(cell, serviceOf(cell)) }),
  'booking.list#clinic': (cell) => ({ sessionId: sessionOf(cell, 'clinic') }),
  'booking.list#class': (cell) => ({ sessionId: sessionOf(cell, 'class') }),
  'booking.list#first': always({}),
  'booking.checkIn': (cell) => ({
    ...{ sessionId: sessionOf(cell, serviceOf(cell)), personId: guestOf(cell, serviceOf(cell)).id },
    action: 'check-in',
  }),
  'booking.checkIn#canteen': (cell) => ({
    ...{ sessionId: sessionOf(cell, 'canteen'), personId: cell.target.person.id },
    action: 'check-in',
  }),
  'booking.elders': always({}),
  'booking.setMenu': (cell) => ({
    ...{ villageId: cell.target.home.villageId, service: serviceOf(cell) },
    ...{ date: '2026-11-25', words: '白菜炖豆腐' },
  }),
  'booking.openService': async (cell) => ({
    ...{ ...serviceIn(cell), ...lunchAtNoon, name: '幸福食堂', choices: await kept(cell) },
  }),
  'booking.settings': (cell) => ({ villageId: cell.target.home.villageId }),
  'booking.settings#only': always({}),
  'booking.drafts': always({}),
  'booking.touched': (cell) => ({ ...serviceIn(cell), settings: lunchAtNoon }),
  'booking.draftService': (cell) => ({ ...serviceIn(cell), rev: 0, settings: lunchAtNoon, send: true }),
  'booking.returnService': (cell) => handedIn(cell, { reason: '名额太少' }),
  'booking.approveService': async (cell) => handedIn(cell, { choices: await kept(cell) }),
  'booking.services': always({}),
  'booking.sessions': (cell) => ({ service: 'canteen', days: 2, personId: cell.target.person.id }),
  'booking.sessions#own': always({ service: 'canteen', days: 2 }),
  'booking.sessions#clinic': (cell) => ({ service: 'clinic', days: 8, personId: cell.target.person.id }),
  'booking.sessions#class': (cell) => ({ service: 'class', days: 3, personId: guestOf(cell, 'class').id }),
  'booking.sessions#own-clinic': always({ service: 'clinic', days: 8 }),
  'booking.book': (cell) => booking(cell, 'canteen'),
  'booking.book#clinic': (cell) => booking(cell, 'clinic'),
  'booking.book#class': (cell) => booking(cell, 'class'),
  'booking.cancel': (cell) => cancelling(cell, 'canteen'),
  'booking.cancel#clinic': (cell) => cancelling(cell, 'clinic'),
  'booking.cancel#class': (cell) => cancelling(cell, 'class'),
  'booking.wait': (cell) => waiting(cell, 'clinic'),
  'booking.wait#class': (cell) => waiting(cell, 'class'),
  'booking.accept': (cell) => accepting(cell, 'clinic'),
  'booking.accept#class': (cell) => accepting(cell, 'class'),
  'booking.walkIn': (cell) => comingIn(cell, serviceOf(cell)),
  'booking.walkIn#clinic': (cell) => comingIn(cell, 'clinic'),
  'booking.setSeats': (cell) => ({ sessionId: sessionOf(cell, serviceOf(cell)), capacity: 500 }),
  'booking.close': (cell) => ({ sessionId: sessionOf(cell, serviceOf(cell), tomorrows), reason: '停电' }),
  'booking.mine': always({}),
  'booking.seek': (cell) => ({ sessionId: sessionOf(cell, serviceOf(cell)), words: '1巷' }),
  'booking.seek#clinic': (cell) => ({ sessionId: sessionOf(cell, 'clinic'), words: '1巷' }),
  'booking.missed': always({}),
  'booking.answerMissed': (cell) => asking(cell, 'duty'),
  'booking.answerMissed#keeper': (cell) => asking(cell, 'keeper'),
  'booking.exportList': (cell) => ({ sessionId: sessionOf(cell, serviceOf(cell)) }),
  'booking.exportList#clinic': (cell) => ({ sessionId: sessionOf(cell, 'clinic') }),
  'booking.exportSubsidies': ({ target: { home } }) => ({ villageId: home.villageId, month: '2026-10' }),
  'booking.setRun': ({ target: { home } }) => ({ villageId: home.villageId, lanes: [home.laneId] }),
  'clinic.presence': always({}),
  'clinic.setPresence': ({ target }) => ({
    ...{ villageId: target.home.villageId, awayUntil: '2026-11-24T23:30:00' },
  }),
  'booking.setAvoids': async (cell) => {
    const { world, target } = cell
    const personId = target.person.id
    const allergy = { personId, kind: 'allergy', version: consentVersion }
    await world.must(openidOf(target.person), 'privacy.giveConsent', allergy)
    return { personId, words: '花生', basis: 'in-person' }
  },
  'standing.of': (cell) => ({ personId: cell.target.person.id }),
  'standing.of#own': always({}),
  'standing.set': (cell) => everyDay(cell),
  'standing.set#stop': async (cell) => ({ ...(await eatsDaily(cell)), weekdays: [] }),
  'standing.pause': async (cell) => {
    const { personId, basis } = await eatsDaily(cell)
    return { personId, basis, from: '2026-11-25', to: '2026-11-25', why: 'day-off' }
  },
  'standing.resume': async (cell) => {
    const { personId, basis } = await eatsDaily(cell)
    return { personId, basis, from: '2026-11-25', to: '2026-11-25' }
  },
}
