import type { InputOf } from '../../src/contract'
import { valueOf, type Village } from '../village'
import { idOf, openRequestVillage } from './small-village'

let village: Village
beforeEach(async () => {
  village = await openRequestVillage()
})
afterEach(() => village.close())

const hardship = {
  words: '低保怎么办',
  category: 'hardship' as const,
  bypass: false,
  subjectId: idOf('elder'),
}
const filed = async (who: string, input: InputOf<'request.file'> = hardship) =>
  valueOf(await village.tell(who, 'request.file', input)).requestId
const one = async (who: string, requestId: string) =>
  valueOf(await village.ask(who, 'request.one', { requestId }))

it('goes at once with the elder’s spoken yes, in her own words', async () => {
  const basis = { how: 'in-person' as const, words: '你给我报上吧' }
  const requestId = await filed('group-head', { ...hardship, basis })
  expect(await one('group-head', requestId)).toMatchObject({
    state: 'submitted',
    onBehalf: true,
    spokenYes: '你给我报上吧',
    subject: { name: '周桂兰' },
  })
})

it('waits without it, unseen by the village, until the elder taps', async () => {
  const requestId = await filed('group-head')
  expect(await one('elder', requestId)).toMatchObject({
    state: 'awaiting-consent',
    nextAt: '2026-11-27T23:59:59',
  })
  expect(await village.ask('director', 'request.one', { requestId })).toMatchObject({ refusal: 'not-found' })
  await village.setClock('2026-11-25T09:00:00')
  expect(valueOf(await village.tell('elder', 'request.agree', { requestId }))).toMatchObject({
    state: 'submitted',
    nextAt: '2026-11-30T23:59:59',
  })
})

it('may be agreed to by a relative with a grant', async () => {
  const requestId = await filed('group-head')
  expect(valueOf(await village.tell('son', 'request.agree', { requestId })).state).toBe('submitted')
})

it('is put before the keeper after a day, who writes down the yes he heard on the phone', async () => {
  const requestId = await filed('group-head')
  expect(valueOf(await village.ask('keeper', 'request.desk', {}))).toEqual([])
  await village.setClock('2026-11-25T10:05:00')
  expect(valueOf(await village.ask('keeper', 'request.desk', {}))).toMatchObject([{ id: requestId }])
  const basis = { how: 'phone' as const, words: '行，报吧' }
  valueOf(await village.tell('keeper', 'request.recordYes', { requestId, basis }))
  expect(await one('elder', requestId)).toMatchObject({ state: 'submitted', spokenYes: '行，报吧' })
})

it('is dead after three working days without a yes', async () => {
  const requestId = await filed('group-head')
  await village.setClock('2026-11-28T00:05:00')
  expect((await one('elder', requestId)).state).toBe('voided')
  expect(await village.tell('elder', 'request.agree', { requestId })).toMatchObject({
    refusal: 'not-open-now',
  })
})

it('is the son’s to file with her grant, and nobody else’s', async () => {
  const requestId = await filed('son')
  expect(await one('elder', requestId)).toMatchObject({ state: 'submitted', onBehalf: true })
  for (const who of ['father', 'stand-in'])
    expect(await village.tell(who, 'request.file', hardship)).toMatchObject({ refusal: 'not-allowed' })
})

it('cannot bypass the very head who files it', async () => {
  expect(await village.tell('group-head', 'request.file', { ...hardship, bypass: true })).toMatchObject({
    refusal: 'head-leaves-himself-out',
  })
})

it('lets the keeper file past the head at the desk', async () => {
  const basis = { how: 'in-person' as const, words: '别让他知道' }
  const requestId = await filed('keeper', { ...hardship, bypass: true, basis })
  expect(await village.ask('group-head', 'request.one', { requestId })).toMatchObject({
    refusal: 'not-found',
  })
})

it('is told to the elder by the head when the village answered, with her number for the call', async () => {
  const basis = { how: 'in-person' as const, words: '你给我报上吧' }
  const requestId = await filed('group-head', { ...hardship, basis })
  valueOf(await village.tell('group-head', 'request.pass', { requestId }))
  valueOf(await village.tell('director', 'request.answer', { requestId, words: '表交到镇里了' }))
  expect(valueOf(await village.ask('group-head', 'request.desk', {}))).toMatchObject([
    { id: requestId, actions: ['tell', 'tell-unsolved'] },
  ])
  const told = { requestId, words: '知道了，谢谢', solved: true, satisfaction: 'satisfied' as const }
  expect(await village.tell('director', 'request.tell', told)).toMatchObject({ refusal: 'not-allowed' })
  expect(valueOf(await village.tell('group-head', 'request.tell', told))).toMatchObject({
    state: 'closed',
    rating: { solved: true, satisfaction: 'satisfied' },
  })
})
