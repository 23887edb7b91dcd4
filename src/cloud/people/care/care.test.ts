import { idOf, openRequestVillage } from '../../../../tests/request/small-village'
import { seed } from '../../../../tests/booking/seed'
import { valueOf, type Village } from '../../../../tests/village'
import { personaOf } from '../../../local/personas'
import type { CareDocument, PersonDocument } from '../documents'

let village: Village
beforeEach(async () => {
  village = await openRequestVillage()
})
afterEach(() => village.close())

const documents = <T>(collection: string) => village.cloud.emulator.documents(collection) as T[]
const stored = (careId: string) => documents<CareDocument>('cares').find(({ _id }) => _id === careId)!
const daughter = { name: personaOf('daughter').name, phone: personaOf('daughter').phone ?? '' }
const elderId = idOf('elder')
const give = (who: string, more: object = {}, key?: string) =>
  village.tell(who, 'care.give', { forPersonId: elderId, to: daughter, ...more }, key)
const given = async (who = 'elder', personId?: string) =>
  valueOf(await village.ask(who, 'care.given', personId ? { personId } : {}))
const held = async (who: string) => valueOf(await village.ask(who, 'care.held', {}))
const fileFor = (who: string) =>
  village.tell(who, 'request.file', { subjectId: elderId, words: '路灯不亮了', bypass: false })

it('keeps what was when a grant is given, renewed, ended and given again', async () => {
  const { careIds } = valueOf(await give('elder', { services: ['request'] }))
  const [careId] = careIds as [string]
  await village.setClock('2026-12-01T09:00:00')
  valueOf(await give('elder', { services: ['request'], until: '2027-03-01T00:00:00' }))
  await village.setClock('2026-12-02T09:00:00')
  valueOf(await village.tell('elder', 'care.end', { careIds: [careId], why: '她回来住了' }))
  await village.setClock('2027-01-02T09:00:00')
  valueOf(await give('elder', { services: ['request'] }))
  expect(stored(careId)).toMatchObject({ from: '2027-01-02T09:00:00', to: '2028-01-02T00:00:00' })
  expect(stored(careId).history).toMatchObject([
    { what: 'given', at: '2026-11-24T10:00:00', until: '2027-11-24T00:00:00', byId: elderId },
    { what: 'renewed', at: '2026-12-01T09:00:00', until: '2027-03-01T00:00:00' },
    { what: 'ended', at: '2026-12-02T09:00:00', until: '2027-03-01T00:00:00', why: '她回来住了' },
    { what: 'given', at: '2027-01-02T09:00:00', until: '2028-01-02T00:00:00' },
  ])
})

it('gives meals and requests when nothing is said, never clinic or class', async () => {
  const { careIds } = valueOf(await give('elder'))
  expect(careIds.map((careId) => stored(careId).service)).toEqual(['meal', 'request'])
})

it('gives a retry the same answer and one line', async () => {
  const first = valueOf(await give('elder', {}, 'key-of-the-grant'))
  await village.setClock('2026-11-25T10:00:00')
  expect(valueOf(await give('elder', {}, 'key-of-the-grant'))).toEqual(first)
  expect(first.careIds.map((careId) => stored(careId).history.length)).toEqual([1, 1])
})

it('ends in the same second: whoever has the page open is told that he may not', async () => {
  const { careIds } = valueOf(await give('elder'))
  expect(await fileFor('daughter')).toMatchObject({ ok: true })
  valueOf(await village.tell('elder', 'care.end', { careIds }))
  expect(await fileFor('daughter')).toMatchObject({ refusal: 'not-allowed' })
  expect(await held('daughter')).toEqual([])
  valueOf(await village.tell('elder', 'care.restore', { careIds }))
  expect(await fileFor('daughter')).toMatchObject({ ok: true })
})

