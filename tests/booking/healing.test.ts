import { bookingRow } from '../../src/domain/booking/booking-row'
import { entry, session } from '../../src/domain/booking/builders'
import { openVillage, valueOf, type Village } from '../village'
import { seed } from './seed'
import { fillVillage, idOf, openService } from './small-village'

let village: Village
const elder = idOf('elder')
const booked = session({ taken: 1, roster: { [elder]: entry({ actorId: elder }) }, unwritten: [elder] })
const { id, ...fields } = booked

/** As a crash leaves it: the seat is taken, the row is not written. */
beforeEach(async () => {
  village = await openVillage({ now: '2026-11-23T10:00:00' })
  await fillVillage(village.cloud)
  await openService(village.cloud, 'canteen')
  await seed(village.cloud, { sessions: [{ ...fields, _id: id }] })
})
afterEach(() => village.close())

const rows = () =>
  village.cloud.emulator.documents('bookings') as { _id: string; rev: number; state: string }[]
const unwritten = () => (village.cloud.emulator.documents('sessions')[0] as typeof fields).unwritten
const { id: rowId, ...row } = bookingRow(booked, elder, entry({ actorId: elder }))

it('writes the row that a crash left out with the next tick', async () => {
  await village.cloud.timers.run('tick')
  expect(rows()).toEqual([{ ...row, _id: rowId }])
  expect(unwritten()).toEqual([])
})

it('writes it when the elder herself looks', async () => {
  const look = { service: 'canteen' as const, from: '2026-11-24', days: 1 }
  valueOf(await village.ask('elder', 'booking.sessions', look))
  expect(rows()).toEqual([{ ...row, _id: rowId }])
})

it('writes it when the cook opens the list', async () => {
  valueOf(await village.ask('cook', 'booking.list', { sessionId: id }))
  expect(rows()).toEqual([{ ...row, _id: rowId }])
})

it('writes it when the phone tries once more with the same key', async () => {
  const wish = { sessionId: id, for: [{ personId: elder, guests: 0 }] }
  valueOf(await village.tell('elder', 'booking.book', wish, 'first-key'))
  expect(rows()).toEqual([{ ...row, _id: rowId }])
  expect(unwritten()).toEqual([])
})

it('never puts an older act over a newer row', async () => {
  await seed(village.cloud, {
    bookings: [Object.assign({}, row, { _id: rowId, rev: 2, state: 'cancelled', seats: 0 })],
  })
  await village.cloud.timers.run('tick')
  expect(rows()).toMatchObject([{ rev: 2, state: 'cancelled' }])
})

it('keeps clients away from tick, at the door and through a function that they called', async () => {
  const visitor = 'o-visitor-0000000000000000'
  const { ask, host } = village.cloud
  expect(await ask('tick', {}, visitor)).toMatchObject({ errCode: -501000 })
  expect(await host.invoke('tick', {}, visitor, 'wx_client,scf')).toMatchObject({
    result: { refused: 'only the timer may call tick' },
  })
})
