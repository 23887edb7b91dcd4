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

it('tells the phone of a good code and 40029 for a bad one', async () => {
  const { phoneInfo } = await openapi.phonenumber.getPhoneNumber({ code: 'good' })
  expect(phoneInfo).toMatchObject({ purePhoneNumber: '13900000001', countryCode: '86' })
  expect((await refusalOf(openapi.phonenumber.getPhoneNumber({ code: 'bad' }))).errCode).toBe(40029)
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

it('refuses a message whose thing is over 20 or whose name is over 10 characters by 47003', async () => {
  expect((await message({ thing1: '字'.repeat(20), name2: '字'.repeat(10) })).errCode).toBe(0)
  for (const data of [{ thing1: '字'.repeat(21) }, { name2: '字'.repeat(11) }, { thing1: '' }]) {
    expect((await refusalOf(message(data))).errCode).toBe(47003)
  }
})

it('finds 违规测试 risky and other words good', async () => {
  const check = (content: string) =>
    openapi.security.msgSecCheck({ openid: 'o1', scene: 2, version: 2, content })
  expect((await check('请修路灯')).result).toEqual({ suggest: 'pass', label: 100 })
  expect((await check(`${'长'.repeat(2000)}违规测试`)).result).toMatchObject({ suggest: 'risky' })
})

it('answers a trace id for a picture to check', async () => {
  const { traceId } = await openapi.security.mediaCheckAsync({
    mediaUrl: 'https://x/y',
    mediaType: 2,
    openid: 'o1',
  })
  expect(traceId).toMatch(/^[0-9a-f-]{36}$/)
})

it('pushes the verdict on a picture later: risky when 违规测试 stands in its bytes', async () => {
  const asked = async (bytes: string) => {
    const mediaUrl = emulator.storage.signedUrl(emulator.storage.put('picture/a.jpg', Buffer.from(bytes)))
    return (await openapi.security.mediaCheckAsync({ mediaUrl, mediaType: 2, openid: 'o1' })).traceId
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

it('answers -604100 for an interface it does not know', async () => {
  expect((await refusalOf(openapi.nothing.here({ a: 1 }))).errCode).toBe(-604100)
})
