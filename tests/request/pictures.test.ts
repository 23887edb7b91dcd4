import { valueOf, type Village } from '../village'
import { personaOf } from '../../src/local/personas'
import { openWeapp } from '../weapp/runtime/open-weapp'
import { seed } from '../booking/seed'
import { openRequestVillage } from './small-village'

let village: Village
beforeAll(async () => {
  village = await openRequestVillage()
})
afterAll(() => village.close())

async function uploaded(who: string, bytes: string): Promise<string> {
  const input = { kind: 'picture' as const, bytes: Buffer.byteLength(bytes) }
  const { path } = valueOf(await village.tell(who, 'file.prepare', input))
  const response = await fetch(`${village.cloud.url}/_local/files?path=${path}`, {
    method: 'PUT',
    headers: { 'x-wx-openid': personaOf(who).openid },
    body: bytes,
  })
  return ((await response.json()) as { fileID: string }).fileID
}

async function filed(...pictures: string[]): Promise<string> {
  const ids = []
  for (const bytes of pictures) ids.push(await uploaded('daughter', bytes))
  const input = { words: '看照片', pictures: ids, bypass: false }
  return valueOf(await village.tell('daughter', 'request.file', input)).requestId
}

/** What somebody gets of the pictures: their bytes, null where there is no link. */
async function seenBy(who: string, requestId: string) {
  const { pictureLinks, heldPictures } = valueOf(await village.ask(who, 'request.one', { requestId }))
  const read = async (url: string | null) => (url === null ? null : (await fetch(url)).text())
  return { pictures: await Promise.all(pictureLinks.map(read)), heldPictures }
}

it('asks WeChat about each picture by a link that can be opened', async () => {
  await filed('one', 'two')
  const asked = village.cloud.emulator.outbox().filter(({ api }) => api === 'security.mediaCheckAsync')
  expect(asked).toHaveLength(2)
  expect(asked[0]?.input).toMatchObject({ media_type: 2, version: 2, openid: personaOf('daughter').openid })
  const { media_url } = asked[0]?.input as { media_url: string }
  expect(await (await fetch(media_url)).text()).toBe('one')
  await village.cloud.pushes.deliver()
})

it('shows a picture to its uploader and to the one who answers before the verdict, to others after it', async () => {
  const requestId = await filed('a lamp')
  valueOf(await village.tell('group-head', 'request.pass', { requestId, desk: 'village' }))
  expect((await seenBy('daughter', requestId)).pictures).toEqual(['a lamp'])
  expect((await seenBy('director', requestId)).pictures).toEqual(['a lamp'])
  expect((await seenBy('group-head', requestId)).pictures).toEqual([null])
  await village.cloud.pushes.deliver()
  expect(await seenBy('group-head', requestId)).toEqual({ pictures: ['a lamp'], heldPictures: 0 })
})

it('hides a risky picture from everybody but its uploader and says so, the other one stays', async () => {
  const requestId = await filed('a lamp', 'a lamp 违规测试')
  await village.cloud.pushes.deliver()
  expect(await seenBy('group-head', requestId)).toEqual({ pictures: ['a lamp', null], heldPictures: 1 })
  expect(await seenBy('daughter', requestId)).toEqual({
    pictures: ['a lamp', 'a lamp 违规测试'],
    heldPictures: 1,
  })
})

it('takes the same push again, and one that is no verdict, without a word', async () => {
  const requestId = await filed('a lamp 违规测试')
  const [last] = village.cloud.emulator.outbox().slice(-1)
  const { trace_id } = last?.output as { trace_id: string }
  await village.cloud.pushes.deliver()
  const verdict = { MsgType: 'event', Event: 'wxa_media_check', trace_id, result: { suggest: 'risky' } }
  for (const event of [
    verdict,
    { ...verdict, trace_id: 5 },
    { ...verdict, result: { suggest: 'who knows' } },
    { MsgType: 'text', Content: '在吗' },
    null,
  ])
    expect(await village.cloud.host.invoke('notify', event, null, 'wx_unknown')).toMatchObject({
      result: 'success',
    })
  expect((await seenBy('group-head', requestId)).pictures).toEqual([null])
})

it('has WeChat push a verdict again that came before its question was written down', async () => {
  const early = {
    ToUserName: 'gh_local',
    FromUserName: personaOf('daughter').openid,
    CreateTime: 0,
    MsgType: 'event' as const,
    Event: 'wxa_media_check' as const,
    appid: 'wxlocal',
    trace_id: 'early',
    version: 2 as const,
    result: { suggest: 'risky' as const, label: 100 },
    detail: [],
  }
  const { cloud } = village
  const answer = await cloud.host.invoke('notify', early, null, 'wx_unknown')
  expect(answer).toMatchObject({ result: { refused: 'no picture of ours was asked about so' } })
  cloud.pushes.take(early)
  await cloud.pushes.deliver()
  const check = { traceId: 'early', result: 'asked', askedAt: '2026-11-24T10:00:00' }
  const file = { _id: 'early', state: 'attached', check }
  await seed(cloud, { files: [file] })
  await cloud.pushes.deliver()
  const files = cloud.emulator.documents('files') as { _id: string; check?: object }[]
  expect(files.find(({ _id }) => _id === 'early')?.check).toMatchObject({ result: 'held' })
})

it('takes a verdict from nobody but WeChat', async () => {
  const requestId = await filed('a lamp 违规测试')
  const [last] = village.cloud.emulator.outbox().slice(-1)
  const { trace_id } = last?.output as { trace_id: string }
  await village.cloud.pushes.deliver()
  const lie = { MsgType: 'event', Event: 'wxa_media_check', trace_id, result: { suggest: 'pass' } }
  const { openid } = personaOf('daughter')
  // Neither from a phone, nor by a function that a phone has called.
  expect(await village.cloud.ask('notify', lie, openid)).toMatchObject({ errCode: -501000 })
  expect(await village.cloud.host.invoke('notify', lie, openid, 'wx_client,scf')).toMatchObject({
    result: { refused: 'only WeChat may call notify' },
  })
  const door = await fetch(`${village.cloud.url}/functions/notify`, {
    method: 'POST',
    headers: { 'x-wx-openid': openid },
    body: JSON.stringify(lie),
  })
  expect(door.status).toBe(403)
  expect((await seenBy('group-head', requestId)).pictures).toEqual([null])
})

it('pushes by itself a moment after the request was filed', async () => {
  const requestId = await filed('a lamp 违规测试')
  for (let tries = 0; tries < 50 && (await seenBy('group-head', requestId)).pictures[0] !== null; tries++)
    await new Promise((done) => setTimeout(done, 100))
  expect(await seenBy('group-head', requestId)).toEqual({ pictures: [null], heldPictures: 1 })
})

it('tells the uploader on the page that nobody else sees the picture', async () => {
  const requestId = await filed('a lamp 违规测试')
  await village.cloud.pushes.deliver()
  const { openid } = personaOf('daughter')
  const page = `request/matter/index?id=${requestId}`
  const phone = await openWeapp({ cloudUrl: village.cloud.url, openid, page })
  try {
    await phone.see('1 张照片没过检查，只有拍的人看得到。')
  } finally {
    await phone.close()
  }
})
