import { seed } from '../../../../../tests/booking/seed'
import { idOf, openRequestVillage, villageId } from '../../../../../tests/request/small-village'
import { valueOf, type Village } from '../../../../../tests/village'
import { personaOf } from '../../../../local/personas'
import type { PersonDocument, RoleDocument, VillageDocument } from '../../documents'
import type { HandoverDocument } from '../documents'
import type { ProposalDocument } from './documents'

let village: Village
beforeEach(async () => {
  village = await openRequestVillage()
  const chair: RoleDocument = { ...officer('father'), post: 'women-chair' }
  await seed(village.cloud, { roles: [chair] })
})
afterEach(() => village.close())

const roleOf = (key: string) => `r${key.replace('-', '').padEnd(11, '0').slice(0, 11)}`
const officer = (key: string): RoleDocument => ({
  ...{ _id: roleOf(key), personId: idOf(key), role: 'village-officer', placeId: villageId },
  ...{ post: 'clerk', service: null, from: '2026-01-01T00:00:00', to: null, households: 0 },
})
const documents = <T>(collection: string) => village.cloud.emulator.documents(collection) as T[]
const roleRow = (id: string) => documents<RoleDocument>('roles').find(({ _id }) => _id === id)
const stored = () => documents<ProposalDocument>('proposals')
const villageRow = () => documents<VillageDocument>('villages')[0]

const change = (key: string, next: unknown) => ({ roleId: roleOf(key), next })
const person = (key: string) => ({ personId: idOf(key) })
const newOne = { name: '丁一鸣', phone: '19900000096' }
const propose = (changes: object[], more: object = {}, who = 'director', key?: string) =>
  village.tell(
    who,
    'term.propose',
    { villageId, of: null, date: '2027-01-01', changes, apply: true, ...more } as never,
    key,
  )
const sent = async (changes = [change('keeper', newOne)], more: object = {}) => {
  const { proposalId } = valueOf(await propose(changes, more))
  return { proposalId: proposalId ?? '', rev: 0 }
}
const read = async (who: string) => valueOf(await village.ask(who, 'term.proposal', { villageId }))

it('changes nothing before the township agrees, and then exactly what was written', async () => {
  const one = await sent([change('keeper', newOne), change('group-head', person('stand-in'))])
  expect(documents('handovers')).toEqual([])
  expect(documents<PersonDocument>('people').some(({ name }) => name === newOne.name)).toBe(false)
  expect(valueOf(await village.ask('township', 'term.proposals', {}))).toMatchObject([
    { village: '柳河村', state: 'sent', date: '2027-01-01', changes: 2 },
  ])
  const shown = valueOf(await village.tell('township', 'term.approve', { ...one, apply: false }))
  expect(shown).toMatchObject({ termId: null, faults: [], passes: [{ to: newOne.name }, { to: '孙巧云' }] })
  expect(stored()).toMatchObject([{ state: 'sent' }])
  const { termId } = valueOf(await village.tell('township', 'term.approve', { ...one, apply: true }))
  expect(stored()).toMatchObject([{ state: 'approved', rev: 1, termId }])
  expect(villageRow()).toMatchObject({ termId, proposalId: null })
  expect(documents<HandoverDocument>('handovers')).toMatchObject([
    { state: 'planned', at: '2027-01-01T00:00:00', lines: [{ next: { name: newOne.name } }, {}] },
  ])
  expect(roleRow(roleOf('keeper'))?.to).toBe('2027-01-01T00:00:00')
  expect(await read('director')).toBeNull()
  expect(valueOf(await village.ask('director', 'term.planned', { villageId }))).toMatchObject({ termId })
})

it('keeps no phone of somebody new once it is at its end', async () => {
  const one = await sent()
  expect(JSON.stringify(stored())).toContain(newOne.phone)
  valueOf(await village.tell('director', 'term.withdraw', one))
  expect(stored()).toMatchObject([{ state: 'withdrawn', changes: [{ next: { name: newOne.name } }] }])
  expect(JSON.stringify(stored())).not.toContain(newOne.phone)
  expect(villageRow()?.proposalId).toBeNull()
  await sent()
})

it('shows the phone to those who write and decide, and not to the other officers', async () => {
  await sent()
  for (const who of ['director', 'township', 'county'])
    expect((await read(who))?.lines).toMatchObject([{ name: '孙敏', next: newOne }])
  expect(await read('father')).toMatchObject({
    lines: [{ next: { name: newOne.name, phone: null } }],
    mayWrite: false,
    mayDecide: false,
  })
})

it('comes back with a reason, is written anew and sent again', async () => {
  const one = await sent()
  valueOf(await village.tell('township', 'term.sendBack', { ...one, reason: '日子太早了' }))
  expect(valueOf(await village.ask('township', 'term.proposals', {}))).toEqual([])
  expect(valueOf(await village.ask('director', 'term.proposals', {}))).toMatchObject([{ state: 'returned' }])
  expect(await read('director')).toMatchObject({ state: 'returned', reason: '日子太早了', rev: 1 })
  const of = { ...one, rev: 1 }
  valueOf(await propose([change('keeper', person('father'))], { of, date: '2027-02-01' }))
  expect(await read('township')).toMatchObject({
    ...{ state: 'sent', reason: null, rev: 2, date: '2027-02-01' },
    ...{ lines: [{ next: { personId: idOf('father') } }], mayDecide: true, mayWrite: false },
    history: [{ what: 'sent', name: '周建华' }, { what: 'returned' }, { what: 'sent' }],
  })
  valueOf(await village.tell('township', 'term.approve', { ...one, rev: 2, apply: true }))
  expect(roleRow(roleOf('keeper'))).toMatchObject({ to: '2027-02-01T00:00:00', successorId: idOf('father') })
})

