import { openWith } from './host/fixture-functions'
import type { LocalCloud } from './open-local-cloud'

const at = (text: string) => Date.parse(`${text}+08:00`)
const timer = (config: string) => ({ triggers: [{ name: 'due', type: 'timer', config }] })
const keeps = 'let events = []\nexports.main = async (event) => { events.push(event); return events }'

let cloud: LocalCloud
beforeEach(async () => {
  cloud = await openWith(
    {
      minutes: { code: keeps, config: timer('0 */5 * * * * *') },
      morning: { code: keeps, config: timer('30 59 7 * * * *') },
      never: { code: keeps },
    },
    { now: at('2026-11-24T10:00:00'), moving: false },
  )
})
afterEach(() => cloud.close())

/** Moves the clock through the door and answers which timers have run by then, in order. */
async function moved(now: string, moving = false): Promise<string[]> {
  const before = cloud.host.calls().length
  const answer = await fetch(`${cloud.url}/_local/clock`, {
    method: 'POST',
    body: JSON.stringify({ now: `${now}+08:00`, moving }),
  })
  expect(answer.status).toBe(200)
  const ran = cloud.host.calls().slice(before)
  return ran.map(({ name, source, openid }) => {
    expect([source, openid]).toEqual(['wx_trigger', null])
    return name
  })
}

it('runs a timer when the clock is moved past its due time, and not before', async () => {
  expect(await moved('2026-11-24T10:04:59')).toEqual([])
  expect(await moved('2026-11-24T10:05:00')).toEqual(['minutes'])
  expect(await moved('2026-11-24T10:05:01')).toEqual([])
  expect(await moved('2026-11-25T07:59:30')).toEqual(['minutes', 'morning'])
})

it('runs a timer once for a jump over several due times, with the last of them in its event', async () => {
  expect(await moved('2026-11-24T12:02:00')).toEqual(['minutes'])
  const { result } = (await cloud.timers.run('minutes')) as { result: object[] }
  expect(result[0]).toEqual({ Type: 'Timer', TriggerName: 'due', Time: '2026-11-24T04:00:00Z', Message: '' })
})

it('runs none when the clock goes back, and what was passed once more when it comes again', async () => {
  expect(await moved('2026-11-24T10:05:00')).toEqual(['minutes'])
  expect(await moved('2026-11-24T10:01:00')).toEqual([])
  expect(await moved('2026-11-24T10:06:00')).toEqual(['minutes'])
})

it('runs a timer while the clock goes by itself', async () => {
  expect(await moved('2026-11-24T10:04:59', true)).toEqual([])
  for (let tries = 0; tries < 50 && cloud.host.calls().length === 0; tries++)
    await new Promise((done) => setTimeout(done, 100))
  expect(cloud.host.calls().map(({ name }) => name)).toEqual(['minutes'])
})

it('runs a timer by hand, and none for a function that has none', async () => {
  const run = async (name: string) =>
    (await (await fetch(`${cloud.url}/_local/timers/${name}`, { method: 'POST' })).json()) as object
  expect(await run('morning')).toMatchObject({ result: [{ Type: 'Timer', TriggerName: 'due' }] })
  expect(await run('never')).toEqual({ errMsg: 'no such timer' })
})