it('is ended by the grantee too, who can give it back to himself for ten minutes only', async () => {
  const { careIds } = valueOf(await give('elder'))
  valueOf(await village.tell('daughter', 'care.end', { careIds }))
  expect((await given()).grants.filter(({ runs }) => runs).map(({ name }) => name)).toEqual(['son'])
  expect(await village.tell('elder', 'care.restore', { careIds })).toMatchObject({ refusal: 'too-late' })
  await village.setClock('2026-11-24T10:10:01')
  expect(await village.tell('daughter', 'care.restore', { careIds })).toMatchObject({ refusal: 'too-late' })
  expect(await village.tell('elder', 'care.end', { careIds })).toMatchObject({ refusal: 'ended-already' })
})

it('takes a head’s and the village’s word only with the ground, which is kept with the one who wrote it', async () => {
  for (const who of ['group-head', 'director']) {
    expect(await give(who)).toMatchObject({ refusal: 'basis-missing' })
    const clinic = { services: ['clinic'], basis: { how: 'phone' } }
    expect(await give(who, clinic)).toMatchObject({ refusal: 'basis-missing' })
  }
  const basis = { how: 'in-person', words: '让闺女给我挂号' }
  const { careIds } = valueOf(await give('group-head', { services: ['clinic'], basis }))
  const [careId] = careIds as [string]
  expect(stored(careId).history).toMatchObject([{ byId: idOf('group-head'), side: 'head', basis }])
  expect(await village.tell('director', 'care.end', { careIds })).toMatchObject({ refusal: 'basis-missing' })
  valueOf(await village.tell('director', 'care.end', { careIds, basis: { how: 'phone' } }))
  expect(stored(careId).history.at(-1)).toMatchObject({ byId: idOf('director'), side: 'village' })
})

it('hides her grants from everybody whose word is not asked, and does not let them be ended', async () => {
  const { careIds } = valueOf(await give('elder'))
  for (const who of [
    'daughter',
    'father',
    'chief',
    'stand-in',
    'keeper',
    'supervisor',
    'township',
    'county',
  ]) {
    expect(await village.ask(who, 'care.given', { personId: elderId })).toMatchObject({
      refusal: 'not-found',
    })
    expect(await give(who, { basis: { how: 'phone' } })).toMatchObject({ refusal: 'not-found' })
    if (who !== 'daughter')
      expect(await village.tell(who, 'care.end', { careIds, basis: { how: 'phone' } })).toMatchObject({
        refusal: 'not-found',
      })
  }
  expect((await given('group-head', elderId)).side).toBe('head')
  expect((await given('director', elderId)).side).toBe('village')
})

it('lets a stand-in write it down between his dates only', async () => {
  await village.close()
  village = await openRequestVillage({ standIn: true })
  const wish = { forPersonId: idOf('father'), to: daughter, basis: { how: 'in-person' as const } }
  valueOf(await village.tell('stand-in', 'care.give', wish))
  await village.setClock('2026-12-31T00:00:00')
  expect(await village.tell('stand-in', 'care.give', wish)).toMatchObject({ refusal: 'not-found' })
})

it('chooses by the name when several share a number', async () => {
  const father = documents<PersonDocument>('people').find(({ _id }) => _id === idOf('father'))!
  const twin: PersonDocument = { ...father, _id: 'ptwin0000000', phone: daughter.phone, name: '陈小满' }
  await seed(village.cloud, { people: [twin] })
  valueOf(await give('elder', { to: { name: '陈小满', phone: daughter.phone }, services: ['meal'] }))
  expect(documents<CareDocument>('cares').find(({ name }) => name === '陈小满')).toMatchObject({
    granteeId: 'ptwin0000000',
  })
  expect(await held('daughter')).toEqual([])
})

it('answers the same whether the number is known, the name is another, or nobody has it', async () => {
  const known = valueOf(await give('elder'))
  const wrong = valueOf(await give('elder', { to: { name: '王五', phone: daughter.phone } }))
  const nobody = valueOf(await give('elder', { to: { name: '王五', phone: '13800000001' } }))
  const shapes = [known, wrong, nobody].map(({ careIds, until }) => ({ ids: careIds.length, until }))
  expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(1)
  const views = (await given()).grants.filter(({ tail }) => tail !== null)
  expect(views).toHaveLength(6)
  expect(new Set(views.map((view) => Object.keys(view).join())).size).toBe(1)
  expect(views.map(({ history }) => history.map(({ what }) => what).join())).toEqual(Array(6).fill('given'))
})

