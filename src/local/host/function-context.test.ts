import type { LocalCloud } from '../open-local-cloud'
import { askDoor, openWith, withSdk } from './fixture-functions'

const whoami = `exports.main = async (event) => ({ ...cloud.getWXContext(), event })`
/** Calls another function as the SDK does, and says what it was told. */
const caller = `exports.main = async ({ name, data = {} }) => {
  try { return { told: (await cloud.callFunction({ name, data })).result } }
  catch (error) { return { code: error.code, errMsg: error.errMsg } }
}`
const scanner = `exports.main = async () => {
  try { return { type: (await cloud.openapi.wxacode.getUnlimited({ scene: 'a' })).contentType } }
  catch (error) { return { errCode: error.errCode, errMsg: error.errMsg } }
}`

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await openWith(
    {
      whoami: { code: withSdk + whoami },
      caller: { code: withSdk + caller, config: { timeout: 20 } },
      tick: {
        code: withSdk + whoami,
        config: { timeout: 20, triggers: [{ name: 'every', type: 'timer', config: '0 * * * * * *' }] },
      },
      notify: { code: withSdk + whoami, config: { timeout: 20 } },
      scanner: { code: withSdk + scanner, config: { permissions: { openapi: ['wxacode.getUnlimited'] } } },
      stranger: { code: withSdk + scanner },
      slow: { code: 'exports.main = () => new Promise(() => undefined)', config: { timeout: 1 } },
      broken: { code: `exports.main = async () => { throw new Error('broken') }` },
      large: { code: `exports.main = async () => 'x'.repeat(2 ** 20)` },
    },
    { most: 1 },
  )
})
afterAll(() => cloud.close())

const ask = async (name: string, event: unknown = {}, openid = 'o-alice') =>
  (await cloud.ask(name, event, openid)) as { result: Record<string, unknown> }

it('tells a function who calls: OPENID, APPID, CLIENTIP, ENV and SOURCE, and nothing else', async () => {
  const { result } = await ask('whoami')
  const { event, ...context } = result
  expect(context).toEqual({
    ...{ OPENID: 'o-alice', APPID: 'wxlocal', CLIENTIP: '127.0.0.1', ENV: 'local', SOURCE: 'wx_client' },
  })
  expect(event).toEqual({ userInfo: { appId: 'wxlocal', openId: 'o-alice' }, tcbContext: {} })
})

it('never shows who asked in one call to the next one in the same instance', async () => {
  expect((await ask('whoami', {}, 'o-bob')).result['OPENID']).toBe('o-bob')
  const { result } = (await cloud.host.invoke('whoami', {}, null, 'wx_trigger')) as {
    result: Record<string, unknown>
  }
  expect(result).toEqual({ APPID: 'wxlocal', ENV: 'local', SOURCE: 'wx_trigger', event: {} })
})

it('puts what a client claims to be aside for what the platform knows', async () => {
  const claim = { userInfo: { openId: 'o-bob' }, tcbContext: { admin: true } }
  expect((await ask('whoami', claim)).result['event']).toEqual({
    userInfo: { appId: 'wxlocal', openId: 'o-alice' },
    tcbContext: {},
  })
})

it('calls one function from another: the person stays, the source grows by scf', async () => {
  const { result } = await ask('caller', { name: 'whoami', data: { a: 1 } })
  expect(result['told']).toMatchObject({ OPENID: 'o-alice', SOURCE: 'wx_client,scf', event: { a: 1 } })
  const deep = await ask('caller', { name: 'tick', data: {} })
  expect(deep.result['told']).toMatchObject({ SOURCE: 'wx_client,scf' })
})

it('tells a function what went wrong in another one by the code of the platform', async () => {
  const codes = { broken: 'FUNCTIONS_EXECUTE_FAIL', slow: 'FUNCTIONS_TIME_LIMIT_EXCEEDED' }
  for (const [name, code] of Object.entries({ ...codes, large: 'EXCEED_MAX_RESPONSE_SIZE' }))
    expect([name, (await ask('caller', { name })).result]).toEqual([name, expect.objectContaining({ code })])
  expect((await ask('caller', { name: 'none' })).result).toMatchObject({
    code: 'FUNCTIONS_REQUEST_FAIL',
    errMsg: expect.stringContaining('FunctionName parameter could not be found: none') as string,
  })
})

it('lets no client call tick or notify, by whichever way, but the platform and other functions', async () => {
  for (const name of ['tick', 'notify']) {
    const denied = { errCode: -501000, errMsg: expect.stringContaining('PERMISSION_DENIED') as string }
    expect(await askDoor(cloud, name, '{}')).toMatchObject({ status: 403, answer: denied })
    expect(await cloud.ask(name, {}, 'o-alice')).toMatchObject(denied)
    expect((await ask('caller', { name })).result).toHaveProperty('told')
  }
  expect(await cloud.timers.run('tick')).toMatchObject({ result: { SOURCE: 'wx_trigger' } })
})

it('hands a push of WeChat to notify with the person it is about, under the source for what has no name', async () => {
  const push = {
    ToUserName: 'gh_local',
    FromUserName: 'o-alice',
    CreateTime: 0,
    MsgType: 'event' as const,
    Event: 'wxa_media_check' as const,
    appid: 'wxlocal',
    trace_id: 't1',
    version: 2 as const,
    result: { suggest: 'pass' as const, label: 100 },
    detail: [],
  }
  cloud.pushes.take(push)
  await cloud.pushes.deliver()
  cloud.pushes.stop()
  const [call] = cloud.host.calls().slice(-1)
  expect(call).toMatchObject({ name: 'notify', source: 'wx_unknown', openid: 'o-alice', error: null })
})

it('refuses an interface of WeChat that config.json does not declare by -604101', async () => {
  expect((await ask('scanner')).result).toEqual({ type: 'image/png' })
  const sent = cloud.emulator.outbox().length
  expect((await ask('stranger')).result).toMatchObject({
    errCode: -604101,
    errMsg: 'system error: error code: -604101',
  })
  expect(cloud.emulator.outbox()).toHaveLength(sent)
})

it('answers for bad input as the platform does: no JSON, no name, no person', async () => {
  expect((await askDoor(cloud, 'whoami', 'no JSON')).answer).toMatchObject({ result: { event: {} } })
  expect((await askDoor(cloud, 'none', '{}')).answer).toMatchObject({ errCode: -501000 })
  expect((await askDoor(cloud, 'whoami', '{}', null)).answer).toMatchObject({ errCode: -501000 })
  expect((await askDoor(cloud, 'whoami', '{}')).status).toBe(200)
})
