import type { LocalCloud } from '../open-local-cloud'
import type { FunctionCall } from './call-log'
import { openWith, type Fixture } from './fixture-functions'

const functions: Record<string, Fixture> = {
  counter: { code: 'let count = 0\nexports.main = async () => ++count' },
  // Says how many of its calls were under way at once, and in which order they began.
  together: {
    code: `let now = 0, most = 0
exports.main = async ({ at }) => {
  most = Math.max(most, ++now)
  await new Promise((done) => setTimeout(done, 50))
  now--
  return { at, most, pid: process.pid }
}`,
  },
}

const opened: LocalCloud[] = []
async function open(options: Parameters<typeof openWith>[1] = {}): Promise<LocalCloud> {
  const cloud = await openWith(functions, options)
  opened.push(cloud)
  return cloud
}
afterAll(() => Promise.all(opened.map((cloud) => cloud.close())))

const counted = async (cloud: LocalCloud): Promise<unknown> =>
  ((await cloud.ask('counter', {}, 'o-alice')) as { result: unknown }).result
const coldness = (calls: FunctionCall[]): boolean[] => calls.map(({ coldMs }) => coldMs !== null)

it('keeps what a module remembers while its instance is warm, and tells the cold start of the first call alone', async () => {
  const cloud = await open()
  expect([await counted(cloud), await counted(cloud), await counted(cloud)]).toEqual([1, 2, 3])
  const calls = cloud.host.calls()
  expect(coldness(calls)).toEqual([true, false, false])
  expect(calls[0]!.coldMs).toBeGreaterThan(10)
  expect(calls[0]!.ms).toBeGreaterThanOrEqual(calls[0]!.coldMs!)
  expect(new Set(calls.map(({ instance }) => instance)).size).toBe(1)
})

it('cools an instance down that nobody called for its idle life', async () => {
  const cloud = await open({ idleMs: 300 })
  expect([await counted(cloud), await counted(cloud)]).toEqual([1, 2])
  await new Promise((done) => setTimeout(done, 600))
  expect(await counted(cloud)).toBe(1)
  expect(coldness(cloud.host.calls())).toEqual([true, false, true])
})

it('counts no cold start for an instance that was warmed before', async () => {
  const cloud = await open()
  cloud.host.warm('counter')
  expect(await counted(cloud)).toBe(1)
  expect(coldness(cloud.host.calls())).toEqual([false])
})

it('never lets two calls overlap in one instance, nor starts more instances than are allowed', async () => {
  const cloud = await open({ most: 2 })
  const calls = Array.from({ length: 8 }, (_, at) => cloud.ask('together', { at }, 'o-alice'))
  const results = (await Promise.all(calls)).map((answer) => (answer as { result: object }).result)
  expect(results).toEqual(results.map((_, at) => expect.objectContaining({ at, most: 1 }) as object))
  expect(new Set(results.map((one) => (one as { pid: number }).pid)).size).toBe(2)
})

it('serves those who wait in the order in which they came', async () => {
  const cloud = await open({ most: 1 })
  const order: number[] = []
  const calls = [0, 1, 2, 3].map(async (at) => {
    await cloud.ask('together', { at }, 'o-alice')
    order.push(at)
  })
  await Promise.all(calls)
  expect(order).toEqual([0, 1, 2, 3])
})

it('writes down each call: who, which instance, how long, and what went wrong', async () => {
  const cloud = await open()
  await counted(cloud)
  await cloud.ask('none', {}, 'o-alice')
  expect(cloud.host.calls()).toEqual([
    expect.objectContaining({
      ...{ name: 'counter', source: 'wx_client', openid: 'o-alice', instance: 'counter-1', error: null },
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    }),
    expect.objectContaining({
      name: 'none',
      instance: null,
      error: expect.objectContaining({ errCode: -501000 }) as object,
    }),
  ])
})
