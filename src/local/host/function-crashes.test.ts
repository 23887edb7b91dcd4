import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { LocalCloud } from '../open-local-cloud'
import { openWith } from './fixture-functions'

const main = (body: string) => `exports.main = async ({ crash }) => { if (!crash) return 'fine'\n${body} }`
const forever = 'await new Promise(() => undefined)'

/** How each function breaks, and what the caller hears of it. */
const crashes = {
  'throws in main': [main(`throw new Error('broken')`), 'Error: broken'],
  'throws what is no error': [main(`throw 'broken'`), 'broken'],
  'throws what is no text': [main(`throw Object.create(null)`), 'something that is no text'],
  'throws in the callback of a timer': [
    main(`setTimeout(() => { throw new Error('later') }); ${forever}`),
    'Error: later',
  ],
  'leaves a rejection unhandled': [
    main(`void Promise.reject(new Error('nobody')); ${forever}`),
    'Error: nobody',
  ],
  'ends its process': [main(`process.exit(0)`), 'Process exited unexpectedly'],
  'aborts its process': [main(`process.abort()`), 'Process exited unexpectedly'],
  'kills its process': [
    main(`process.kill(process.pid, 'SIGKILL'); ${forever}`),
    'Process exited unexpectedly',
  ],
  'hangs up on its host': [main(`process.disconnect(); ${forever}`), 'Process exited unexpectedly'],
  'runs in a circle for ever': [main(`for (;;);`), 'timed out after 1 seconds'],
} as const

const nameOf = (crash: string): string => crash.replaceAll(' ', '-')
let cloud: LocalCloud
beforeAll(async () => {
  const broken = Object.entries(crashes).map(([crash, [code]]) => [
    nameOf(crash),
    { code, config: { timeout: 1 } },
  ])
  cloud = await openWith(
    {
      ...(Object.fromEntries(broken) as Record<string, { code: string }>),
      beside: { code: `exports.main = () => new Promise((done) => setTimeout(done, 500, 'fine'))` },
      unloadable: { code: `throw new Error('no module')` },
      endless: { code: `for (;;);` },
      mainless: { code: `exports.handler = async () => 'fine'` },
      steadfast: {
        code: `exports.main = () => { process.kill(process.pid, 'SIGINT'); return new Promise((done) => setTimeout(done, 100, 'fine')) }`,
      },
      afterwards: {
        code: `exports.main = async ({ crash }) => { if (crash) setTimeout(() => { throw new Error('late') }, 50); return 'fine' }`,
      },
    },
    { most: 1, loadMs: 1000 },
  )
})
afterAll(() => cloud.close())

const ask = (name: string, crash: boolean) => cloud.ask(name, { crash }, 'o-alice')

it.each(Object.entries(crashes))(
  'outlives a function that %s: its caller hears of it, others go on, the next call works',
  async (crash, [, words]) => {
    const name = nameOf(crash)
    expect(await ask(name, false)).toMatchObject({ result: 'fine' })
    const beside = ask('beside', false)
    const failed = ask(name, true)
    const next = ask(name, false)
    expect(await failed).toMatchObject({
      errCode: words.startsWith('timed out') ? -504003 : -504002,
      errMsg: expect.stringContaining(words) as string,
    })
    expect(await failed).not.toMatchObject({ errMsg: expect.stringContaining('    at ') as string })
    expect(await next).toMatchObject({ result: 'fine' })
    expect(await beside).toMatchObject({ result: 'fine' })
  },
)

it('starts anew when an instance died after it had answered', async () => {
  expect(await ask('afterwards', true)).toMatchObject({ result: 'fine' })
  await new Promise((done) => setTimeout(done, 300))
  expect(await ask('afterwards', false)).toMatchObject({ result: 'fine' })
  expect(
    cloud.host
      .calls()
      .slice(-2)
      .map(({ coldMs }) => coldMs !== null),
  ).toEqual([true, true])
})

it('tells each caller that a function cannot be loaded, never ends loading, or has no main', async () => {
  for (let time = 0; time < 2; time++) {
    const broken = expect.stringContaining('Error: no module') as string
    expect(await ask('unloadable', false)).toMatchObject({ errCode: -504002, errMsg: broken })
    expect(await ask('endless', false)).toMatchObject({ errCode: -504003 })
    expect(await ask('mainless', false)).toMatchObject({ errCode: -504002 })
  }
})

it('lets its host end it in peace when Ctrl+C reaches it at the terminal', async () => {
  expect(await ask('steadfast', false)).toMatchObject({ result: 'fine' })
})

it('leaves no instance behind when its host is killed', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'linli-orphan-'))
  const bundle = path.join(folder, 'index.js')
  writeFileSync(bundle, 'exports.main = async () => 1')
  const start = JSON.stringify([bundle, '{"offset":0,"standing":null}'])
  const host = spawn(process.execPath, [
    '-e',
    `const worker = require('node:child_process').fork('dist/local/worker.js', ${start}, { serialization: 'advanced' })
worker.on('message', () => console.log(worker.pid))`,
  ])
  const instance = await new Promise<number>((told) => host.stdout.once('data', (pid) => told(Number(pid))))
  expect(isAlive(instance)).toBe(true)
  host.kill('SIGKILL')
  for (let tries = 0; tries < 50 && isAlive(instance); tries++)
    await new Promise((done) => setTimeout(done, 100))
  expect(isAlive(instance)).toBe(false)
  rmSync(folder, { recursive: true })
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
