import { agree } from '../privacy/agree'
import { storesOf } from '../stores'
import { valueOf, type Village } from '../village'
import { idOf, openRequestVillage } from './small-village'

let village: Village
beforeEach(async () => {
  village = await openRequestVillage()
})
afterEach(() => village.close())

const lamp = '3巷东头路灯不亮'
/** What was begun without being awaited is done. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))
const mine = async (who = 'daughter') => valueOf(await village.ask(who, 'request.mine', {}))
const sound = 'tests/weapp/fixture/point.png'

it('tells once when the answer to the first try was lost', async () => {
  const stores = storesOf(village, 'daughter')
  stores.tell.draft.setWords(lamp)
  stores.deaf = true
  expect(await stores.tell.send(false)).toBeNull()
  expect(stores.tell.refusal).toBe('no-network')
  expect(stores.tell.draft.words).toBe(lamp)
  stores.deaf = false
  const requestId = await stores.tell.send(false)
  expect((await mine()).map(({ id }) => id)).toEqual([requestId])
  expect(stores.tell.draft.isEmpty).toBe(true)
})

it('takes changed words for another telling', async () => {
  const stores = storesOf(village, 'daughter')
  stores.tell.draft.setWords(lamp)
  stores.deaf = true
  await stores.tell.send(false)
  stores.deaf = false
  stores.tell.draft.setWords('水管漏水')
  await stores.tell.send(false)
  expect((await mine()).map(({ words }) => words).sort()).toEqual([lamp, '水管漏水'].sort())
})

it('sends a recording to the cloud once, however often the telling is tried', async () => {
  await agree(village, 'daughter', 'voice', idOf('daughter'))
  const stores = storesOf(village, 'daughter')
  stores.said = { path: sound, seconds: 18 }
  await stores.tell.draft.voice.press()
  expect(stores.tell.draft.voice.seconds).toBe(0)
  stores.tell.draft.voice.release()
  await settled()
  stores.tell.draft.setWords('违规测试')
  expect(await stores.tell.send(false)).toBeNull()
  expect(stores.tell.refusal).toBe('words-not-allowed')
  stores.tell.draft.setWords('')
  expect(await stores.tell.send(false)).not.toBeNull()
  expect(village.cloud.emulator.documents('files')).toHaveLength(1)
  expect(await mine()).toMatchObject([{ hasRecording: true, words: null }])
})

it('sends the picture that could not go before, and takes three at most', async () => {
  const stores = storesOf(village, 'daughter')
  stores.chosen = [sound]
  await stores.tell.draft.addPictures()
  stores.deaf = true
  expect(await stores.tell.send(false)).toBeNull()
  stores.deaf = false
  expect(await stores.tell.send(false)).not.toBeNull()
  expect(await mine()).toMatchObject([{ pictures: 1 }])
  stores.chosen = [sound, sound, sound, sound]
  await stores.tell.draft.addPictures()
  expect(stores.tell.draft.picturesLeft).toBe(0)
})

it('tells a touch from a refusal to let us listen', async () => {
  const stores = storesOf(village, 'daughter')
  const { voice } = stores.tell.draft
  await voice.press()
  voice.release()
  await settled()
  expect(voice.trouble).toBe('too-short')
  stores.said = 'refused'
  await voice.press()
  expect(voice.trouble).toBe('refused')
  expect(voice.seconds).toBeNull()
})

it('keeps what was begun for somebody else apart from my own', () => {
  const { tell } = storesOf(village, 'group-head')
  tell.open(null)
  tell.draft.setWords(lamp)
  tell.chooseCategory('facilities')
  tell.open({ personId: idOf('elder'), name: '周桂兰' })
  expect(tell.draft.words).toBe('')
  expect(tell.category).toBeNull()
  tell.open(null)
  expect(tell.draft.words).toBe(lamp)
  expect(tell.category).toBe('facilities')
})

it('marks what the words sound like until the person chooses', () => {
  const { tell } = storesOf(village, 'daughter')
  tell.draft.setWords('垃圾没人收')
  expect(tell.kind).toBe('cleaning')
  tell.chooseCategory('suggestion')
  expect(tell.kind).toBe('suggestion')
})

it('sends a yes only with the line of her own words', async () => {
  const { tell } = storesOf(village, 'group-head')
  tell.open({ personId: idOf('elder'), name: '周桂兰' })
  tell.draft.setWords('想申请低保')
  tell.setYesHow('phone')
  expect(await tell.send(false)).not.toBeNull()
  expect(await mine('elder')).toMatchObject([{ state: 'awaiting-consent' }])
})

it('says what became of a matter that somebody else had moved on meanwhile', async () => {
  const stores = storesOf(village, 'daughter')
  stores.tell.draft.setWords(lamp)
  const requestId = (await stores.tell.send(false)) ?? ''
  await stores.matter.open(requestId)
  valueOf(await village.tell('group-head', 'request.answer', { requestId, words: '换好了' }))
  stores.matter.beginSaying(requestId)
  stores.matter.draft?.setWords('旁边的也暗')
  expect(await stores.matter.say('add', requestId)).toBe(false)
  expect(stores.matter.refusal).toBe('not-open-now')
  expect(stores.matter.draft?.words).toBe('旁边的也暗')
})

it('asks again in the same act when the answer to a rating was lost', async () => {
  const stores = storesOf(village, 'daughter')
  stores.tell.draft.setWords(lamp)
  const requestId = (await stores.tell.send(false)) ?? ''
  valueOf(await village.tell('group-head', 'request.answer', { requestId, words: '换好了' }))
  const rating = { solved: true, satisfaction: 'satisfied' } as const
  stores.deaf = true
  expect(await stores.matter.rate(requestId, rating)).toBe(false)
  stores.deaf = false
  expect(await stores.matter.rate(requestId, rating)).toBe(true)
  expect(stores.matter.one?.timeline.filter(({ what }) => what === 'rate')).toHaveLength(1)
})
