import { valueOf, type Village } from '../../village'
import { appoint, villageId } from '../liuhe'
import type { Noted } from '../../../src/local/emulator'
import { personaOf } from '../../../src/local/personas'
import { Documents, openPeopledLiuhe, which } from './village'

let village: Village
let stored: Documents
let noted: Noted
beforeAll(async () => {
  village = await openPeopledLiuhe()
  stored = new Documents(village)
})
beforeEach(() => {
  noted = village.cloud.emulator.note()
})
afterEach(async () => {
  noted.putBack()
  noted.end()
  await village.setClock('2026-11-24T10:00:00')
})
afterAll(() => village.close())

const elderId = () => stored.person('周桂兰')._id
const codeFor = async (personId = elderId(), key?: string) =>
  valueOf(await village.tell('chief', 'people.makeCode', { personId }, key)).code
const wrong = (code: string, by: number) => String((Number(code) + by) % 1_000_000).padStart(6, '0')

it('binds by the six figures that the head reads out, once', async () => {
  const code = await codeFor()
  expect(JSON.stringify(stored.codes())).not.toContain(code)
  expect(valueOf(await village.tell('elder', 'people.bindByCode', { code }))).toEqual({ name: '周桂兰' })
  expect(stored.account('elder')?.personId).toBe(elderId())
  expect(await village.tell('visitor', 'people.bindByCode', { code })).toMatchObject({
    refusal: 'code-wrong',
  })
  // The answer was lost: the same account is answered alike.
  expect(valueOf(await village.tell('elder', 'people.bindByCode', { code }))).toEqual({ name: '周桂兰' })
  expect(await village.tell('chief', 'people.makeCode', { personId: elderId() })).toMatchObject({
    refusal: 'bound-already',
  })
})

it('shows the same code to a retry, and lets a new one replace it', async () => {
  const first = await codeFor(elderId(), 'key-code-1')
  expect(await codeFor(elderId(), 'key-code-1')).toBe(first)
  const second = await codeFor(elderId(), 'key-code-2')
  expect(second).not.toBe(first)
  expect(await village.tell('elder', 'people.bindByCode', { code: first })).toMatchObject({
    refusal: 'code-wrong',
  })
  expect((await village.tell('elder', 'people.bindByCode', { code: second })).ok).toBe(true)
})

it('is dead after a day', async () => {
  const code = await codeFor()
  await village.setClock('2026-11-25T10:00:01')
  expect(await village.tell('elder', 'people.bindByCode', { code })).toMatchObject({ refusal: 'code-wrong' })
})

it('locks an account after five wrong codes, until the next day', async () => {
  const code = await codeFor()
  // Far from the code, so that the code itself stays good.
  for (let n = 1; n <= 5; n++)
    expect(await village.tell('visitor', 'people.bindByCode', { code: wrong(code, n * 5000) })).toMatchObject(
      {
        refusal: 'code-wrong',
      },
    )
  expect(await village.tell('visitor', 'people.bindByCode', { code })).toMatchObject({
    refusal: 'code-locked',
  })
  expect((await village.tell('elder', 'people.bindByCode', { code })).ok).toBe(true)
  await village.setClock('2026-11-25T10:30:00')
  const later = { code: wrong(code, 5000) }
  expect(await village.tell('visitor', 'people.bindByCode', later)).toMatchObject({ refusal: 'code-wrong' })
})

it('kills a code at which several accounts together have guessed five times', async () => {
  const code = await codeFor()
  const near = (n: number) =>
    `${code.slice(0, 3)}${String((Number(code.slice(3)) + n) % 1000).padStart(3, '0')}`
  for (let n = 1; n <= 5; n++)
    expect(
      await village.tell(n % 2 ? 'visitor' : 'doctor', 'people.bindByCode', { code: near(n) }),
    ).toMatchObject({ refusal: 'code-wrong' })
  expect(await village.tell('elder', 'people.bindByCode', { code })).toMatchObject({ refusal: 'code-wrong' })
  expect((await village.tell('elder', 'people.bindByCode', { code: await codeFor() })).ok).toBe(true)
})

