import type { RequestDocument } from '../../src/cloud/request/documents'
import { personaOf } from '../../src/local/personas'
import { seed } from '../booking/seed'
import { idOf, openRequestVillage, villageId } from '../request/small-village'
import { agree } from './agree'
import { valueOf, type Village } from '../village'

let village: Village
beforeEach(async () => {
  village = await openRequestVillage()
})
afterEach(() => village.close())

const documents = <T>(name: string) => village.cloud.emulator.documents(name) as T[]
const request = () => documents<RequestDocument>('requests')[0]!
const kinds = () =>
  documents<{ kind: string }>('files')
    .map(({ kind }) => kind)
    .sort()
const bytes = () => village.cloud.emulator.storage.list().length

async function uploaded(who: string, kind: 'recording' | 'picture'): Promise<string> {
  const { path } = valueOf(await village.tell(who, 'file.prepare', { kind, bytes: 5 }))
  const response = await fetch(`${village.cloud.url}/_local/files?path=${path}`, {
    method: 'PUT',
    headers: { 'x-wx-openid': personaOf(who).openid },
    body: 'bytes',
  })
  return ((await response.json()) as { fileID: string }).fileID
}

/** A matter with words, picture and recording, answered with a picture, and rated on 24 November at 10. */
async function closedMatter(): Promise<string> {
  await agree(village, 'daughter', 'voice', idOf('daughter'))
  const { requestId } = valueOf(
    await village.tell('daughter', 'request.file', {
      words: '路灯不亮',
      pictures: [await uploaded('daughter', 'picture')],
      recording: { fileId: await uploaded('daughter', 'recording'), seconds: 5 },
      bypass: false,
    }),
  )
  const pictures = [await uploaded('group-head', 'picture')]
  valueOf(await village.tell('group-head', 'request.answer', { requestId, words: '换好了', pictures }))
  valueOf(
    await village.tell('daughter', 'request.rate', { requestId, solved: true, satisfaction: 'satisfied' }),
  )
  return requestId
}

it('lets the recording go thirty days after the matter was closed, bytes and all, and nothing else', async () => {
  await closedMatter()
  await village.setClock('2026-12-23T23:59:00')
  expect(kinds()).toEqual(['picture', 'picture', 'recording'])
  await village.setClock('2026-12-24T00:05:00')
  expect(kinds()).toEqual(['picture', 'picture'])
  expect(bytes()).toBe(2)
  expect(request()).toMatchObject({
    said: { words: '路灯不亮' },
    gone: { recordings: '2026-12-24T00:05:00' },
  })
})

it('lets words and pictures go after two years and keeps who did what', async () => {
  const requestId = await closedMatter()
  const before = request().history.map(({ what, at, by }) => ({ what, at, by }))
  await village.setClock('2028-11-22T23:59:00')
  expect(request().said.words).toBe('路灯不亮')
  expect(kinds()).toEqual(['picture', 'picture'])
  await village.setClock('2028-11-23T00:05:00')
  expect(request()).toMatchObject({
    said: { words: null, pictures: [], recording: null },
    state: 'closed',
    rating: { solved: true },
    subject: { name: personaOf('daughter').name },
  })
  expect(request().history.map(({ what, at, by }) => ({ what, at, by }))).toEqual(before)
  expect(JSON.stringify(request())).not.toContain('换好了')
  expect(kinds()).toEqual([])
  expect(bytes()).toBe(0)
  const seen = valueOf(await village.ask('daughter', 'request.one', { requestId }))
  expect(seen).toMatchObject({ words: null, pictureLinks: [], recording: null })
})

it('does it once, however often the timer runs', async () => {
  await closedMatter()
  await village.setClock('2028-12-01T00:05:00')
  const first = { requests: documents('requests'), files: documents('files') }
  await village.setClock('2028-12-01T00:10:00')
  expect({ requests: documents('requests'), files: documents('files') }).toEqual(first)
})

it('counts again from the second closing of a matter that was opened again', async () => {
  const requestId = await closedMatter()
  await village.setClock('2026-12-01T10:00:00')
  valueOf(await village.tell('daughter', 'request.reopen', { requestId, words: '又不亮了' }))
  await village.setClock('2026-12-30T10:00:00')
  expect(kinds()).toContain('recording')
})

it('goes on where it stopped when more is due than one tick takes', async () => {
  const look = (at: number) => ({
    _id: `v${String(at).padStart(11, '0')}`,
    actorId: idOf('chief'),
    as: { role: 'lane-chief', post: null, service: null },
    personIds: [idOf('elder')],
    what: 'household-file',
    why: 'ordering-meals',
    villageId,
    at: '2026-11-24T10:00:00',
  })
  await seed(village.cloud, { audits: Array.from({ length: 120 }, (_, at) => look(at)) })
  await village.setClock('2029-11-22T12:00:00')
  expect(documents('audits')).toHaveLength(120)
  const left: number[] = []
  for (const minute of ['05', '10', '15']) {
    await village.setClock(`2029-11-23T00:${minute}:00`)
    left.push(documents('audits').length)
  }
  expect(left).toEqual([70, 20, 0])
})

it('deletes what was uploaded and attached to nothing after its day, also where nothing was ever attached', async () => {
  await uploaded('daughter', 'picture')
  await village.setClock('2026-11-25T09:55:00')
  expect([kinds(), bytes()]).toEqual([['picture'], 1])
  await village.setClock('2026-11-25T10:00:00')
  expect([kinds(), bytes()]).toEqual([[], 0])
})

it('lists for the county what would go, and why some of it waits', async () => {
  await closedMatter()
  await seed(village.cloud, { bookings: [{ _id: 'old', ...{ service: 'canteen', date: '2026-01-01' } }] })
  const ask = async (who: string) =>
    (await village.raw(who, { name: 'privacy.retentionDue', input: {} }, 'office')) as {
      ok: boolean
      refusal?: string
      value: { name: string }[]
    }
  const rows = (await ask('county')).value
  const row = (name: string) => rows.find((one) => one.name === name)
  expect(row('recordings')).toMatchObject({ due: 0, oldest: '2026-11-24', goesOn: '2026-12-24', days: 30 })
  expect(row('bookings')).toMatchObject({ due: 0, waitsFor: 'subsidy-list-exported' })
  expect(row('looks')).toMatchObject({ due: 0, waitsFor: null })
  for (const who of ['director', 'supervisor', 'township', 'daughter'])
    expect(await ask(who)).toMatchObject({ refusal: 'not-allowed' })
})

it('keeps the canteen’s bookings until they stand on a subsidy list, the others ninety days', async () => {
  const of = (service: string, more: object = {}) => ({
    ...{
      _id: `${service}${Object.keys(more).join('')}`,
      personId: idOf('elder'),
      date: '2026-01-01',
      service,
    },
    ...more,
  })
  await seed(village.cloud, {
    bookings: [of('canteen'), of('canteen', { subsidyListed: 'yes' }), of('clinic'), of('class')],
  })
  await village.setClock('2027-11-24T10:00:00')
  expect(documents('bookings')).toMatchObject([{ _id: 'canteen' }])
})
