import type { RosterEntry } from '../../src/domain/booking/session'
import { openVillage, valueOf, type Village } from '../village'
import { fillVillage, idOf, lunchId, openService, villageId } from './small-village'
import { seed } from './seed'
import { isWriteCount } from '../write-count'

interface Stored {
  _id: string
  left: number
  capacity: number
  unwritten: string[]
  roster: Record<string, RosterEntry>
}

let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'canteen')
})
afterEach(() => village.close())

const wish = (...keys: string[]) => ({
  sessionId: lunchId,
  for: keys.map((key) => ({ personId: idOf(key), guests: 0 })),
})
const stored = (id = lunchId) =>
  (village.cloud.emulator.documents('sessions') as Stored[]).find(({ _id }) => _id === id)
const callsSoFar = (): number => village.cloud.emulator.calls().filter((call) => !isWriteCount(call)).length
const calls = async (work: () => Promise<unknown>): Promise<number> => {
  const before = callsSoFar()
  await work()
  return callsSoFar() - before
}

it('books a meal for oneself and shows the price of the day', async () => {
  expect(valueOf(await village.tell('elder', 'booking.book', wish('elder')))).toEqual({
    sessionId: lunchId,
    booked: [
      { personId: idOf('elder'), seats: 1, price: { full: 1200, subsidy: 900, pays: 300, fromAge: 70 } },
    ],
  })
  expect(stored()).toMatchObject({ left: 39, unwritten: [] })
  expect(village.cloud.emulator.documents('bookings')).toMatchObject([
    { _id: `${lunchId}:${idOf('elder')}`, state: 'confirmed', seats: 1, basis: 'self', rev: 1 },
  ])
})

it('asks the database five times for a booking with identity, six for the first of a session', async () => {
  expect(await calls(() => village.tell('elder', 'booking.book', wish('elder')))).toBe(6)
  expect(await calls(() => village.tell('father', 'booking.book', wish('father')))).toBe(5)
  const gone = { sessionId: lunchId, personId: idOf('father') }
  expect(await calls(() => village.tell('father', 'booking.cancel', gone))).toBe(5)
})

it('asks three times to look at a fortnight or at what is booked, and stores nothing by looking', async () => {
  const look = { service: 'canteen' as const, from: '2026-11-24', days: 14 }
  expect(await calls(() => village.ask('father', 'booking.sessions', look))).toBe(3)
  expect(await calls(() => village.ask('father', 'booking.mine', {}))).toBe(3)
  expect(await calls(() => village.ask('father', 'booking.services', {}))).toBe(2)
  expect(village.cloud.emulator.documents('sessions')).toEqual([])
})

it('gives a retry the same answer, also after the cancelling, and books nothing twice', async () => {
  const first = await village.tell('elder', 'booking.book', wish('elder'), 'key-meal-1')
  expect(await village.tell('elder', 'booking.book', wish('elder'), 'key-meal-1')).toEqual(first)
  valueOf(await village.tell('elder', 'booking.cancel', { sessionId: lunchId, personId: idOf('elder') }))
  expect(await village.tell('elder', 'booking.book', wish('elder'), 'key-meal-1')).toEqual(first)
  expect(stored()?.left).toBe(40)
})

it('refuses the second meal of the same person', async () => {
  valueOf(await village.tell('elder', 'booking.book', wish('elder')))
  expect(await village.tell('elder', 'booking.book', wish('elder'))).toMatchObject({
    refusal: 'already-booked',
    about: idOf('elder'),
  })
})

it('books for a whole family or for nobody', async () => {
  await openService(village.cloud, 'canteen', { capacity: 2 })
  valueOf(await village.tell('elder', 'booking.book', wish('elder')))
  expect(await village.tell('father', 'booking.book', wish('father', 'daughter'))).toMatchObject({
    refusal: 'session-full',
  })
  expect(stored()?.left).toBe(1)
  expect(Object.keys(stored()!.roster)).toEqual([idOf('elder')])
})

it('keeps for each of a family on what ground it was booked', async () => {
  valueOf(await village.tell('father', 'booking.book', wish('father', 'daughter')))
  const { roster } = stored()!
  expect(roster[idOf('father')]).toMatchObject({ basis: 'self', actorId: idOf('father') })
  expect(roster[idOf('daughter')]).toMatchObject({ basis: 'household', actorId: idOf('father') })
})

it('lets a son with her leave order, and nobody without', async () => {
  expect((await village.tell('son', 'booking.book', wish('elder'))).ok).toBe(true)
  expect(await village.tell('father', 'booking.book', wish('elder'))).toMatchObject({
    refusal: 'not-allowed',
  })
  expect(stored()?.roster[idOf('elder')]).toMatchObject({ basis: 'grant', actorId: idOf('son') })
})

it('wants to hear from the chief how the elder said it', async () => {
  expect(await village.tell('chief', 'booking.book', wish('elder'))).toMatchObject({
    refusal: 'basis-missing',
  })
  valueOf(await village.tell('chief', 'booking.book', { ...wish('elder'), basis: 'in-person' }))
  expect(stored()?.roster[idOf('elder')]).toMatchObject({ basis: 'in-person', actorId: idOf('chief') })
})

it('shows nobody’s name and nobody else’s entry to a resident', async () => {
  valueOf(await village.tell('elder', 'booking.book', wish('elder')))
  const look = { service: 'canteen' as const, from: '2026-11-25', days: 1 }
  const seen = valueOf(await village.ask('father', 'booking.sessions', look))
  expect(seen.sessions[0]).toMatchObject({ left: 39, booked: [] })
  expect(JSON.stringify(seen)).not.toContain(idOf('elder'))
})