it('waits for a son whom no register knows until he proves his number', async () => {
  const { phone } = personaOf('visitor')
  valueOf(await give('elder', { to: { name: '周小山', phone } }))
  const code = `phone-${personaOf('visitor').openid}`
  expect(valueOf(await village.tell('visitor', 'people.bindByPhone', { code }))).toEqual({ bound: true })
  expect(valueOf(await village.ask('visitor', 'me.home', {})).person?.name).toBe('周小山')
  expect(await held('visitor')).toMatchObject([
    { name: personaOf('elder').name, service: 'meal' },
    { name: personaOf('elder').name, service: 'request' },
  ])
  expect(await fileFor('visitor')).toMatchObject({ ok: true })
  const family = valueOf(await village.ask('visitor', 'people.family', {}))
  expect(family.map(({ by }) => by)).toEqual(['care'])
  expect(await given('visitor')).toMatchObject({ person: { name: '周小山' }, side: 'self', grants: [] })
})

it('binds nobody by a number for which nothing waits any more', async () => {
  const { phone } = personaOf('visitor')
  const { careIds } = valueOf(await give('elder', { to: { name: '周小山', phone } }))
  valueOf(await village.tell('elder', 'care.end', { careIds }))
  const code = `phone-${personaOf('visitor').openid}`
  expect(await village.tell('visitor', 'people.bindByPhone', { code })).toMatchObject({
    refusal: 'phone-unknown',
  })
})

it('goes to somebody bound whose name she wrote otherwise once he proves the number', async () => {
  valueOf(await give('elder', { to: { name: '小李', phone: daughter.phone } }))
  expect(await held('daughter')).toEqual([])
  const code = `phone-${personaOf('daughter').openid}`
  expect(valueOf(await village.tell('daughter', 'care.accept', { code }))).toEqual({ taken: 2 })
  expect(await held('daughter')).toHaveLength(2)
})

it('never lets a head write down leave for himself, by number neither', async () => {
  const { name, phone } = personaOf('group-head')
  const basis = { how: 'in-person' }
  const own = await give('group-head', { to: { name, phone: phone! }, basis })
  expect(own).toMatchObject({ refusal: 'not-to-yourself' })
  valueOf(await give('group-head', { to: { name: '老赵', phone: phone! }, basis }))
  const code = `phone-${personaOf('group-head').openid}`
  expect(valueOf(await village.tell('group-head', 'care.accept', { code }))).toEqual({ taken: 0 })
})

it('shows her what was filed under a grant, by whom, and the head nothing of it', async () => {
  valueOf(await give('elder'))
  valueOf(await fileFor('daughter'))
  valueOf(await fileFor('elder'))
  expect((await given()).acts).toMatchObject([{ what: 'filed', by: daughter.name, of: 'facilities' }])
  expect((await given('group-head', elderId)).acts).toEqual([])
})

it('gives a member of her household the leave without a number, and nobody else that way', async () => {
  const wish = { forPersonId: idOf('father'), services: ['clinic' as const] }
  const to = (key: string) => ({ to: { personId: idOf(key) } })
  expect((await given('father')).household).toEqual([{ personId: idOf('daughter'), name: daughter.name }])
  valueOf(await village.tell('father', 'care.give', { ...wish, ...to('daughter') }))
  expect(await village.tell('father', 'care.give', { ...wish, ...to('elder') })).toMatchObject({
    refusal: 'not-found',
  })
  expect(await held('daughter')).toMatchObject([{ forPersonId: idOf('father'), service: 'clinic' }])
})

it('tells the grantee seven days before the end', async () => {
  valueOf(await give('elder', { until: '2026-12-10T00:00:00', services: ['meal'] }))
  expect(await held('daughter')).toMatchObject([{ endsSoon: false }])
  await village.setClock('2026-12-03T00:00:00')
  expect(await held('daughter')).toMatchObject([{ endsSoon: true, to: '2026-12-10T00:00:00' }])
})
