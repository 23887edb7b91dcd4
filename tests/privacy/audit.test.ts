import type { AuditDocument } from '../../src/cloud/platform/audit'
import { fillVillage, idOf, openService, villageId } from '../booking/small-village'
import { agree } from './agree'
import { openVillage, valueOf, type Village } from '../village'

let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
})
afterEach(() => village.close())

const audits = () => village.cloud.emulator.documents('audits') as AuditDocument[]

it('writes down when a head reads the register of his elders, once in ten minutes', async () => {
  valueOf(await village.ask('chief', 'booking.elders', {}))
  valueOf(await village.ask('chief', 'booking.elders', {}))
  expect(audits()).toMatchObject([
    {
      actorId: idOf('chief'),
      as: { role: 'lane-chief', post: null, service: null },
      personIds: [idOf('elder')],
      what: 'household-file',
      why: 'ordering-meals',
      villageId,
      at: '2026-11-24T10:00:00',
    },
  ])
  await village.setClock('2026-11-24T10:10:00')
  valueOf(await village.ask('chief', 'booking.elders', {}))
  expect(audits()).toHaveLength(2)
})

it('writes down what the doctor reads of the clinic, and nothing for the keeper who sees a number', async () => {
  await openService(village.cloud, 'clinic')
  await agree(village, 'elder', 'clinic', idOf('elder'))
  const sessionId = `${villageId}:clinic:2026-12-01:follow-up-0830`
  valueOf(
    await village.tell('elder', 'booking.book', { sessionId, for: [{ personId: idOf('elder'), guests: 0 }] }),
  )
  valueOf(await village.ask('keeper', 'booking.list', { sessionId }))
  expect(audits()).toEqual([])
  valueOf(await village.ask('doctor', 'booking.list', { sessionId }))
  expect(audits()).toMatchObject([
    { actorId: idOf('doctor'), as: { service: 'clinic' }, personIds: [idOf('elder')], what: 'clinic' },
  ])
})

it('writes down what teacher and keeper read of a child, and nothing when the father looks', async () => {
  await openService(village.cloud, 'class')
  await agree(village, 'father', 'child', idOf('child'))
  const sessionId = `${villageId}:class:2026-11-25:afternoon`
  valueOf(
    await village.tell('father', 'booking.book', {
      sessionId,
      for: [{ personId: idOf('child'), guests: 0 }],
    }),
  )
  valueOf(await village.ask('father', 'booking.sessions', { service: 'class', days: 7 }))
  expect(audits()).toEqual([])
  valueOf(await village.ask('teacher', 'booking.list', { sessionId }))
  valueOf(
    await village.ask('keeper', 'booking.sessions', { service: 'class', days: 7, personId: idOf('child') }),
  )
  expect(audits().map(({ actorId, what, why }) => [actorId, what, why])).toEqual([
    [idOf('teacher'), 'child', 'taking-attendance'],
    [idOf('keeper'), 'child', 'booking-on-behalf'],
  ])
  const ofChild = { personId: idOf('child') }
  const told = valueOf(await village.ask('father', 'privacy.whoLooked', ofChild))
  expect(told.looks.map(({ as }) => as.role)).toEqual(['center-keeper', 'service-staff'])
  expect(told.children.map(({ name }) => name)).toEqual(['child'])
  expect(await village.ask('elder', 'privacy.whoLooked', ofChild)).toMatchObject({ refusal: 'not-found' })
})

it('writes down who reads a lane household by household', async () => {
  valueOf(await village.ask('director', 'people.lane', { laneId: 'llane0000000' }))
  expect(audits()).toMatchObject([{ actorId: idOf('director'), why: 'keeping-register' }])
  expect(audits()[0]?.personIds).toEqual([idOf('chief'), idOf('elder'), idOf('father')].sort())
})