it('shows her own entry, her menu and her price to the elder', async () => {
  valueOf(
    await village.tell('cook', 'booking.setMenu', {
      villageId,
      service: 'canteen',
      date: '2026-11-25',
      words: '萝卜炖排骨',
    }),
  )
  valueOf(await village.tell('elder', 'booking.book', wish('elder')))
  const look = { service: 'canteen' as const, from: '2026-11-25', days: 1 }
  const [session] = valueOf(await village.ask('elder', 'booking.sessions', look)).sessions
  expect(session).toMatchObject({
    menu: '萝卜炖排骨',
    prices: [{ personId: idOf('elder'), pays: 300 }],
    booked: [{ personId: idOf('elder'), state: 'confirmed', cancelling: 'in-time' }],
  })
})

it('lists what is booked for the family and those who gave leave', async () => {
  valueOf(await village.tell('chief', 'booking.book', { ...wish('elder'), basis: 'phone' }))
  expect(valueOf(await village.ask('son', 'booking.mine', {})).bookings).toMatchObject([
    {
      personId: idOf('elder'),
      name: '午饭',
      place: '邻里中心一楼',
      state: 'confirmed',
      price: { pays: 300 },
    },
  ])
  expect(valueOf(await village.ask('father', 'booking.mine', {})).bookings).toEqual([])
})

it('offers the next meal that is still open', async () => {
  const next = async () => valueOf(await village.ask('father', 'booking.mine', {})).nextMeal
  expect(await next()).toMatchObject({ id: lunchId, prices: [{ pays: 1200 }], booked: [] })
  await village.setClock('2026-11-24T20:00:00')
  expect((await next())?.date).toBe('2026-11-26')
})

it('tells the cook and the keeper what they run today and tomorrow', async () => {
  await openService(village.cloud, 'class')
  const names = async (who: string) =>
    valueOf(await village.ask(who, 'booking.desk', {})).map(({ service, date }) => `${service} ${date}`)
  expect(await names('cook')).toEqual(['canteen 2026-11-24', 'canteen 2026-11-25'])
  expect(await names('keeper')).toHaveLength(4)
})

it('counts a meal that is cancelled after the cut-off as late and gives the seat back', async () => {
  valueOf(await village.tell('elder', 'booking.book', wish('elder')))
  await village.setClock('2026-11-24T20:00:00')
  const gone = { sessionId: lunchId, personId: idOf('elder') }
  valueOf(await village.tell('elder', 'booking.cancel', gone))
  expect(stored()).toMatchObject({
    left: 40,
    roster: { [idOf('elder')]: { state: 'late-cancel', seats: 0 } },
  })
})

it('gives the cook the list by lane and lets him tick somebody off and take it back', async () => {
  valueOf(await village.tell('elder', 'booking.book', wish('elder')))
  await village.setClock('2026-11-25T11:40:00')
  const tick = { sessionId: lunchId, personId: idOf('elder') }
  valueOf(await village.tell('cook', 'booking.checkIn', { ...tick, action: 'check-in' }))
  expect(valueOf(await village.ask('cook', 'booking.list', { sessionId: lunchId }))).toMatchObject({
    figures: { seats: 1, arrived: 1, missing: 0 },
    rows: [{ name: 'elder', lane: '3巷', number: '3', state: 'checked-in', pays: 300, callFirst: null }],
  })
  expect(valueOf(await village.tell('cook', 'booking.checkIn', { ...tick, action: 'undo' }))).toMatchObject({
    state: 'confirmed',
  })
})

it('rings the household of an elder who has no number, and says whose telephone it is', async () => {
  valueOf(await village.tell('elder', 'booking.book', wish('elder')))
  const helper = { _id: 'phelper00000', name: 'helper', birth: '1972-06', phone: '19900000091', gender: null }
  const home = {
    villageId,
    householdId: 'helder000000',
    laneId: 'llane0000000',
    relation: '儿子',
    note: null,
    livesAlone: false,
  }
  await seed(village.cloud, { people: [{ ...helper, ...home }] })
  await village.setClock('2026-11-25T12:10:00')
  const { rows } = valueOf(await village.ask('cook', 'booking.list', { sessionId: lunchId }))
  expect(rows).toMatchObject([{ name: 'elder', callFirst: { phone: '19900000091', name: 'helper' } }])
})

it('keeps the list from residents and from the staff of another service', async () => {
  for (const who of ['elder', 'chief', 'doctor', 'director'])
    expect(await village.ask(who, 'booking.list', { sessionId: lunchId })).toMatchObject({
      refusal: 'not-allowed',
    })
})

it('shows a head his elders and who of them eats', async () => {
  valueOf(await village.tell('elder', 'booking.book', wish('elder')))
  const seen = valueOf(await village.ask('chief', 'booking.elders', {}))
  expect(seen.meals.map(({ id }) => id)).toEqual([`${villageId}:canteen:2026-11-24:lunch`, lunchId])
  expect(seen.elders).toMatchObject([
    { personId: idOf('elder'), age: 78, livesAlone: true, bookedIn: [lunchId] },
  ])
})

it('takes no bookings while the center is built but not in use', async () => {
  const building = await openVillage()
  await fillVillage(building.cloud, 'built')
  await openService(building.cloud, 'canteen')
  expect(await building.tell('elder', 'booking.book', wish('elder'))).toMatchObject({
    refusal: 'center-not-in-use',
  })
  await building.close()
})

it('knows no session that the timetable does not have', async () => {
  const nothing = { ...wish('elder'), sessionId: `${villageId}:canteen:2026-11-25:supper` }
  expect(await village.tell('elder', 'booking.book', nothing)).toMatchObject({ refusal: 'not-found' })
})
