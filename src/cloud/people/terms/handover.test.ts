import { seed } from '../../../../tests/booking/seed'
import { idOf, openRequestVillage, villageId } from '../../../../tests/request/small-village'
import { valueOf, type Village } from '../../../../tests/village'
import { personaOf } from '../../../local/personas'
import { contentWith } from '../../../domain/notice/notice'
import type { RequestDocument } from '../../request/documents'
import type { NoticeDocument } from '../../notice/documents'
import type { AccountDocument, HouseholdDocument, RoleDocument } from '../documents'
import type { HandoverDocument } from './documents'

let village: Village
beforeEach(async () => {
  village = await openRequestVillage()
})
afterEach(() => village.close())

const now = '2026-11-24T10:00:00'
const documents = <T>(collection: string) => village.cloud.emulator.documents(collection) as T[]
const roleOf = (key: string) => `r${key.replace('-', '').padEnd(11, '0').slice(0, 11)}`
const roleRow = (id: string) => documents<RoleDocument>('roles').find(({ _id }) => _id === id)
const requestOf = (id: string) => documents<RequestDocument>('requests').find(({ _id }) => _id === id)!
const ofHead = (key: string) =>
  documents<HouseholdDocument>('households').filter(({ headId }) => headId === idOf(key))
const file = async (who = 'daughter', more: object = {}) =>
  valueOf(await village.tell(who, 'request.file', { words: '路灯不亮了', bypass: false, ...more })).requestId
const end = (key: string, successor?: string, reason = '不干了') =>
  village.tell('township', 'people.endRole', {
    roleId: roleOf(key),
    ...(successor && { successorId: idOf(successor) }),
    reason,
  })

it('lists what is open, then passes all of it with the office', async () => {
  const requestId = await file()
  await file('elder', { bypass: true })
  await village.tell('visitor', 'people.askBinding', {
    villageId,
    lane: '3巷',
    name: personaOf('elder').name,
  })
  const open = valueOf(await village.ask('township', 'term.matters', { roleId: roleOf('group-head') }))
  const { dueAt } = requestOf(requestId)
  expect(open).toEqual([
    { kind: 'households', count: 2, dueAt: null },
    { kind: 'requests', count: 1, dueAt },
  ])

  valueOf(await end('group-head', 'stand-in', '搬到城里去了'))
  expect(ofHead('group-head')).toEqual([])
  expect(ofHead('stand-in')).toHaveLength(2)
  expect([roleRow(roleOf('stand-in'))?.households, roleRow(roleOf('group-head'))?.households]).toEqual([2, 0])
  const passed = requestOf(requestId)
  expect(passed).toMatchObject({ owner: { personId: idOf('stand-in') }, dueAt, readers: [idOf('stand-in')] })
  expect(passed.history.at(-1)).toMatchObject({
    what: 'handed-over',
    by: { personId: idOf('group-head') },
    to: { personId: idOf('stand-in') },
  })
  expect(JSON.stringify(passed)).not.toContain('搬到城里')
  expect(valueOf(await village.ask('stand-in', 'request.desk', {})).map(({ id }) => id)).toEqual([requestId])
  expect(valueOf(await village.ask('group-head', 'request.mine', {}))).toEqual([])
  for (const ask of [
    village.ask('group-head', 'request.one', { requestId }),
    village.tell('group-head', 'request.accept', { requestId }),
  ])
    expect(await ask).toMatchObject({ ok: false })
  const seen = valueOf(await village.ask('daughter', 'request.one', { requestId }))
  expect(seen.timeline.at(-1)).toMatchObject({ what: 'handed-over', to: { title: 'group-head' } })
})

it('passes what an officer has to the 书记’s desk, the township’s when nobody is left', async () => {
  await village.setClock('2026-11-27T10:00:00')
  const requestId = await file()
  valueOf(await village.tell('group-head', 'request.pass', { requestId, desk: 'village' }))
  expect(requestOf(requestId).owner.personId).toBe(idOf('director'))
  valueOf(await end('director'))
  expect(requestOf(requestId)).toMatchObject({
    level: 'township',
    owner: { personId: idOf('township'), desk: 'township' },
  })
})

it('gives a draft to the desk of whoever follows, and keeps its writer from checking it', async () => {
  const content = contentWith({ title: '停水通知' })
  const { noticeId } = valueOf(
    await village.tell('director', 'notice.draft', { villageId, templateId: 'outage', content }),
  )
  const clerk = { role: 'village-officer', placeId: villageId, post: 'clerk' } as const
  valueOf(await village.tell('township', 'people.grantRole', { who: { personId: idOf('father') }, ...clerk }))
  expect(valueOf(await village.ask('father', 'notice.desk', {})).waiting).toEqual([])
  valueOf(await end('director', 'father'))
  expect(valueOf(await village.ask('father', 'notice.desk', {})).waiting).toMatchObject([{ id: noticeId }])
  const stored = documents<NoticeDocument>('notices').find(({ _id }) => _id === noticeId)
  expect(stored).toMatchObject({ writerIds: [idOf('director')], heldById: idOf('father') })
})

