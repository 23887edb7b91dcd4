import { seed } from '../../../../tests/booking/seed'
import { careOf } from '../../../../tests/people/care'
import { filedForGranny, girl, granny, openFamilyVillage } from '../../../../tests/people/unbound-family'
import { idOf } from '../../../../tests/request/small-village'
import { valueOf, type Village } from '../../../../tests/village'
import { personaOf } from '../../../local/personas'
import type { PersonDocument } from '../documents'

let village: Village
beforeEach(async () => {
  village = await openFamilyVillage()
})
afterEach(() => village.close())

const daughterId = idOf('daughter')
const fatherId = idOf('father')
const of = async (who: string, personId?: string) =>
  valueOf(await village.ask(who, 'told.of', personId ? { personId } : {}))
type Topic = Awaited<ReturnType<typeof of>>['topics'][number]['topic']
const set = (who: string, personId: string, topic: Topic, to: string[] | null, more = {}, key?: string) =>
  village.tell(who, 'told.set', { personId, topic, to, ...more }, key)
const reached = async (who: string, personId?: string) =>
  Object.fromEntries(
    (await of(who, personId)).topics.map(({ topic, told }) => [
      topic,
      told.map(({ name, how }) => `${how} ${name}`),
    ]),
  )
const line = { how: 'phone', words: '让闺女听着' } as const

it('tells whoever has WeChat herself, and nobody at home until she chooses', async () => {
  expect((await of('daughter')).household.map(({ name }) => name)).toEqual([
    '王老太',
    personaOf('father').name,
  ])
  expect((await reached('daughter'))['clinic']).toEqual([`message ${personaOf('daughter').name}`])
  valueOf(await set('daughter', daughterId, 'clinic', [fatherId]))
  expect((await reached('daughter'))['clinic']).toEqual([
    `message ${personaOf('daughter').name}`,
    `message ${personaOf('father').name}`,
  ])
  valueOf(await set('daughter', daughterId, 'clinic', null))
  expect((await reached('daughter'))['clinic']).toHaveLength(1)
})

it('keeps who chose what when, and a retry is one line', async () => {
  valueOf(await set('daughter', daughterId, 'meal', [fatherId], {}, 'key-of-the-choice'))
  valueOf(await set('daughter', daughterId, 'meal', [fatherId], {}, 'key-of-the-choice'))
  await village.setClock('2026-11-25T10:00:00')
  valueOf(await set('daughter', daughterId, 'meal', []))
  expect((await of('daughter')).history).toEqual([
    {
      ...{ topic: 'meal', to: [personaOf('father').name], at: '2026-11-24T10:00:00' },
      ...{ by: personaOf('daughter').name, side: 'self', basis: null },
    },
    {
      ...{ topic: 'meal', to: [], at: '2026-11-25T10:00:00' },
      ...{ by: personaOf('daughter').name, side: 'self', basis: null },
    },
  ])
})

it('loses no choice when two write at once', async () => {
  const both = await Promise.all([
    set('daughter', daughterId, 'meal', [fatherId]),
    set('daughter', daughterId, 'clinic', [fatherId]),
  ])
  expect(both).toMatchObject([{ ok: true }, { ok: true }])
  expect((await of('daughter')).history).toHaveLength(2)
})

it('takes a head’s word only with the ground, and for what stays with her with her own words', async () => {
  const { _id } = granny
  expect(await set('group-head', _id, 'meal', [daughterId])).toMatchObject({ refusal: 'basis-missing' })
  valueOf(await set('group-head', _id, 'meal', [daughterId], { basis: { how: 'phone' } }))
  const bare = { basis: { how: 'phone' } }
  expect(await set('group-head', _id, 'request', [daughterId], bare)).toMatchObject({
    refusal: 'basis-missing',
  })
  valueOf(await set('director', _id, 'request', [daughterId], { basis: line }))
  const view = await of('group-head', _id)
  expect(view).toMatchObject({ side: 'head', history: [{}, { side: 'village', basis: line }] })
  expect((await reached('group-head', _id))['request']).toEqual([`message ${personaOf('daughter').name}`])
})

it('tells the first adult at home of meals where she has no account, and nobody of the clinic', async () => {
  expect(await reached('group-head', granny._id)).toMatchObject({
    meal: [`message ${personaOf('daughter').name}`],
    clinic: [`call ${personaOf('daughter').name}`],
  })
})

it('has a child’s guardians chosen by one of them, and tells them alone', async () => {
  expect(await of('father', girl._id)).toMatchObject({ side: 'guardian', person: { child: true } })
  expect((await reached('father', girl._id))['class']).toEqual(
    [daughterId, fatherId].map((id) => `message ${personaOf(id === fatherId ? 'father' : 'daughter').name}`),
  )
  valueOf(await set('father', girl._id, 'class', [fatherId]))
  expect((await reached('father', girl._id))['class']).toEqual([`message ${personaOf('father').name}`])
  expect(await set('father', girl._id, 'class', [granny._id])).toMatchObject({ ok: true })
})

