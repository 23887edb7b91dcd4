import { valueOf, type Village } from '../village'
import { personaOf } from '../../src/local/personas'
import { agree } from '../privacy/agree'
import { idOf, openRequestVillage } from './small-village'

let village: Village
beforeAll(async () => {
  village = await openRequestVillage()
  await agree(village, 'daughter', 'voice', idOf('daughter'))
})
afterAll(() => village.close())

/** Prepares and uploads a file as a phone does; answers its id. */
async function uploaded(who: string, kind: 'recording' | 'picture', bytes = 'some bytes'): Promise<string> {
  const { path } = valueOf(await village.tell(who, 'file.prepare', { kind, bytes: bytes.length }))
  const response = await fetch(`${village.cloud.url}/_local/files?path=${path}`, {
    method: 'PUT',
    headers: { 'x-wx-openid': personaOf(who).openid },
    body: bytes,
  })
  return ((await response.json()) as { fileID: string }).fileID
}

it('takes a recording without a word, plays it to the head and to nobody who may not see it', async () => {
  const fileId = await uploaded('daughter', 'recording', 'a voice')
  const { requestId } = valueOf(
    await village.tell('daughter', 'request.file', { recording: { fileId, seconds: 18 }, bypass: false }),
  )
  const seen = valueOf(await village.ask('group-head', 'request.one', { requestId }))
  expect(seen).toMatchObject({
    words: null,
    hasRecording: true,
    category: 'facilities',
    recording: { seconds: 18 },
  })
  expect(await (await fetch(seen.recording!.url!)).text()).toBe('a voice')
  expect(await village.ask('father', 'request.one', { requestId })).toMatchObject({ refusal: 'not-found' })
})

it('shows three pictures with the words', async () => {
  const pictures = [
    await uploaded('daughter', 'picture', 'one'),
    await uploaded('daughter', 'picture', 'two'),
  ]
  const { requestId } = valueOf(
    await village.tell('daughter', 'request.file', { words: '看照片', pictures, bypass: false }),
  )
  const { pictureLinks } = valueOf(await village.ask('daughter', 'request.one', { requestId }))
  expect(await Promise.all(pictureLinks.map(async (url) => (await fetch(url!)).text()))).toEqual([
    'one',
    'two',
  ])
})

it('takes the files of a retry again', async () => {
  const pictures = [await uploaded('daughter', 'picture')]
  const input = { words: '看照片', pictures, bypass: false }
  const first = await village.tell('daughter', 'request.file', input, 'key-retry-1')
  expect(await village.tell('daughter', 'request.file', input, 'key-retry-1')).toEqual(first)
})

it('refuses a file of somebody else, one that hangs on another request, and a picture as a recording', async () => {
  const theirs = await uploaded('elder', 'picture')
  const file = (pictures: string[]) =>
    village.tell('daughter', 'request.file', { words: '看照片', pictures, bypass: false })
  expect(await file([theirs])).toMatchObject({ refusal: 'file-not-yours' })
  const mine = await uploaded('daughter', 'picture')
  valueOf(await file([mine]))
  expect(await file([mine])).toMatchObject({ refusal: 'file-not-yours' })
  const recording = { fileId: await uploaded('daughter', 'picture'), seconds: 5 }
  expect(await village.tell('daughter', 'request.file', { recording, bypass: false })).toMatchObject({
    refusal: 'file-not-yours',
  })
})

it('gives every file a path of its own that nobody can guess, and none to a file over its kind', async () => {
  const prepare = (kind: 'recording' | 'picture', bytes: number) =>
    village.tell('daughter', 'file.prepare', { kind, bytes })
  const paths = await Promise.all(
    Array.from({ length: 20 }, async () => valueOf(await prepare('picture', 1)).path),
  )
  expect(paths.filter((one) => !/^picture\/[0-9a-f]{32}\.jpg$/.test(one))).toEqual([])
  expect(new Set(paths).size).toBe(20)
  expect(await prepare('picture', 10 * 1024 * 1024 + 1)).toMatchObject({ refusal: 'file-too-large' })
  expect(await prepare('recording', 4 * 1024 * 1024 + 1)).toMatchObject({ refusal: 'file-too-large' })
})
