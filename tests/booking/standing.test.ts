import type { StandingDocument } from '../../src/cloud/booking/standing/documents'
import type { RosterEntry } from '../../src/domain/booking/session'
import { openVillage, valueOf, type Village } from '../village'
import { fillVillage, idOf, openService, villageId } from './small-village'

const everyDay = [0, 1, 2, 3, 4, 5, 6]
let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'canteen')
})
afterEach(() => village.close())

interface Stored {
  _id: string
  date: string
  left: number
  roster: Record<string, RosterEntry>
}
const sessions = () => village.cloud.emulator.documents('sessions') as Stored[]
const orders = () => village.cloud.emulator.documents('standing') as StandingDocument[]
const entriesOf = (key: string) =>
  sessions().flatMap(({ date, roster }) => (roster[idOf(key)] ? [{ date, ...roster[idOf(key)] }] : []))
const bookedDays = (key: string) =>
  entriesOf(key)
    .filter(({ state }) => state === 'confirmed')
    .map(({ date }) => date)
    .sort()
const rowsOf = (key: string) =>
  (village.cloud.emulator.documents('bookings') as { personId: string; date: string; state: string }[])
    .filter(({ personId, state }) => personId === idOf(key) && state === 'confirmed')
    .map(({ date }) => date)
    .sort()

const wish = (key: string, more: { weekdays?: number[]; delivery?: boolean | null } = {}) => ({
  personId: idOf(key),
  parts: ['lunch'],
  weekdays: everyDay,
  delivery: null,
  ...more,
})
const days = async (who: string, key = who) => {
  const [one] = valueOf(await village.ask(who, 'standing.of', { personId: idOf(key) }))
  return one?.days ?? []
}
/** From tomorrow to the last date that is open on the Tuesday at ten. */
const week = ['25', '26', '27', '28', '29', '30'].map((day) => `2026-11-${day}`).concat('2026-12-01')

it('books every open day at once, and each new one when it opens', async () => {
  valueOf(await village.tell('elder', 'standing.set', wish('elder')))
  expect(bookedDays('elder')).toEqual(week)
  expect(rowsOf('elder')).toEqual(week)
  await village.setClock('2026-11-25T07:59:00')
  expect(bookedDays('elder')).toEqual(week)
  await village.setClock('2026-11-25T08:05:00')
  expect(bookedDays('elder')).toEqual([...week, '2026-12-02'])
})

it('freezes the price of each day on its meal', async () => {
  valueOf(await village.tell('elder', 'standing.set', wish('elder')))
  for (const { price } of entriesOf('elder')) expect(price).toMatchObject({ full: 1200, pays: 300 })
})

it('is one tap for tomorrow, and one to take it back', async () => {
  valueOf(await village.tell('elder', 'standing.set', wish('elder')))
  const tomorrow = { personId: idOf('elder'), from: '2026-11-25', to: '2026-11-25' }
  valueOf(await village.tell('elder', 'standing.pause', { ...tomorrow, why: 'day-off' }))
  expect(bookedDays('elder')).toEqual(week.slice(1))
  expect((await days('elder'))[0]).toMatchObject({ state: 'paused', why: 'day-off', turn: 'on' })
  await village.setClock('2026-11-24T10:30:00')
  expect(bookedDays('elder')).toEqual(week.slice(1))
  valueOf(await village.tell('elder', 'standing.resume', tomorrow))
  expect(bookedDays('elder')).toEqual(week)
  expect((await days('elder'))[0]).toMatchObject({ state: 'booked', turn: 'off' })
})

it('leaves a day that she gave back by hand to her', async () => {
  valueOf(await village.tell('elder', 'standing.set', wish('elder')))
  const lunch = `${villageId}:canteen:2026-11-26:lunch`
  valueOf(await village.tell('elder', 'booking.cancel', { sessionId: lunch, personId: idOf('elder') }))
  await village.setClock('2026-11-25T09:00:00')
  expect(bookedDays('elder')).not.toContain('2026-11-26')
  expect((await days('elder')).find(({ date }) => date === '2026-11-26')).toMatchObject({
    state: 'off',
    turn: 'on',
  })
})

it('never books a second portion for a day that was ordered by hand', async () => {
  const lunch = `${villageId}:canteen:2026-11-26:lunch`
  const two = { sessionId: lunch, for: [{ personId: idOf('elder'), guests: 1 }] }
  valueOf(await village.tell('elder', 'booking.book', two))
  valueOf(await village.tell('elder', 'standing.set', wish('elder')))
  const entry = entriesOf('elder').find(({ date }) => date === '2026-11-26')
  expect(entry).toMatchObject({ seats: 2, rev: 1, standing: false })
})

it('gives her days in hospital back and goes on after them', async () => {
  valueOf(await village.tell('elder', 'standing.set', wish('elder')))
  const away = { personId: idOf('elder'), from: '2026-11-25', to: '2026-12-02', why: 'hospital' } as const
  valueOf(await village.tell('keeper', 'standing.pause', { ...away, basis: 'phone' }))
  expect(bookedDays('elder')).toEqual([])
  await village.setClock('2026-11-26T08:05:00')
  expect(bookedDays('elder')).toEqual(['2026-12-03'])
  const [one] = valueOf(await village.ask('elder', 'standing.of', {}))
  expect(one?.order).toMatchObject({ awayUntil: '2026-12-02' })
})

it('lets the cook write down that she is away, as the one who missed her', async () => {
  valueOf(await village.tell('elder', 'standing.set', wish('elder')))
  const away = { personId: idOf('elder'), from: '2026-11-25', to: '2026-11-27', why: 'away' } as const
  valueOf(await village.tell('cook', 'standing.pause', away))
  expect(orders()[0]?.pauses).toMatchObject([{ byId: idOf('cook'), basis: 'desk' }])
})

