import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import nodeSdk from '@cloudbase/node-sdk'
import cloud from 'wx-server-sdk'
import { openEmulator, type Emulator } from './index'
import { keys, openWithSdk, pointSdkAt, refusalOf, sdkDatabase, VILLAGE_NOW } from './sdk-for-tests'

const schema = [{ name: 'things', indexes: [] }]
const invoke = (name: string, event: unknown, source: string): Promise<unknown> =>
  name === 'broken' ? Promise.reject(new Error('it broke')) : Promise.resolve({ name, event, source })

let emulator: Emulator

beforeAll(async () => {
  emulator = await openWithSdk({ schema, invoke }, 'api-1')
})

afterEach(() => {
  jest.restoreAllMocks()
  Object.assign(process.env, { TENCENTCLOUD_SECRETID: keys.secretId, TENCENTCLOUD_SECRETKEY: keys.secretKey })
  pointSdkAt(emulator.urlFor('api-1'))
})

afterAll(() => emulator.close())

const get = () => sdkDatabase().collection('things').where({ _id: 'a' }).get()

describe('the signature', () => {
  it('refuses a request signed with another key by -501001, as the SDK maps every code it does not know', async () => {
    process.env['TENCENTCLOUD_SECRETKEY'] = 'other'
    const errMsg = expect.stringContaining('signature does not match') as string
    expect(await refusalOf(get())).toMatchObject({ errCode: -501001, errMsg })
  })

  it('refuses a request of another secret id', async () => {
    process.env['TENCENTCLOUD_SECRETID'] = 'other'
    expect((await refusalOf(get())).errMsg).toContain('unknown secret id')
  })

  it('refuses a signature over ten minutes old by the real clock, whatever the village clock says', async () => {
    await get()
    const real = Date.now()
    jest.spyOn(Date, 'now').mockReturnValue(real + 11 * 60_000)
    expect((await refusalOf(get())).errMsg).toContain('signature expired')
  })

  it('refuses a body that was changed after it was signed', async () => {
    const sent = await captured(get)
    const changed = await post(sent, sent.body.replace('things', 'thingz'))
    expect(changed).toMatchObject({ code: 'SIGN_PARAM_INVALID', message: 'signature does not match' })
    expect(await post(sent, sent.body)).toMatchObject({ data: { list: [] } })
  })

  it('refuses a request without any', async () => {
    const answer = await fetch(emulator.urlFor('api-1'), { method: 'POST', body: '{}' })
    expect(await answer.json()).toMatchObject({ code: 'SIGN_PARAM_INVALID' })
  })
})

describe('the calls', () => {
  it('counts database calls by worker, failed ones and transactions included, files and functions not', async () => {
    pointSdkAt(emulator.urlFor('api-7'))
    await get()
    await refusalOf(sdkDatabase().collection('none').where({ _id: 'a' }).get())
    await sdkDatabase().runTransaction(() => Promise.resolve(null))
    await cloud.callFunction({ name: 'other' })
    await cloud.getTempFileURL({ fileList: ['cloud://local.files/x'] })
    expect(emulator.callCount('api-7')).toBe(4)
    expect(emulator.callCount('api-8')).toBe(0)
  })

  it('tells each call with its cost to whoever listens', async () => {
    const heard: object[] = []
    const stop = emulator.onCall((call) => heard.push(call))
    await sdkDatabase()
      .collection('things')
      .doc('heard')
      .set({ data: { n: 1 } })
    await refusalOf(sdkDatabase().collection('none').where({ _id: 'a' }).get())
    stop()
    await get()
    const call = { worker: 'api-1', at: VILLAGE_NOW, ms: expect.any(Number) as number }
    expect(heard).toEqual([
      { ...call, action: 'database.modifyDocument', collection: 'things', examined: 0, returned: 0 },
      {
        ...call,
        action: 'database.getDocument',
        collection: 'none',
        examined: 0,
        returned: 0,
        error: 'DATABASE_COLLECTION_NOT_EXIST: Db or Table not exist: none',
      },
    ])
  })

  it('hands out copies of its documents', async () => {
    await sdkDatabase()
      .collection('things')
      .doc('copy')
      .set({ data: { list: [1] } })
    const copy = emulator.documents('things').find((document) => (document as { _id: string })._id === 'copy')
    ;(copy as { list: number[] }).list.push(2)
    expect((await sdkDatabase().collection('things').doc('copy').get()).data['list']).toEqual([1])
  })
})