it('is looked at again when it is approved, as things are by then', async () => {
  const one = await sent([change('keeper', person('father')), change('supervisor', person('daughter'))])
  valueOf(await village.tell('township', 'people.endRole', { roleId: roleOf('keeper'), reason: '调走了' }))
  const { termId, faults } = valueOf(await village.tell('township', 'term.approve', { ...one, apply: true }))
  expect({ termId, faults }).toEqual({
    termId: null,
    faults: [{ roleId: roleOf('keeper'), why: 'ended-already' }],
  })
  expect(documents<HandoverDocument>('handovers')).toMatchObject([{ kind: 'end' }])
  await village.setClock('2027-01-01T10:00:00')
  expect(await village.tell('township', 'term.approve', { ...one, apply: true })).toMatchObject({
    refusal: 'dates-wrong',
  })
  expect(stored()).toMatchObject([{ state: 'sent' }])
})

it('begins this second where no day is written', async () => {
  const one = await sent([change('group-head', person('stand-in'))], { date: null })
  valueOf(await village.tell('township', 'term.approve', { ...one, apply: true }))
  expect(roleRow(roleOf('group-head'))).toMatchObject({ to: '2026-11-24T10:00:00', households: 0 })
  expect(roleRow(roleOf('stand-in'))?.households).toBe(2)
})

it('says at its line what is wrong, and takes nobody of another village and no office of the township', async () => {
  const stranger = {
    ...documents<PersonDocument>('people')[0]!,
    _id: 'pstranger000',
    villageId: '370827999202',
  }
  const coveringRole = { ...officer('township'), _id: 'rcovers00000', role: 'township-officer', post: null }
  await seed(village.cloud, { people: [stranger], roles: [coveringRole] })
  const changes = [
    change('keeper', { personId: 'pstranger000' }),
    change('supervisor', person('director')),
    { roleId: 'rcovers00000', next: 'nobody' },
  ]
  expect(valueOf(await propose(changes))).toEqual({
    proposalId: null,
    faults: [
      { roleId: roleOf('supervisor'), why: 'supervisor-conflict' },
      { roleId: roleOf('keeper'), why: 'not-found' },
      { roleId: 'rcovers00000', why: 'not-found' },
    ],
  })
  expect(stored()).toEqual([])
})

it('gives a retry the same answer, and one of two who act at once a refusal', async () => {
  const changes = [change('keeper', newOne)]
  const { proposalId } = valueOf(await propose(changes, {}, 'director', 'key-of-proposal'))
  expect(valueOf(await propose(changes, {}, 'director', 'key-of-proposal'))).toMatchObject({ proposalId })
  expect(await propose(changes)).toMatchObject({ refusal: 'proposed-already' })
  const one = { proposalId: proposalId ?? '', rev: 0 }
  const [approved, withdrawn] = await Promise.all([
    village.tell('township', 'term.approve', { ...one, apply: true }, 'key-of-approval'),
    village.tell('director', 'term.withdraw', one),
  ])
  expect([approved.ok, withdrawn.ok].sort()).toEqual([false, true])
  expect(approved.ok ? withdrawn : approved).toMatchObject({ refusal: 'changed-meanwhile' })
  expect(documents('handovers')).toHaveLength(approved.ok ? 1 : 0)
  const again = await village.tell('township', 'term.approve', { ...one, apply: true }, 'key-of-approval')
  expect(again).toMatchObject(approved.ok ? { value: approved.value } : { refusal: 'changed-meanwhile' })
})

it('asks WeChat about a name and a reason before anybody reads them', async () => {
  const unfit = [change('keeper', { ...newOne, name: '违规测试' })]
  expect(await propose(unfit)).toMatchObject({ refusal: 'unfit-words' })
  const one = await sent()
  const reason = '违规测试'
  expect(await village.tell('township', 'term.sendBack', { ...one, reason })).toMatchObject({
    refusal: 'unfit-words',
  })
})

it('waits while another change is planned', async () => {
  const changes = [change('keeper', person('father'))]
  const wish = { villageId, date: '2027-01-01', changes, apply: true } as never
  valueOf(await village.tell('township', 'term.plan', wish))
  expect(await propose([change('supervisor', 'nobody')])).toMatchObject({ refusal: 'planned-already' })
})

it('is written by 书记, 主任 and 文书, read by every officer, decided by township and county', async () => {
  for (const who of ['father', 'supervisor', 'chief', 'township', 'county', 'daughter'])
    expect(await propose([change('keeper', 'nobody')], {}, who)).toMatchObject({ refusal: 'not-allowed' })
  const one = await sent()
  for (const who of ['father', 'township'])
    expect(await village.tell(who, 'term.withdraw', one)).toMatchObject({ ok: false })
  for (const who of ['director', 'father', 'chief']) {
    const reason = '再想想'
    expect(await village.tell(who, 'term.sendBack', { ...one, reason })).toMatchObject({
      refusal: 'not-allowed',
    })
    expect(await village.tell(who, 'term.approve', { ...one, apply: true })).toMatchObject({
      refusal: 'not-allowed',
    })
  }
  for (const who of ['supervisor', 'chief', 'daughter', 'keeper'])
    expect(await village.ask(who, 'term.proposal', { villageId })).toMatchObject({ refusal: 'not-allowed' })
  expect(personaOf('director').name).toBe('周建华')
})
