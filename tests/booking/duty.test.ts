import { personaOf } from '../../src/local/personas'
import type { ShiftDocument } from '../../src/cloud/duty/documents'
import type { PersonDocument, RoleDocument } from '../../src/cloud/people/documents'
import { openVillage, valueOf, type Village } from '../village'
import { seed } from './seed'
import { fillVillage, idOf, lunchId, openService, villageId } from './small-village'

let village: Village
beforeEach(async () => {
  village = await openVillage({ now: '2026-11-24T19:00:00' })
  await fillVillage(village.cloud)
  await openService(village.cloud, 'canteen')
  await openService(village.cloud, 'clinic')
  // A supervisor, who has no desk of his own at the center.
  const all = village.cloud.emulator.documents('people') as PersonDocument[]
  const person = all.find(({ _id }) => _id === idOf('keeper'))
  if (!person) throw new Error('the small village has no keeper')
  const people = ['supervisor', 'township'].map((key) => ({ ...person, _id: idOf(key), name: key }))
  const accounts = ['supervisor', 'township'].map((key) => ({
    ...{ _id: personaOf(key).openid, personId: idOf(key), ask: null },
  }))
  const roles = [office('supervisor', 'supervisor'), office('township', 'township-officer', '370827999')]
  await seed(village.cloud, { people, roles, accounts })
  const wanted = { sessionId: lunchId, for: [{ personId: idOf('elder'), guests: 0 }] }
  valueOf(await village.tell('elder', 'booking.book', wanted))
})
afterEach(() => village.close())

const office = (key: string, role: RoleDocument['role'], placeId = villageId): RoleDocument => ({
  ...{ _id: `r${key.padEnd(11, '0').slice(0, 11)}`, personId: idOf(key), role, placeId },
  ...{ post: null, service: null, from: '2026-01-01T00:00:00', to: null, households: 0 },
})
const shifts = () => village.cloud.emulator.documents('shifts') as ShiftDocument[]
const half = (which: 'morning' | 'afternoon', key: string | null, date = '2026-11-25') => ({
  ...{ villageId, date, half: which, personId: key && idOf(key) },
})
const tick = { sessionId: lunchId, personId: idOf('elder'), action: 'check-in' as const }

it('gives who sits the desk of the center from eight to one, and not a second longer', async () => {
  valueOf(await village.tell('keeper', 'duty.set', half('morning', 'supervisor')))
  await village.setClock('2026-11-25T07:59:59')
  expect(await village.ask('supervisor', 'booking.desk', {})).toMatchObject({ refusal: 'not-allowed' })
  await village.setClock('2026-11-25T11:40:00')
  expect(valueOf(await village.ask('supervisor', 'booking.list', { sessionId: lunchId })).rows).toMatchObject(
    [{ name: 'elder' }],
  )
  expect(valueOf(await village.tell('supervisor', 'booking.checkIn', tick))).toMatchObject({
    state: 'checked-in',
  })
  expect(valueOf(await village.ask('supervisor', 'me.home', {})).roles).toMatchObject([
    { role: 'supervisor' },
    { role: 'on-duty' },
  ])
  await village.setClock('2026-11-25T13:00:00')
  expect(await village.tell('supervisor', 'booking.checkIn', { ...tick, action: 'undo' })).toMatchObject({
    refusal: 'not-allowed',
  })
})

it('shows him a number of the clinic and no name, and lets him set nothing', async () => {
  valueOf(await village.tell('keeper', 'duty.set', half('morning', 'supervisor', '2026-12-01')))
  await village.setClock('2026-12-01T08:30:00')
  const clinic = `${villageId}:clinic:2026-12-01:follow-up-0830`
  expect(valueOf(await village.ask('supervisor', 'booking.list', { sessionId: clinic })).rows).toBeNull()
  expect(
    await village.tell('supervisor', 'booking.setMenu', {
      ...{ villageId, service: 'canteen', date: '2026-12-02', words: '饺子' },
    }),
  ).toMatchObject({ refusal: 'not-allowed' })
})

it('tells the family at home who sits today and whom to ring', async () => {
  valueOf(await village.tell('keeper', 'duty.set', half('afternoon', 'supervisor')))
  await village.setClock('2026-11-25T09:00:00')
  const { duty } = valueOf(await village.ask('father', 'me.home', {}))
  expect(duty).toMatchObject({ title: 'supervisor', from: '2026-11-25T13:00:00' })
  await village.setClock('2026-11-25T18:00:00')
  expect(valueOf(await village.ask('father', 'me.home', {})).duty).toBeNull()
})

it('lets him hand his half-day on, and nobody else', async () => {
  valueOf(await village.tell('keeper', 'duty.set', half('morning', 'supervisor')))
  expect(await village.tell('cook', 'duty.set', half('morning', 'director'))).toMatchObject({
    refusal: 'not-allowed',
  })
  valueOf(await village.tell('supervisor', 'duty.set', half('morning', 'director'), 'key-hand-on-1'))
  valueOf(await village.tell('supervisor', 'duty.set', half('morning', 'director'), 'key-hand-on-1'))
  expect(shifts()).toMatchObject([{ personId: idOf('director'), rev: 2 }])
  expect(await village.tell('supervisor', 'duty.set', half('morning', 'keeper'))).toMatchObject({
    refusal: 'not-allowed',
  })
})

it('fills two weeks with turns and leaves what somebody has, however often it is asked', async () => {
  valueOf(await village.tell('keeper', 'duty.set', half('morning', 'supervisor')))
  const turns = {
    ...{ villageId, from: '2026-11-25', days: 14, each: 'day' as const, everyDay: false },
    personIds: [idOf('keeper'), idOf('director')],
  }
  expect(valueOf(await village.tell('director', 'duty.plan', turns))).toEqual({ written: 19, kept: 1 })
  expect(valueOf(await village.tell('director', 'duty.plan', turns))).toEqual({ written: 0, kept: 20 })
  expect(shifts().find(({ date, half: one }) => date === '2026-11-25' && one === 'morning')).toMatchObject({
    personId: idOf('supervisor'),
  })
  const villagers = { ...turns, personIds: [idOf('father')] }
  expect(await village.tell('director', 'duty.plan', { ...villagers, from: '2026-12-20' })).toMatchObject({
    refusal: 'not-a-cadre',
  })
})

it('passes his half-days on when his office ends: to whoever follows if he is a cadre, else to nobody', async () => {
  valueOf(await village.tell('keeper', 'duty.set', half('morning', 'supervisor')))
  valueOf(await village.tell('keeper', 'duty.set', half('afternoon', 'supervisor', '2026-11-26')))
  const { _id: roleId } = office('supervisor', 'supervisor')
  expect(valueOf(await village.ask('township', 'term.matters', { roleId }))).toMatchObject([
    { kind: 'shifts', count: 2, dueAt: '2026-11-25T08:00:00' },
  ])
  const ends = { roleId, successorId: idOf('director'), reason: '换人' }
  valueOf(await village.tell('township', 'people.endRole', ends))
  await village.cloud.timers.run('tick')
  expect(shifts().map(({ personId }) => personId)).toEqual([idOf('director'), idOf('director')])
  await village.setClock('2026-11-25T09:00:00')
  expect(await village.ask('supervisor', 'booking.desk', {})).toMatchObject({ refusal: 'not-allowed' })
})