it('binds one of two accounts that type the code at the same moment', async () => {
  const code = await codeFor()
  const answers = await Promise.all(
    ['elder', 'visitor'].map((who) => village.tell(who, 'people.bindByCode', { code })),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})

it('makes no code for a child, and nobody is a child by its mother’s phone', async () => {
  const wish = {
    householdId: stored.person('李秀兰').householdId ?? '',
    person: {
      name: '陈立冬',
      birth: '2016-09',
      gender: 'male' as const,
      relation: '孙子',
      phone: '19900000555',
      livesAlone: false,
      note: '',
    },
  }
  const { personId } = valueOf(await village.tell('chief', 'people.addPerson', wish))
  expect(await village.tell('chief', 'people.makeCode', { personId })).toMatchObject({
    refusal: 'child-needs-guardian',
  })
  expect(
    await village.tell('visitor', 'people.askBinding', { villageId, lane: '3巷', name: '陈立冬' }),
  ).toMatchObject({ refusal: 'child-needs-guardian' })
})

it('lets go of the account of one who has another phone, with a line in her history', async () => {
  valueOf(await village.tell('elder', 'people.bindByCode', { code: await codeFor() }))
  const release = { personId: elderId() }
  const first = await village.tell('chief', 'people.releaseAccount', release, 'key-release')
  expect(await village.tell('chief', 'people.releaseAccount', release, 'key-release')).toEqual(first)
  expect(stored.account('elder')?.personId).toBeNull()
  expect(stored.person('周桂兰').changes?.filter(({ what }) => what === 'released')).toHaveLength(1)
  expect(await village.tell('chief', 'people.releaseAccount', release)).toMatchObject({
    refusal: 'not-bound',
  })
  expect((await village.tell('visitor', 'people.bindByCode', { code: await codeFor() })).ok).toBe(true)
})

const asks = async () =>
  valueOf(await village.tell('elder', 'people.askBinding', { villageId, lane: '3巷', name: '周桂兰' }))
const waiting = async (who: string) => valueOf(await village.ask(who, 'people.bindings', {}))

it('shows the stand-in whom the head would be asked for, while he stands in', async () => {
  await asks()
  expect(await waiting('group-head')).toEqual([])
  valueOf(
    await village.tell('director', 'people.setStandIn', {
      headId: stored.person('王秀英')._id,
      standInId: stored.person('赵立新')._id,
      from: '2026-11-24T00:00:00',
      to: '2026-11-26T00:00:00',
    }),
  )
  const [ask] = await waiting('group-head')
  expect(ask?.name).toBe('周桂兰')
  await village.setClock('2026-11-26T00:00:00')
  expect(await waiting('group-head')).toEqual([])
  const answer = { askId: ask?.askId ?? '', yes: true }
  expect(await village.tell('group-head', 'people.confirmBinding', answer)).toMatchObject({
    refusal: 'asked-no-longer',
  })
})

it('shows the village who has waited for a day, and lets one of two yeses count', async () => {
  await asks()
  expect(await waiting('director')).toEqual([])
  await village.setClock('2026-11-25T10:00:01')
  const [ask] = await waiting('director')
  const answer = { askId: ask?.askId ?? '', yes: true }
  const both = await Promise.all(
    ['director', 'chief'].map((who) => village.tell(who, 'people.confirmBinding', answer)),
  )
  expect(both.some(({ ok }) => ok)).toBe(true)
  expect(stored.account('elder')?.personId).toBe(elderId())
})

it('hands what waits for a yes to the head of the household into which she moves', async () => {
  await asks()
  const other = stored.households().find(({ headId }) => headId === stored.person('赵立新')._id)
  const move = { ...which(stored.person('周桂兰')), householdId: other?._id ?? '', relation: '亲戚' }
  valueOf(await village.tell('director', 'people.movePerson', move))
  expect(await waiting('chief')).toEqual([])
  expect(await waiting('group-head')).toMatchObject([{ name: '周桂兰' }])
})

it('finds nobody left to confirm once she has moved out', async () => {
  await asks()
  const [ask] = await waiting('chief')
  valueOf(
    await village.tell('chief', 'people.leave', { who: [which(stored.person('周桂兰'))], why: 'moved-out' }),
  )
  expect(
    await village.tell('chief', 'people.confirmBinding', { askId: ask?.askId ?? '', yes: true }),
  ).toMatchObject({ refusal: 'asked-no-longer' })
})

it('lets neither the keeper nor the doctor make a code', async () => {
  await appoint(village, 'doctor', { role: 'service-staff', placeId: villageId, service: 'clinic' })
  for (const who of ['keeper', 'doctor', 'daughter', 'visitor'])
    expect(await village.tell(who, 'people.makeCode', { personId: elderId() })).toMatchObject({
      refusal: 'not-allowed',
    })
  expect(personaOf('elder').phone).toBeNull()
})
