import { seed } from '../../../../tests/booking/seed'
import { idOf, openRequestVillage, villageId } from '../../../../tests/request/small-village'
import { valueOf, type Village } from '../../../../tests/village'
import { personaOf } from '../../../local/personas'
import type { RequestDocument } from '../../request/documents'
import type { HouseholdDocument, RoleDocument } from '../documents'
import { newcomer } from '../newcomer'
import type { HandoverDocument } from './documents'

let village: Village
beforeEach(async () => {
  village = await openRequestVillage()
})
afterEach(() => village.close())

const documents = <T>(collection: string) => village.cloud.emulator.documents(collection) as T[]
const roleOf = (key: string) => `r${key.replace('-', '').padEnd(11, '0').slice(0, 11)}`
const roleRow = (id: string) => documents<RoleDocument>('roles').find(({ _id }) => _id === id)
const requestOf = (id: string) => documents<RequestDocument>('requests').find(({ _id }) => _id === id)!
const ofHead = (key: string) =>
  documents<HouseholdDocument>('households').filter(({ headId }) => headId === idOf(key))
const file = async () =>
  valueOf(await village.tell('daughter', 'request.file', { words: '路灯不亮了', bypass: false })).requestId

const person = (key: string) => ({ personId: idOf(key) })
const plan = (changes: object[], more: object = {}, key?: string) =>
  village.tell(
    'township',
    'term.plan',
    { villageId, date: '2027-01-01', changes, apply: true, ...more } as never,
    key,
  )
const change = (key: string, next: unknown) => ({ roleId: roleOf(key), next })

it('shows first what would pass to whom, and writes nothing', async () => {
  await file()
  const changes = [change('group-head', person('stand-in')), change('supervisor', 'nobody')]
  const shown = valueOf(await plan(changes, { apply: false }))
  expect(shown).toMatchObject({ termId: null, faults: [] })
  expect(shown.passes).toMatchObject([
    {
      roleId: roleOf('group-head'),
      to: personaOf('stand-in').name,
      matters: [
        { kind: 'households', count: 2 },
        { kind: 'requests', count: 1 },
      ],
    },
    { roleId: roleOf('supervisor'), to: null, matters: [] },
  ])
  expect(documents('handovers')).toEqual([])
  expect(roleRow(roleOf('group-head'))?.to).toBeNull()
})

it('changes the offices in the second in which the day begins, and passes what is open', async () => {
  const requestId = await file()
  const changes = [
    change('director', { name: '新主任', phone: personaOf('visitor').phone }),
    change('group-head', person('stand-in')),
    change('keeper', person('father')),
  ]
  const { termId } = valueOf(await plan(changes))
  expect(termId).not.toBeNull()
  expect(valueOf(await village.ask('township', 'term.planned', { villageId }))).toMatchObject({
    termId,
    at: '2027-01-01T00:00:00',
    lines: [
      { next: { name: '新主任' } },
      { next: { name: personaOf('stand-in').name } },
      { next: { name: personaOf('father').name } },
    ],
  })
  const code = `phone-${personaOf('visitor').openid}`
  valueOf(await village.tell('visitor', 'people.bindByPhone', { code }))
  const lanes = async (who: string) => village.ask(who, 'people.lanes', { villageId })
  await village.setClock('2026-12-31T23:59:59')
  expect([await lanes('director'), await lanes('visitor')]).toMatchObject([{ ok: true }, { ok: false }])
  village.cloud.clock.set(Date.parse('2027-01-01T00:00:00+08:00'), false)
  expect([await lanes('director'), await lanes('visitor')]).toMatchObject([{ ok: false }, { ok: true }])
  await village.setClock('2027-01-01T00:05:00')
  expect(ofHead('stand-in')).toHaveLength(2)
  expect(documents<HandoverDocument>('handovers')).toMatchObject([{ state: 'done' }])
  expect(valueOf(await village.ask('township', 'term.planned', { villageId }))).toBeNull()
  const { owner, state } = requestOf(requestId)
  if (state === 'submitted' || state === 'in-progress') expect(owner.personId).not.toBe(idOf('group-head'))
})

it('lets two heads change their households with each other', async () => {
  const own = (key: string) => ofHead(key).map(({ _id }) => _id)
  const [chief, group] = [own('chief'), own('group-head')]
  const changes = [change('chief', person('group-head')), change('group-head', person('chief'))]
  valueOf(await plan(changes, { date: null }))
  expect([own('group-head'), own('chief')]).toEqual([chief, group])
  const heads = valueOf(await village.ask('township', 'people.lanes', { villageId })).heads
  expect(heads.filter(({ households }) => households > 0)).toMatchObject([
    { personId: idOf('group-head'), role: 'lane-chief', households: 1 },
    { personId: idOf('chief'), role: 'group-head', households: 2 },
  ])
})

it('writes nothing when one line is wrong, and says why at that line', async () => {
  const changes = [
    change('keeper', person('father')),
    change('supervisor', person('director')),
    change('group-head', 'nobody'),
  ]
  const { termId, faults } = valueOf(await plan(changes))
  expect(termId).toBeNull()
  expect(faults).toEqual([
    { roleId: roleOf('supervisor'), why: 'supervisor-conflict' },
    { roleId: roleOf('group-head'), why: 'successor-needed' },
  ])
  expect(roleRow(roleOf('keeper'))?.to).toBeNull()
  expect(documents('roles')).toHaveLength(8)
})

