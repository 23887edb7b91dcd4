import type { LocalCloud } from '../open-local-cloud'
import { askDoor, openWith } from './fixture-functions'

const small = { memorySize: 64, timeout: 60 }
const grow = (what: string) => ({ code: `exports.main = async () => { ${what} }`, config: small })

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await openWith({
    slow: { code: 'exports.main = ({ ms }) => new Promise((done) => setTimeout(done, ms, "done"))' },
    quick: {
      code: 'exports.main = ({ ms }) => new Promise((done) => setTimeout(done, ms, "done"))',
      config: { timeout: 1 },
    },
    echo: { code: 'exports.main = async (event) => event' },
    answer: { code: 'exports.main = async ({ code }) => eval(code)' },
    objects: grow('const all = []; for (;;) all.push({ a: [1] })'),
    doubling: grow('const all = []; for (;;) all.push(1.5)'),
    map: grow('const all = new Map(); for (let i = 0; ; i++) all.set(i, { i })'),
    buffers: grow(
      'const all = []; for (let i = 0; i < 9; i++) all.push(Buffer.alloc(8e6, 1)); return all.length',
    ),
  })
})
afterAll(() => cloud.close())

const ask = (name: string, event: unknown) => cloud.ask(name, event, 'o-alice')
const bytes = (count: number) => 'x'.repeat(count)

it('cuts a function after 3 seconds where nothing else is said, by -504003', async () => {
  const started = Date.now()
  expect(await ask('slow', { ms: 60_000 })).toMatchObject({
    errCode: -504003,
    errMsg: 'Invoking task timed out after 3 seconds',
  })
  expect(Date.now() - started).toBeGreaterThanOrEqual(3000)
  expect(await ask('slow', { ms: 1 })).toMatchObject({ result: 'done' })
})

it('cuts a function after the timeout of its own config.json', async () => {
  expect(await ask('quick', { ms: 60_000 })).toMatchObject({
    errMsg: 'Invoking task timed out after 1 seconds',
  })
  expect(await ask('quick', { ms: 100 })).toMatchObject({ result: 'done' })
})

it.each(['objects', 'doubling', 'map', 'buffers'])(
  'ends a function alone that eats more memory than its own: %s',
  async (name) => {
    const beside = ask('slow', { ms: 2000 })
    expect(await ask(name, {})).toMatchObject({
      errCode: -504002,
      errMsg: expect.stringContaining('memory limit of 64 MB exceeded') as string,
    })
    expect(await beside).toMatchObject({ result: 'done' })
  },
)

it('refuses a result over 1 MB in bytes, not in characters, by -604001', async () => {
  const megabyte = 1024 * 1024
  const text = (code: string) => ask('answer', { code })
  expect(await text(`'x'.repeat(${megabyte - 2})`)).toHaveProperty('result')
  expect(await text(`'x'.repeat(${megabyte - 1})`)).toMatchObject({ errCode: -604001 })
  expect(await text(`'村'.repeat(${megabyte / 2})`)).toMatchObject({ errCode: -604001 })
})

it('tells a result that cannot be written as JSON as a failure of the function', async () => {
  for (const code of ['const a = {}; a.a = a; a', '1n', '(() => 1)', 'Symbol()'])
    expect([code, await ask('answer', { code })]).toEqual([
      code,
      expect.objectContaining({ errCode: -504002 }),
    ])
  expect(await ask('answer', { code: 'undefined' })).toMatchObject({ result: null })
})

it('takes an event of 100 KB in bytes and refuses a larger one, from a phone too', async () => {
  const whole = 100 * 1024 - JSON.stringify({ text: '' }).length
  expect(await ask('echo', { text: bytes(whole) })).toMatchObject({ result: { text: bytes(whole) } })
  const words = expect.stringContaining('larger than 100 KB') as string
  expect(await ask('echo', { text: bytes(whole + 1) })).toMatchObject({ errCode: -501001, errMsg: words })
  expect(await ask('echo', { text: '村'.repeat(whole / 2) })).toMatchObject({ errCode: -501001 })
  const door = await askDoor(cloud, 'echo', JSON.stringify({ text: bytes(101 * 1024) }))
  expect(door).toMatchObject({ status: 413, answer: { errCode: -501001, errMsg: words } })
  expect((await askDoor(cloud, 'echo', '{}')).status).toBe(200)
})

it('hands an event over as JSON: what JSON cannot say does not arrive', async () => {
  const sent = { moment: new Date(0), nothing: undefined }
  const { userInfo, tcbContext, ...arrived } = (
    (await ask('echo', sent)) as { result: Record<string, unknown> }
  ).result
  expect([userInfo, tcbContext]).toEqual([{ appId: 'wxlocal', openId: 'o-alice' }, {}])
  expect(arrived).toEqual({ moment: '1970-01-01T00:00:00.000Z' })
})

it('answers for a function that is not there', async () => {
  const errMsg = 'FunctionName parameter could not be found: none'
  expect(await ask('none', {})).toMatchObject({ errCode: -501000, errMsg })
})