describe('functions', () => {
  it('calls another function with its event and where the call came from', async () => {
    const { result } = (await cloud.callFunction({ name: 'other', data: { a: 1 } })) as { result: unknown }
    expect(result).toEqual({
      name: 'other',
      event: { a: 1 },
      source: expect.stringMatching(/scf$/) as string,
    })
  })

  it('answers what went wrong inside a called function', async () => {
    const refusal = await refusalOf(cloud.callFunction({ name: 'broken' }) as Promise<unknown>)
    const errMsg = expect.stringContaining('it broke') as string
    expect(refusal).toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL', errMsg })
  })
})

it('leaves it to the environment to say who calls', () => {
  const context = { WX_CONTEXT_KEYS: 'WX_OPENID,WX_CLIENTIP', WX_OPENID: 'o_alice', WX_CLIENTIP: '127.0.0.1' }
  Object.assign(process.env, context)
  expect(cloud.getWXContext()).toMatchObject({ OPENID: 'o_alice', CLIENTIP: '127.0.0.1', ENV: 'local' })
  for (const name of Object.keys(context)) Reflect.deleteProperty(process.env, name)
})

it('answers INVALID_PARAM for an action that it does not know', async () => {
  const { callOpenAPI } = cloud as unknown as { callOpenAPI: (call: object) => Promise<unknown> }
  const refusal = await refusalOf(callOpenAPI({ api: 'old.style', data: {} }))
  expect(refusal).toMatchObject({
    code: 'INVALID_PARAM',
    errMsg: expect.stringContaining('unknown action: wx.api') as string,
  })
})

it('answers the changed document to updateAndReturn of the node SDK', async () => {
  await sdkDatabase()
    .collection('things')
    .doc('back')
    .set({ data: { n: 1 } })
  const database = nodeSdk.init({ env: 'local' }).database()
  const things = database.collection('things').where({ _id: 'back' }) as unknown as {
    updateAndReturn: (change: object) => Promise<{ updated: number; doc: object }>
  }
  expect(await things.updateAndReturn({ n: database.command.inc(1) })).toMatchObject({
    updated: 1,
    doc: { _id: 'back', n: 2 },
  })
})

it('keeps an idle connection for at least ten minutes', async () => {
  const answer = await fetch(emulator.urlFor('api-1'), { method: 'POST', body: '{}' })
  const seconds = Number(/timeout=(\d+)/.exec(answer.headers.get('keep-alive') ?? '')?.[1])
  expect(seconds).toBeGreaterThanOrEqual(600)
})

it('answers the error of the platform when the log cannot be written, tells it, and serves no more', async () => {
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'linli-fatal-'))
  const fatal: string[] = []
  const full = await openEmulator({
    dataFolder,
    now: () => VILLAGE_NOW,
    schema,
    keys,
    onFatal: ({ message }) => fatal.push(message),
  })
  pointSdkAt(full.urlFor('api-1'))
  jest.spyOn(fs, 'writeSync').mockImplementationOnce(() => {
    throw new Error('ENOSPC: no space left on device')
  })
  const refusal = await refusalOf(
    sdkDatabase()
      .collection('things')
      .add({ data: { _id: 'lost' } }),
  )
  expect(refusal).toMatchObject({ errCode: -501001, errMsg: expect.stringContaining('ENOSPC') as string })
  expect(fatal).toEqual(['ENOSPC: no space left on device'])
  expect(full.documents('things')).toEqual([])
  await expect(fetch(full.urlFor('api-1'), { method: 'POST' })).rejects.toThrow()
  await full.close()
  fs.rmSync(dataFolder, { recursive: true })
})

interface Sent {
  headers: http.IncomingHttpHeaders
  path: string
  body: string
}

/** What the SDK sends for a call, caught on the way by a listener on a port of its own. */
async function captured(call: () => Promise<unknown>): Promise<Sent> {
  let sent: Sent = { headers: {}, path: '', body: '' }
  const listener = http.createServer((request, response) => {
    let body = ''
    request.on('data', (piece: Buffer) => (body += piece.toString()))
    request.on('end', () => {
      sent = { headers: request.headers, path: request.url ?? '', body }
      response.end('{"code":"SYS_ERR","message":"caught"}')
    })
  })
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  const { port } = listener.address() as { port: number }
  pointSdkAt(`http://127.0.0.1:${port}/admin/api-1`)
  await refusalOf(call())
  pointSdkAt(emulator.urlFor('api-1'))
  listener.close()
  listener.closeAllConnections()
  return sent
}

/** Sends a caught request to the emulator, under the host name it was signed for. */
function post({ headers, path: target }: Sent, body: string): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const options = {
      method: 'POST',
      port: emulator.port,
      host: '127.0.0.1',
      path: target,
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    }
    const request = http.request(options, (response) => {
      let text = ''
      response.on('data', (piece: Buffer) => (text += piece.toString()))
      response.on('end', () => resolve(JSON.parse(text) as Record<string, unknown>))
    })
    request.on('error', reject)
    request.end(body)
  })
}
