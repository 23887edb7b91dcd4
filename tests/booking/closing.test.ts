import type { RosterEntry } from '../../src/domain/booking/session'
import { openVillage, valueOf, type Village } from '../village'
import { seed } from './seed'
import { fillVillage, idOf, lunchId, openService, seedCrowd, villageId } from './small-village'

let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'canteen', { capacity: 80 })
})
afterEach(() => village.close())

const off = { sessionId: lunchId, reason: '停电做不了饭' }
const wish = (key: string) => ({ sessionId: lunchId, for: [{ personId: idOf(key), guests: 0 }] })
interface Stored {
  left: number
  open: boolean
  sweep?: boolean
  roster: Record<string, RosterEntry>
}
const stored = () => village.cloud.emulator.documents('sessions')[0] as Stored
const mine = async (key: string) => valueOf(await village.ask(key, 'booking.mine', {})).bookings[0]

it('is off for everybody at once, and takes nobody any more', async () => {
  valueOf(await village.tell('elder', 'booking.book', wish('elder')))
  valueOf(await village.tell('father', 'booking.book', wish('father')))
  expect(valueOf(await village.tell('cook', 'booking.close', off))).toEqual({ people: 2 })
  expect(await mine('elder')).toMatchObject({ state: 'cancelled-by-center', seats: 0, cancelling: 'over' })
  expect(stored()).toMatchObject({ left: 80, open: false })
  expect(stored().sweep).toBeUndefined()
  expect(await village.tell('daughter', 'booking.book', wish('daughter'))).toMatchObject({
    refusal: 'closed-by-center',
  })
})

it('keeps the first reason when somebody closes it again', async () => {
  valueOf(await village.tell('elder', 'booking.book', wish('elder')))
  valueOf(await village.tell('cook', 'booking.close', off))
  expect(valueOf(await village.tell('keeper', 'booking.close', { ...off, reason: '又来一次' }))).toEqual({
    people: 1,
  })
  const day = { service: 'canteen' as const, from: '2026-11-25', days: 1 }
  const seen = valueOf(await village.ask('father', 'booking.sessions', day))
  expect(seen.sessions).toMatchObject([{ open: false, closedBecause: '停电做不了饭' }])
})

it('closes a session that nobody has booked yet', async () => {
  expect(valueOf(await village.tell('keeper', 'booking.close', off))).toEqual({ people: 0 })
  expect(await village.tell('elder', 'booking.book', wish('elder'))).toMatchObject({
    refusal: 'closed-by-center',
  })
})

it('is not for residents, nor for the staff of another service', async () => {
  for (const who of ['elder', 'chief', 'doctor'])
    expect(await village.tell(who, 'booking.close', off)).toMatchObject({ refusal: 'not-allowed' })
})

it('writes down all of many, fifty at a time, and goes on by the timer where it broke off', async () => {
  const crowd = await seedCrowd(village.cloud, 70)
  for (const { openid, personId } of crowd)
    await village.cloud.ask(
      'api',
      {
        name: 'booking.book',
        input: { sessionId: lunchId, for: [{ personId, guests: 0 }] },
        key: `key-${personId}`,
      },
      openid,
    )
  expect(stored().left).toBe(10)
  // The function dies in the middle of the second fifty.
  let updates = 0
  village.cloud.emulator.setWeather(({ action, collection }) =>
    collection === 'sessions' && action.includes('modify') && ++updates > 2 ? 'refused' : null,
  )
  await village.tell('cook', 'booking.close', off)
  village.cloud.emulator.setWeather(null)
  expect(stored()).toMatchObject({ open: false, sweep: true })
  await village.cloud.timers.run('tick')
  expect(stored().left).toBe(80)
  expect(stored().sweep).toBeUndefined()
  expect(Object.values(stored().roster).every(({ state }) => state === 'cancelled-by-center')).toBe(true)
})

describe('at the table', () => {
  beforeEach(() => village.setClock('2026-11-25T11:40:00'))

  it('lets in who came without booking, and takes it back', async () => {
    const came = { sessionId: lunchId, personId: idOf('elder'), guests: 1 }
    expect(valueOf(await village.tell('cook', 'booking.walkIn', came))).toMatchObject({ pays: 1500 })
    expect(stored()).toMatchObject({ left: 78 })
    const undo = { sessionId: lunchId, personId: idOf('elder'), action: 'undo' as const }
    expect(valueOf(await village.tell('cook', 'booking.checkIn', undo))).toMatchObject({ state: 'cancelled' })
    expect(stored()).toMatchObject({ left: 80 })
  })

  it('lets nobody in from another village, and no doctor into the canteen', async () => {
    const came = { sessionId: lunchId, personId: idOf('elder'), guests: 0 }
    expect(await village.tell('doctor', 'booking.walkIn', came)).toMatchObject({ refusal: 'not-allowed' })
    const stranger = { ...came, personId: 'pnobody00000' }
    expect(await village.tell('cook', 'booking.walkIn', stranger)).toMatchObject({ refusal: 'not-found' })
  })

  it('adds bowls and takes away only those that nobody has', async () => {
    const came = { sessionId: lunchId, personId: idOf('elder'), guests: 0 }
    valueOf(await village.tell('cook', 'booking.walkIn', came))
    const bowls = (capacity: number) =>
      village.tell('cook', 'booking.setSeats', { sessionId: lunchId, capacity })
    expect(valueOf(await bowls(1))).toEqual({ capacity: 1, left: 0 })
    expect(await bowls(0)).toMatchObject({ refusal: 'fewer-than-booked' })
    expect(valueOf(await bowls(3))).toEqual({ capacity: 3, left: 2 })
    expect(valueOf(await bowls(3))).toEqual({ capacity: 3, left: 2 })
  })
})

it('says whom no message reaches: the frail first, by the household’s telephone where she has none', async () => {
  const home = { villageId, laneId: 'llane0000000', gender: null, relation: null, note: null }
  const lonely = { ...home, householdId: 'hlonely00000', livesAlone: false, phone: null }
  const household = { _id: 'hlonely00000', villageId, laneId: 'llane0000000', number: '9', order: 9 }
  const households = [{ ...household, headId: idOf('chief'), headHistory: [], standIn: null }]
  const people = [
    { ...lonely, _id: 'puncle000000', name: 'uncle', birth: '1966-01', phone: '19900000092' },
    { ...lonely, _id: 'paunt0000000', name: 'aunt', birth: '1940-01' },
  ]
  await seed(village.cloud, { households, people })
  valueOf(await village.tell('elder', 'booking.book', wish('elder')))
  for (const personId of ['puncle000000', 'paunt0000000'])
    valueOf(
      await village.tell('keeper', 'booking.book', {
        ...{ sessionId: lunchId, for: [{ personId, guests: 0 }], basis: 'phone' },
      }),
    )
  const calls = async () => valueOf(await village.ask('keeper', 'booking.list', { sessionId: lunchId })).calls
  expect(await calls()).toEqual([])
  valueOf(await village.tell('cook', 'booking.close', off))
  expect(await calls()).toMatchObject([
    { name: 'aunt', ringAt: 'uncle', hears: true, phone: '19900000092' },
    { name: 'uncle', ringAt: null, phone: '19900000092' },
  ])
  await village.setClock('2026-11-25T13:30:00')
  expect(await calls()).toEqual([])
})