it('stops when she says no: the meals that are not cooked yet are given back', async () => {
  valueOf(await village.tell('elder', 'standing.set', wish('elder')))
  await village.setClock('2026-11-24T20:30:00')
  valueOf(await village.tell('elder', 'standing.set', wish('elder', { weekdays: [] })))
  expect(bookedDays('elder')).toEqual(['2026-11-25'])
  await village.setClock('2026-11-26T09:00:00')
  expect(bookedDays('elder')).toEqual(['2026-11-25'])
  const [one] = valueOf(await village.ask('elder', 'standing.of', {}))
  expect(one).toMatchObject({ order: null, elder: true })
})

it('follows other weekdays: what no longer fits goes, what is new comes', async () => {
  valueOf(await village.tell('elder', 'standing.set', wish('elder', { weekdays: [3, 4] })))
  expect(bookedDays('elder')).toEqual(['2026-11-25', '2026-11-26'])
  valueOf(await village.tell('elder', 'standing.set', wish('elder', { weekdays: [4, 5] })))
  expect(bookedDays('elder')).toEqual(['2026-11-26', '2026-11-27'])
})

it('leaves out a closed day and a full one, and takes a seat that comes free', async () => {
  await openService(village.cloud, 'canteen', { capacity: 1 })
  const lunch = `${villageId}:canteen:2026-11-26:lunch`
  valueOf(
    await village.tell('father', 'booking.book', {
      sessionId: lunch,
      for: [{ personId: idOf('father'), guests: 0 }],
    }),
  )
  const closed = `${villageId}:canteen:2026-11-27:lunch`
  valueOf(await village.tell('keeper', 'booking.close', { sessionId: closed, reason: '停电' }))
  valueOf(await village.tell('elder', 'standing.set', wish('elder')))
  const shown = await days('elder')
  expect(shown.find(({ date }) => date === '2026-11-26')).toMatchObject({ state: 'waits', turn: null })
  expect(shown.find(({ date }) => date === '2026-11-27')).toMatchObject({
    state: 'closed',
    closedBecause: '停电',
  })
  valueOf(await village.tell('father', 'booking.cancel', { sessionId: lunch, personId: idOf('father') }))
  await village.setClock('2026-11-24T10:35:00')
  expect(bookedDays('elder')).toContain('2026-11-26')
})

it('answers the same key twice and does it once', async () => {
  const first = await village.tell('elder', 'standing.set', wish('elder'), 'key-standing-1')
  const again = await village.tell('elder', 'standing.set', wish('elder'), 'key-standing-1')
  expect(valueOf(again)).toEqual(valueOf(first))
  expect(orders()).toMatchObject([{ rev: 1 }])
  expect(entriesOf('elder').every(({ rev }) => rev === 1)).toBe(true)
})

it('is set by the daughter for the house, by a son with leave, by the head at her word', async () => {
  valueOf(await village.tell('daughter', 'standing.set', wish('father')))
  expect(entriesOf('father')[0]).toMatchObject({ basis: 'household', actorId: idOf('daughter') })
  valueOf(await village.tell('son', 'standing.set', wish('elder', { weekdays: [3] })))
  expect(entriesOf('elder')[0]).toMatchObject({ basis: 'grant', actorId: idOf('son') })
  expect(await village.tell('chief', 'standing.set', wish('elder', { weekdays: [4] }))).toMatchObject({
    refusal: 'basis-missing',
  })
  valueOf(
    await village.tell('chief', 'standing.set', {
      ...wish('elder', { weekdays: [4] }),
      basis: 'in-person',
    }),
  )
  expect(orders().find(({ personId }) => personId === idOf('elder'))).toMatchObject({ basis: 'in-person' })
  expect(await village.tell('father', 'standing.set', wish('elder'))).toMatchObject({
    refusal: 'not-allowed',
  })
  expect(await village.ask('father', 'standing.of', { personId: idOf('elder') })).toMatchObject({
    refusal: 'not-found',
  })
})

it('refuses a meal that is not served, days that are over, and a pause of nothing', async () => {
  expect(await village.tell('elder', 'standing.set', { ...wish('elder'), parts: ['supper'] })).toMatchObject({
    refusal: 'part-unknown',
  })
  const pause = { personId: idOf('elder'), from: '2026-11-25', to: '2026-11-25', why: 'day-off' } as const
  expect(await village.tell('elder', 'standing.pause', pause)).toMatchObject({
    refusal: 'no-standing-order',
  })
  valueOf(await village.tell('elder', 'standing.set', wish('elder')))
  expect(
    await village.tell('elder', 'standing.pause', { ...pause, from: '2026-11-23', to: '2026-11-23' }),
  ).toMatchObject({ refusal: 'days-impossible' })
})

it('ends with her: nothing is booked for who has left', async () => {
  valueOf(await village.tell('elder', 'standing.set', wish('elder')))
  const person = (village.cloud.emulator.documents('people') as { _id: string; rev?: number }[]).find(
    ({ _id }) => _id === idOf('elder'),
  )
  valueOf(
    await village.tell('director', 'people.leave', {
      who: [{ personId: idOf('elder'), rev: person?.rev ?? 0 }],
      why: 'deceased',
    }),
  )
  await village.setClock('2026-11-26T09:00:00')
  expect(orders()).toMatchObject([{ state: 'stopped' }])
  expect(bookedDays('elder')).toEqual([])
})