it('can be taken back until its day, and then everybody is where he was', async () => {
  const { termId } = valueOf(await plan([change('keeper', person('father'))]))
  expect(await plan([change('director', person('father'))])).toMatchObject({ refusal: 'planned-already' })
  const back = { termId: termId ?? '' }
  expect(await village.tell('director', 'term.takeBack', back)).toMatchObject({ refusal: 'not-allowed' })
  valueOf(await village.tell('county', 'term.takeBack', back))
  valueOf(await village.tell('county', 'term.takeBack', back))
  await village.setClock('2027-01-01T00:05:00')
  expect(roleRow(roleOf('keeper'))?.to).toBeNull()
  expect(await village.ask('father', 'booking.list', {})).toMatchObject({ ok: false })
  const again = valueOf(await plan([change('keeper', person('father'))], { date: null }))
  expect(again.termId).not.toBeNull()
  expect(await village.tell('county', 'term.takeBack', { termId: again.termId ?? '' })).toMatchObject({
    refusal: 'too-late',
  })
  expect(roleRow(roleOf('keeper'))?.to).toBe('2027-01-01T00:05:00')
})

it('can be changed before its day in one write, and says who did', async () => {
  const first = [change('keeper', person('father')), change('group-head', person('stand-in'))]
  const { termId } = valueOf(await plan(first))
  const second = [
    change('keeper', { name: '新来的', phone: personaOf('visitor').phone }),
    change('director', 'nobody'),
  ]
  const wish = { termId: termId ?? '', rev: 0, date: '2027-02-01', changes: second, apply: true } as never
  const faults = valueOf(
    await village.tell('county', 'term.change', { ...(wish as object), apply: false } as never),
  )
  expect(faults).toMatchObject({ termId: null, faults: [], passes: [{ to: '新来的' }, { to: null }] })
  valueOf(await village.tell('county', 'term.change', wish, 'key-of-change'))
  valueOf(await village.tell('county', 'term.change', wish, 'key-of-change'))
  expect(valueOf(await village.ask('director', 'term.planned', { villageId }))).toMatchObject({
    ...{ termId, rev: 1, at: '2027-02-01T00:00:00' },
    lines: [
      { name: '孙敏', next: { name: '新来的' } },
      { name: '周建华', next: null },
    ],
    history: [
      { what: 'planned', name: personaOf('township').name },
      { what: 'changed', name: personaOf('county').name, at: '2026-11-24T10:00:00' },
    ],
  })
  expect(await village.tell('township', 'term.change', wish)).toMatchObject({ refusal: 'changed-meanwhile' })
  expect([roleRow(roleOf('keeper'))?.to, roleRow(roleOf('group-head'))?.to]).toEqual([
    '2027-02-01T00:00:00',
    null,
  ])
  await village.setClock('2027-02-01T00:05:00')
  const now = documents<RoleDocument>('roles').filter(
    ({ from, to }) => from <= '2027-02-01T00:05:00' && (to === null || to > '2027-02-01T00:05:00'),
  )
  expect(now.filter(({ role }) => role === 'center-keeper')).toMatchObject([{ from: '2027-02-01T00:00:00' }])
  expect(now.filter(({ post }) => post === 'committee-director')).toEqual([])
  expect(ofHead('group-head')).toHaveLength(2)
  expect(await village.tell('county', 'term.change', wish)).toMatchObject({ refusal: 'too-late' })
})

it('takes a coming day within a year', async () => {
  for (const date of ['2026-11-24', '2026-02-30', '2027-11-25'])
    expect(await plan([change('keeper', 'nobody')], { date })).toMatchObject({ refusal: 'dates-wrong' })
})

it('is the township’s and the county’s to plan, and the village office’s to see', async () => {
  const wish = { villageId, date: null, changes: [change('keeper', 'nobody')], apply: false } as never
  for (const who of ['director', 'supervisor', 'chief', 'daughter']) {
    expect(await village.tell(who, 'term.plan', wish)).toMatchObject({ refusal: 'not-allowed' })
    if (who !== 'director')
      expect(await village.ask(who, 'term.planned', { villageId })).toMatchObject({ refusal: 'not-allowed' })
    const roleId = roleOf('keeper')
    expect(await village.ask(who, 'term.matters', { roleId })).toMatchObject({ refusal: 'not-allowed' })
  }
})

it('gives no office to somebody who is not grown up, and names him nowhere', async () => {
  const known = newcomer({ _id: 'pyoung000000', name: '周小童', phone: '19900000077', villageId })
  const young = { ...known, birth: '2016-05' }
  await seed(village.cloud, { people: [young] })
  const answer = await plan([change('supervisor', { personId: young._id })], { apply: false })
  expect(valueOf(answer)).toMatchObject({ faults: [{ why: 'too-young' }], passes: [] })
  expect(JSON.stringify(answer)).not.toContain(young.name)
  const wish = { who: { personId: young._id }, role: 'supervisor' as const, placeId: villageId }
  expect(await village.tell('township', 'people.grantRole', wish)).toMatchObject({ refusal: 'too-young' })
})