it('lets nobody choose a stranger', async () => {
  expect(await set('daughter', daughterId, 'meal', [idOf('elder')])).toMatchObject({ refusal: 'not-at-home' })
})

it('is not there for the family of a grown-up, for a neighbour, for the keeper', async () => {
  for (const who of ['father', 'elder', 'keeper', 'supervisor', 'township']) {
    expect(await village.ask(who, 'told.of', { personId: daughterId })).toMatchObject({
      refusal: 'not-found',
    })
    expect(await set(who, daughterId, 'meal', [])).toMatchObject({ refusal: 'not-found' })
  }
})

it('does not tell whether the register knows a number that was given leave', async () => {
  const to = (name: string, phone: string) => ({ forPersonId: daughterId, to: { name, phone } })
  valueOf(await village.tell('daughter', 'care.give', to(personaOf('son').name, personaOf('son').phone!)))
  valueOf(await village.tell('daughter', 'care.give', to('没人', '19999999999')))
  const { topics } = await of('daughter')
  const meal = topics.find(({ topic }) => topic === 'meal')
  expect(meal?.told.map(({ how }) => how)).toEqual(['message', 'message', 'message'])
  expect(JSON.stringify(topics)).not.toContain(idOf('son'))
})

it('writes down that a head looked, so that she can see it', async () => {
  await of('group-head', granny._id)
  const audits = village.cloud.emulator.documents('audits') as { actorId: string; personIds: string[] }[]
  expect(audits.at(-1)).toMatchObject({ actorId: idOf('group-head'), personIds: [granny._id] })
})

it('forgets whom she chose once he has died, and tells as before', async () => {
  valueOf(await set('group-head', granny._id, 'meal', [fatherId], { basis: line }))
  const file = valueOf(await village.ask('group-head', 'people.personFile', { personId: fatherId }))
  const who = [{ personId: fatherId, rev: file.person.rev }]
  valueOf(await village.tell('group-head', 'people.leave', { who, why: 'deceased' }))
  expect((await reached('group-head', granny._id))['meal']).toEqual([`message ${personaOf('daughter').name}`])
  const people = village.cloud.emulator.documents('people') as PersonDocument[]
  expect(people.find(({ _id }) => _id === granny._id)?.told?.history).toHaveLength(1)
})

describe('a matter of somebody without an account', () => {
  const filed = (more = {}) => filedForGranny(village, more)
  const one = async (who: string, requestId: string) =>
    valueOf(await village.ask(who, 'request.one', { requestId }))

  it('shows whoever has to answer whose telephone fetches her, and nobody else', async () => {
    const requestId = await filed()
    const rung = { name: personaOf('daughter').name, self: false, hears: false, rings: true }
    expect((await one('group-head', requestId)).told).toEqual([
      { ...rung, phone: personaOf('daughter').phone },
    ])
    for (const who of ['director', 'township'])
      expect([(await one(who, requestId)).told, (await one(who, requestId)).phone]).toEqual([null, null])
  })

  it('names whom she chose, and whoever reads it by her leave without a number', async () => {
    valueOf(await set('director', granny._id, 'request', [fatherId], { basis: line }))
    await seed(village.cloud, {
      cares: [careOf({ forPersonId: granny._id, granteeId: idOf('son'), service: 'request' })],
    })
    const { told } = await one('group-head', await filed())
    expect(told).toMatchObject([
      { name: personaOf('father').name, hears: true, rings: true, phone: personaOf('father').phone },
      { name: personaOf('son').name, rings: false, phone: null },
    ])
  })

  it('goes to the one who tells it once it is answered, and no longer to the one who answered', async () => {
    const requestId = await filed()
    const answered = await village.tell('group-head', 'request.answer', { requestId, words: '修好了' })
    expect(valueOf(answered).told).toBeNull()
    expect((await one('keeper', requestId)).told).toMatchObject([{ name: personaOf('daughter').name }])
  })

  it('reaches nobody but her where it is about women and children', async () => {
    valueOf(await set('director', granny._id, 'request', [fatherId], { basis: line }))
    const requestId = await filed({ category: 'women-children', words: '有人打我' })
    expect(await one('township', requestId)).toMatchObject({ owner: { me: true }, phone: null, told: [] })
  })

  it('is of no such words where she has an account', async () => {
    const file = { words: '路灯不亮了', bypass: false }
    const { requestId } = valueOf(await village.tell('daughter', 'request.file', file))
    expect(await one('group-head', requestId)).toMatchObject({
      told: null,
      phone: personaOf('daughter').phone,
    })
  })
})