it('gives the bindings that wait to the successor, and ends what he stood in for', async () => {
  const household = 'h24000000000'
  const ask = { id: 'aask00000000', personId: idOf('elder'), headId: idOf('group-head'), at: now }
  const asks: AccountDocument = { _id: 'o-asks', personId: null, ask }
  await seed(village.cloud, { accounts: [asks] })
  const dates = { from: '2026-11-20T00:00:00', to: '2026-12-20T00:00:00' }
  valueOf(
    await village.tell('director', 'people.setStandIn', {
      headId: idOf('chief'),
      standInId: idOf('group-head'),
      ...dates,
    }),
  )
  valueOf(await end('group-head', 'stand-in'))
  const asked = documents<AccountDocument>('accounts').find(({ _id }) => _id === 'o-asks')
  expect(asked?.ask?.headId).toBe(idOf('stand-in'))
  expect(documents<HouseholdDocument>('households').find(({ _id }) => _id === household)?.standIn).toBeNull()
})

it('refuses what would leave households without a head, or somebody without an office', async () => {
  expect(await end('group-head')).toMatchObject({ refusal: 'successor-needed' })
  expect(await end('group-head', 'director')).toMatchObject({ refusal: 'not-a-head' })
  expect(await end('director', 'father')).toMatchObject({ refusal: 'not-in-office' })
  expect(await end('director', 'director')).toMatchObject({ refusal: 'same-person' })
  expect(await end('county')).toMatchObject({ refusal: 'not-allowed' })
  const last = { roleId: roleOf('county'), reason: '走了' }
  expect(await village.tell('county', 'people.endRole', last)).toMatchObject({ refusal: 'last-admin' })
})

it('gives a retry the same answer, and the timer finishes what a crash has left', async () => {
  const requestId = await file()
  const wish = { roleId: roleOf('group-head'), successorId: idOf('stand-in'), reason: '不干了' }
  valueOf(await village.tell('township', 'people.endRole', wish, 'key-of-the-end'))
  valueOf(await village.tell('township', 'people.endRole', wish, 'key-of-the-end'))
  expect(requestOf(requestId).history.filter(({ what }) => what === 'handed-over')).toHaveLength(1)
  expect(documents<HandoverDocument>('handovers')).toMatchObject([{ kind: 'end', state: 'done' }])
})

/** The father is a clerk until then and has taken a request. */
async function clerkUntil(to: string): Promise<{ requestId: string; roleId: string }> {
  const clerk = { role: 'village-officer', placeId: villageId, post: 'clerk', to } as const
  const who = { personId: idOf('father') }
  const { roleId } = valueOf(await village.tell('township', 'people.grantRole', { who, ...clerk }))
  const requestId = await file()
  valueOf(await village.tell('group-head', 'request.pass', { requestId, desk: 'village' }))
  valueOf(await village.tell('father', 'request.take', { requestId }))
  expect(requestOf(requestId).owner.personId).toBe(idOf('father'))
  return { requestId, roleId }
}

it('passes on what is open at an office whose date has come', async () => {
  const { requestId } = await clerkUntil('2026-11-24T10:03:00')
  await village.setClock('2026-11-24T10:05:00')
  expect(requestOf(requestId)).toMatchObject({ owner: { personId: idOf('director') } })
  expect(requestOf(requestId).history.at(-1)).toMatchObject({ what: 'handed-over' })
})

it('finishes by the timer a handover that stopped after its first write', async () => {
  const { requestId, roleId } = await clerkUntil('2026-11-24T10:03:00')
  const { personId, role, post, service } = roleRow(roleId)!
  const next = { personId: idOf('director'), name: '', roleId: roleOf('director'), isNew: false }
  const stopped: HandoverDocument = {
    _id: 'tstopped0000',
    kind: 'end',
    villageId,
    state: 'passing',
    households: null,
    at: '2026-11-24T10:00:00',
    byId: idOf('township'),
    madeAt: now,
    reason: '不干了',
    lines: [{ roleId, personId, role, post, service, was: null, next }],
  }
  await seed(village.cloud, { handovers: [stopped] })
  await village.setClock('2026-11-24T10:05:00')
  expect(requestOf(requestId).owner.personId).toBe(idOf('director'))
  expect(documents<HandoverDocument>('handovers').map(({ state }) => state)).toEqual(['done', 'done'])
})
