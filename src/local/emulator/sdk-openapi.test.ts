import cloud from 'wx-server-sdk'
import type { Emulator, MediaCheckPush } from './index'
import { openWithSdk, refusalOf, VILLAGE_NOW } from './sdk-for-tests'

type Answer = Record<string, unknown> & { errCode: number }
type Calls = Record<string, (input: Record<string, unknown>) => Promise<Answer>>
interface OpenApi {
  phonenumber: { getPhoneNumber: Calls[string] }
  subscribeMessage: { send: Calls[string] }
  security: { msgSecCheck: Calls[string]; mediaCheckAsync: Calls[string] }
  wxacode: { getUnlimited: Calls[string] }
  nothing: { here: Calls[string] }
}

const openapi = cloud.openapi as unknown as OpenApi

let emulator: Emulator
const pushed: MediaCheckPush[] = []

beforeAll(async () => {
  emulator = await openWithSdk({
    phoneOfCode: (code) => (code === 'good' ? '13900000001' : null),
    push: (event) => void pushed.push(event),
    subscribed: (openid) => openid !== 'o-refuses',
  })
})

afterAll(() => emulator.close())

const message = (data: Record<string, string | undefined>) =>
  openapi.subscribeMessage.send({
    touser: 'o1',
    templateId: 't1',
    page: 'pages/home/index',
    data: Object.fromEntries(Object.entries(data).map(([field, value]) => [field, { value }])),
  })

it('tells the phone of a good code once, and 40029 for a bad or a spent one', async () => {
  const { phoneInfo } = await openapi.phonenumber.getPhoneNumber({ code: 'good' })
  expect(phoneInfo).toMatchObject({ purePhoneNumber: '13900000001', countryCode: '86' })
  for (const code of ['bad', 'good', ''])
    expect((await refusalOf(openapi.phonenumber.getPhoneNumber({ code }))).errCode).toBe(40029)
})

it('records what was sent, in the words WeChat gets', async () => {
  await message({ thing1: '午饭', name2: '王秀英' })
  expect(emulator.outbox().at(-1)).toEqual({
    at: VILLAGE_NOW,
    api: 'subscribeMessage.send',
    input: {
      touser: 'o1',
      template_id: 't1',
      page: 'pages/home/index',
      data: { thing1: { value: '午饭' }, name2: { value: '王秀英' } },
    },
    output: { errcode: 0, errmsg: 'ok' },
  })
})

it('refuses a message without openid, without template, or to somebody who has not agreed', async () => {
  const send = async (touser: string, templateId: string) => {
    const sent = openapi.subscribeMessage.send({ touser, templateId, data: { thing1: { value: '午饭' } } })
    return (await sent.catch((error: unknown) => error as Answer)).errCode
  }
  expect([await send('', 't1'), await send('o1', '')]).toEqual([40003, 40037])
  expect([await send('o-refuses', 't1'), await send('o1', 't1')]).toEqual([43101, 0])
})

const check = (input: Record<string, unknown>) =>
  openapi.security.msgSecCheck({ openid: 'o1', scene: 2, version: 2, content: '请修路灯', ...input })

it('finds 违规测试 risky and other words good', async () => {
  const { result, detail, traceId } = await check({})
  expect(result).toEqual({ suggest: 'pass', label: 100 })
  expect([detail, traceId]).toEqual([[expect.objectContaining({ suggest: 'pass' })], expect.any(String)])
  expect((await check({ content: `${'长'.repeat(2000)}违规测试` })).result).toMatchObject({
    suggest: 'risky',
  })
})

it('refuses a check of words without version 2, openid or scene, and of over 2,500 characters', async () => {
  const refusal = async (input: Record<string, unknown>) => (await refusalOf(check(input))).errCode
  expect(await refusal({ version: 1 })).toBe(47001)
  expect(await refusal({ openid: '' })).toBe(40003)
  expect([await refusal({ scene: 0 }), await refusal({ scene: 5 })]).toEqual([40129, 40129])
  expect([await refusal({ content: '' }), await refusal({ content: '字'.repeat(2501) })]).toEqual([
    47001, 47001,
  ])
  expect((await check({ content: '字'.repeat(2500) })).errCode).toBe(0)
})

const askAbout = (input: Record<string, unknown>) =>
  openapi.security.mediaCheckAsync({ mediaType: 2, version: 2, scene: 3, openid: 'o1', ...input })

it('answers a trace id for a picture to check', async () => {
  expect((await askAbout({ mediaUrl: 'https://x/y' })).traceId).toMatch(/^[0-9a-f-]{36}$/)
  for (const wrong of [
    {},
    { mediaUrl: 'https://x/y', mediaType: 3 },
    { mediaUrl: 'https://x/y', version: 1 },
  ])
    expect((await refusalOf(askAbout(wrong))).errCode).toBe(47001)
})

it('pushes the verdict on a picture later: risky when 违规测试 stands in its bytes', async () => {
  const asked = async (bytes: string) => {
    const mediaUrl = emulator.storage.signedUrl(emulator.storage.put('picture/a.jpg', Buffer.from(bytes)))
    return (await askAbout({ mediaUrl })).traceId
  }
  pushed.length = 0
  const traces = [await asked('a lamp'), await asked('a lamp 违规测试')]
  expect(pushed).toMatchObject([
    { MsgType: 'event', Event: 'wxa_media_check', trace_id: traces[0], result: { suggest: 'pass' } },
    { FromUserName: 'o1', trace_id: traces[1], result: { suggest: 'risky' } },
  ])
})

it('draws a mini-program code as PNG for a scene of at most 32 characters', async () => {
  const { contentType, buffer } = await openapi.wxacode.getUnlimited({ scene: 'v=370827999201' })
  expect(contentType).toBe('image/png')
  expect((buffer as Buffer).subarray(1, 4).toString()).toBe('PNG')
  expect((await refusalOf(openapi.wxacode.getUnlimited({ scene: 'x'.repeat(33) }))).errCode).toBe(40169)
})

it('refuses a mini-program code with a forbidden character, a page with query or slash, or a wrong width', async () => {
  const refusal = async (input: Record<string, unknown>) => {
    const drawn = openapi.wxacode.getUnlimited({ scene: 'a', page: 'pages/home/index', ...input })
    return (await drawn.catch((error: unknown) => error as Answer)).errCode
  }
  for (const scene of ['柳河', 'a b', 'a%20', 'a"'])
    expect([scene, await refusal({ scene })]).toEqual([scene, 40129])
  expect(await refusal({ scene: "a!#$&'()*+,/:;=?@-._~" })).toBe(0)
  for (const page of ['/pages/home/index', 'pages/home/index?a=1', ''])
    expect([page, await refusal({ page })]).toEqual([page, 41030])
  expect([await refusal({ width: 279 }), await refusal({ width: 280 })]).toEqual([40097, 0])
})

it('records what WeChat refused too', async () => {
  await refusalOf(openapi.wxacode.getUnlimited({ scene: '柳河' }))
  expect(emulator.outbox().at(-1)).toMatchObject({ input: { scene: '柳河' }, output: { errcode: 40129 } })
})

it('answers -604100 for an interface it does not know', async () => {
  expect((await refusalOf(openapi.nothing.here({ a: 1 }))).errCode).toBe(-604100)
})
