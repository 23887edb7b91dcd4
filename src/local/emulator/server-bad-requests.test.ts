import http from 'node:http'
import net from 'node:net'
import type { Emulator } from './index'
import { openWithSdk, sdkDatabase } from './sdk-for-tests'

let emulator: Emulator
beforeAll(async () => {
  emulator = await openWithSdk({ schema: [{ name: 'things', indexes: [] }] })
})
afterAll(() => emulator.close())

interface Answer {
  status: number
  text: string
}

/** Sends anything at all, unsigned. */
function send(
  method: string,
  path: string,
  body: string | Buffer,
  headers: Record<string, string>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { method, path, host: '127.0.0.1', port: emulator.port, headers }
    const request = http.request(options, (response) => {
      let text = ''
      response.on('data', (piece: Buffer) => (text += piece.toString()))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    request.on('error', reject)
    request.end(body)
  })
}

const form = { 'content-type': 'multipart/form-data; boundary=x' }
const signature =
  'TC3-HMAC-SHA256 Credential=test-id/2026-11-24/tcb/tc3_request, SignedParams=action, SignedHeaders=host, Signature='
const UNSIGNED = '"code":"SIGN_PARAM_INVALID"'
const NO_JSON = '"code":"INVALID_PARAM","message":"the body is not a JSON object"'

const requests: [
  what: string,
  method: string,
  path: string,
  body: string | Buffer,
  headers: object,
  said: string,
][] = [
  ['a body that is not JSON', 'POST', '/admin/x', 'not json', {}, NO_JSON],
  ['a body that ends too early', 'POST', '/admin/x', '{"action":"database.get', {}, NO_JSON],
  ['a body of bytes', 'POST', '/admin/x', Buffer.from([0, 255, 254, 0]), {}, NO_JSON],
  ['an empty body', 'POST', '/admin/x', '', {}, NO_JSON],
  ['null', 'POST', '/admin/x', 'null', {}, NO_JSON],
  ['a list', 'POST', '/admin/x', '[1]', {}, NO_JSON],
  ['a number', 'POST', '/admin/x', '5', {}, NO_JSON],
  ['no signature', 'POST', '/admin/x', '{}', {}, UNSIGNED],
  ['a signature of another kind', 'POST', '/admin/x', '{}', { authorization: 'Bearer x' }, UNSIGNED],
  ['a forged signature', 'POST', '/admin/x', '{}', { authorization: signature + '0'.repeat(64) }, UNSIGNED],
  ['a signature too short', 'POST', '/admin/x', '{}', { authorization: `${signature}00` }, UNSIGNED],
  ['a form that is none', 'POST', '/admin/x', 'nothing', form, UNSIGNED],
  [
    'a form without a boundary',
    'POST',
    '/admin/x',
    '--',
    { 'content-type': 'multipart/form-data' },
    UNSIGNED,
  ],
  ['another method', 'DELETE', '/admin/x', '', {}, ''],
  ['another place', 'POST', '/nowhere', '{}', {}, ''],
  ['a path that leads out', 'GET', '/_local/files/..%2f..%2fetc%2fpasswd', '', {}, ''],
  ['a path that cannot be read', 'GET', '/_local/files/%E0%A4%A', '', {}, ''],
  ['no path', 'GET', '//', '', {}, ''],
]

it.each(requests)(
  'answers %s plainly, without a stack, and goes on serving',
  async (_what, method, path, body, headers, said) => {
    const answer = await send(method, path, body, headers as Record<string, string>)
    expect(answer.text).toContain(said)
    expect(answer.text).not.toMatch(/\n\s+at |\.ts:\d|\.js:\d/)
    expect(answer.status === 200).toBe(said !== '' || /"code"/.test(answer.text))
    expect((await sdkDatabase().collection('things').where({ _id: 'a' }).get()).data).toEqual([])
  },
)

it('goes on serving after what is no HTTP at all', async () => {
  const said = await new Promise<string>((resolve) => {
    const socket = net.connect(emulator.port, '127.0.0.1', () => socket.end('\x16\x03\x01 hello\r\n\r\n'))
    let text = ''
    socket.on('data', (piece) => (text += piece.toString()))
    socket.on('close', () => resolve(text))
  })
  expect(said).toContain('400 Bad Request')
  expect((await sdkDatabase().collection('things').where({ _id: 'a' }).get()).data).toEqual([])
})
