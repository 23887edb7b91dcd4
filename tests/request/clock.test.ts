import { valueOf, type Village } from '../village'
import { idOf, openRequestVillage } from './small-village'

interface Stored {
  _id: string
  rev: number
  level: string
  state: string
  owner: { personId: string }
}

let village: Village
beforeEach(async () => {
  village = await openRequestVillage()
})
afterEach(() => village.close())

const filed = async (words = '路灯不亮', category?: 'danger' | 'utilities') =>
  valueOf(
    await village.tell('daughter', 'request.file', { words, bypass: false, ...(category && { category }) }),
  ).requestId
const stored = () => (village.cloud.emulator.documents('requests') as Stored[])[0]!
const one = async (who: string, requestId: string) =>
  valueOf(await village.ask(who, 'request.one', { requestId }))
const deskOf = async (who: string) => valueOf(await village.ask(who, 'request.desk', {})).map(({ id }) => id)
/** The clock alone moves; no timer runs. */
const without = (moment: string) => village.cloud.clock.set(Date.parse(`${moment}+08:00`), false)

it('passes by itself what the head has not taken, and writes it at the next tick', async () => {
  await filed()
  await village.setClock('2026-11-25T23:59:00')
  expect(stored().owner.personId).toBe(idOf('group-head'))
  await village.setClock('2026-11-26T00:05:00')
  expect(stored().owner.personId).toBe(idOf('director'))
})

it('is late by the clock: yellow the working day before, red and one level higher the day after', async () => {
  const requestId = await filed()
  valueOf(await village.tell('group-head', 'request.accept', { requestId }))
  await village.setClock('2026-11-30T09:00:00')
  expect(await one('daughter', requestId)).toMatchObject({ colour: 'yellow', level: 'group' })
  await village.setClock('2026-12-02T00:05:00')
  expect(await one('daughter', requestId)).toMatchObject({ colour: 'red', level: 'lane' })
  expect(stored()).toMatchObject({ level: 'lane', owner: { personId: idOf('group-head') } })
  expect(await deskOf('chief')).toEqual([requestId])
  expect(await deskOf('director')).toEqual([])
})

it('shows what the clock has done even when no timer has run, and writes nothing by looking', async () => {
  const requestId = await filed()
  valueOf(await village.tell('group-head', 'request.accept', { requestId }))
  without('2026-12-02T08:00:00')
  expect(await one('daughter', requestId)).toMatchObject({ colour: 'red', level: 'lane' })
  expect(stored()).toMatchObject({ level: 'group', rev: 2 })
})

it('writes what the clock has done together with the next act', async () => {
  const requestId = await filed()
  without('2026-11-26T08:00:00')
  const accepted = await village.tell('director', 'request.accept', { requestId })
  expect(valueOf(accepted).timeline.map(({ what }) => what)).toEqual(['filed', 'pass-by-itself', 'accept'])
  expect(stored()).toMatchObject({ rev: 2, state: 'in-progress' })
})

it('changes nothing when the timer runs twice', async () => {
  await filed()
  await village.setClock('2026-12-02T00:05:00')
  const { rev } = stored()
  await village.cloud.timers.run('tick')
  expect(stored().rev).toBe(rev)
})

it('goes up to the county in the end, its desk alone sees it there', async () => {
  const requestId = await filed()
  valueOf(await village.tell('group-head', 'request.accept', { requestId }))
  expect(await deskOf('county')).toEqual([])
  await village.setClock('2027-01-20T08:00:00')
  expect(await deskOf('county')).toEqual([requestId])
})

it('shows danger to the township at once, day and night', async () => {
  await village.setClock('2026-11-24T23:00:00')
  const requestId = await filed('电线掉在路上', 'danger')
  expect(await deskOf('township')).toEqual([requestId])
  await village.setClock('2026-11-24T23:20:00')
  expect(await deskOf('director')).toEqual([requestId])
})

it('closes what nobody rates after fourteen days, with a reminder on the seventh', async () => {
  const requestId = await filed()
  valueOf(await village.tell('group-head', 'request.answer', { requestId, words: '修好了' }))
  await village.setClock('2026-12-01T08:05:00')
  expect((await one('daughter', requestId)).last.what).toBe('remind')
  await village.setClock('2026-12-09T00:05:00')
  expect(await one('daughter', requestId)).toMatchObject({ state: 'closed', rating: null })
})

it('may be opened again within ten days and no later', async () => {
  const requestId = await filed()
  valueOf(await village.tell('group-head', 'request.answer', { requestId, words: '修好了' }))
  const rated = { requestId, solved: true, satisfaction: 'fairly' as const }
  valueOf(await village.tell('daughter', 'request.rate', rated))
  await village.setClock('2026-12-05T00:00:00')
  expect(await village.tell('daughter', 'request.reopen', { requestId, words: '又坏了' })).toMatchObject({
    refusal: 'not-open-now',
  })
})
