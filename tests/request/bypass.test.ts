import type { OutputOf } from '../../src/contract'
import { valueOf, type Village } from '../village'
import { openRequestVillage } from './small-village'

let village: Village
beforeAll(async () => {
  village = await openRequestVillage({ standIn: true })
})
afterAll(() => village.close())

const filed = async (words: string, bypass: boolean) =>
  valueOf(await village.tell('daughter', 'request.file', { words, bypass })).requestId
const deskOf = async (who: string) => valueOf(await village.ask(who, 'request.desk', {}))
const mark = '只给镇里看的话'

it('gives new work to the stand-in, and the head reads it', async () => {
  const requestId = await filed('路灯不亮', false)
  expect((await deskOf('stand-in')).map(({ id }) => id)).toEqual([requestId])
  const [read] = await deskOf('group-head')
  expect(read).toMatchObject({ id: requestId, actions: [] })
})

it('is not seen, listed, counted or opened by the bypassed head, his stand-in or the village', async () => {
  const requestId = await filed(mark, true)
  for (const who of ['group-head', 'stand-in', 'chief', 'director', 'keeper', 'supervisor', 'father']) {
    expect(await village.ask(who, 'request.one', { requestId })).toMatchObject({ refusal: 'not-found' })
    expect(await village.tell(who, 'request.accept', { requestId })).toMatchObject({ ok: false })
    expect(JSON.stringify(await deskOf(who))).not.toContain(mark)
    expect(JSON.stringify(await village.ask(who, 'request.mine', {}))).not.toContain(mark)
  }
})

it('lies on the desk of the township, which is not named to the resident', async () => {
  const requestId = await filed(mark, true)
  expect((await deskOf('township')).map(({ id }) => id)).toContain(requestId)
  valueOf(await village.tell('township', 'request.answer', { requestId, words: '镇里去看过了' }))
  const seen: OutputOf<'request.one'> = valueOf(await village.ask('daughter', 'request.one', { requestId }))
  expect(seen.owner).toEqual({ title: 'township-officer', surname: null, me: false })
  expect(seen.timeline.at(-1)?.by?.surname).toBeNull()
  expect(seen.call).toBe('township')
})

it('is not passed down to the village by the township', async () => {
  const requestId = await filed(mark, true)
  expect(await village.tell('township', 'request.pass', { requestId, desk: 'village' })).toMatchObject({
    refusal: 'nobody-there',
  })
})

it('stays unseen however late it is', async () => {
  const requestId = await filed(mark, true)
  await village.setClock('2027-01-10T08:00:00')
  expect(JSON.stringify(await deskOf('group-head'))).not.toContain(mark)
  expect(await village.ask('stand-in', 'request.one', { requestId })).toMatchObject({ refusal: 'not-found' })
  expect((await deskOf('county')).map(({ id }) => id)).toContain(requestId)
})
