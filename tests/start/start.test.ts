import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { crc32 } from '../../src/local/emulator/crc32'
import { personaOf } from '../../src/local/personas'
import { freePort, startProduct, type Started } from './product'

// The village is settled several times, which takes its time on a busy machine.
jest.setTimeout(180_000)

let home: string
let folder: string
let started: Started[] = []
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'linli-start-'))
  folder = path.join(home, 'data')
})
afterEach(async () => {
  for (const { child, ended } of started) {
    child.kill('SIGKILL')
    await ended
  }
  started = []
  rmSync(home, { recursive: true, force: true })
})

async function start(more: Record<string, string> = {}, ...words: string[]): Promise<Started> {
  const env = {
    PORT: String(await freePort()),
    LINLI_DATA: folder,
    LINLI_NOW: '2026-11-24T10:00:00+08:00',
    ...more,
  }
  const one = startProduct(env, ...words)
  started.push(one)
  return one
}

/** It ends with exit code 1 and exactly one sentence, which is given back. */
async function refusal(one: Started): Promise<string> {
  expect(await one.ended).toBe(1)
  const lines = one.said().trim().split('\n')
  expect(lines).toHaveLength(1)
  return lines[0] ?? ''
}

/** What the daughter's home page asks. */
async function daughterOf({ said }: Started): Promise<unknown> {
  const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said()) ?? []
  const headers = { 'x-wx-openid': personaOf('daughter').openid }
  const body = JSON.stringify({ name: 'me.home', input: {} })
  const answer = await fetch(`${url ?? ''}/functions/api`, { method: 'POST', headers, body })
  return ((await answer.json()) as { result: { value: unknown } }).result.value
}

it('settles the village in an empty folder once, and opens it again with what happened meanwhile', async () => {
  const first = await start()
  await first.says('按 Ctrl+C 停下')
  expect(first.said()).toContain('385 户')
  expect(first.said()).toMatch(/构建 [\d.]+ 秒，启动 [\d.]+ 秒/)
  first.child.kill('SIGTERM')
  await first.ended
  const second = await start()
  await second.says('按 Ctrl+C 停下')
  expect(second.said()).not.toContain('正在布置')
  expect(await daughterOf(second)).toMatchObject({
    person: { name: '李秀兰' },
    village: { name: '柳河村' },
    head: { name: '王秀英' },
  })
  // Whoever started it is gone, however that came.
  second.child.disconnect()
  expect(await second.ended).toBe(0)
})

it('begins anew when it was killed while settling the village', async () => {
  const first = await start()
  await first.says('花名册导入了')
  first.child.kill('SIGKILL')
  await first.ended
  expect(existsSync(path.join(folder, 'lock'))).toBe(true)
  const second = await start()
  await second.says('按 Ctrl+C 停下')
  expect(second.said()).toContain('上次布置村子没有做完，这次从头开始。')
  expect(second.said()).toContain('村里的人照着日子过到了今天')
  second.child.kill('SIGTERM')
  await second.ended
  expect(readdirSync(folder).sort()).toEqual(['data.log', 'files', 'format'])
})

it('stops at once while settling the village when whoever started it is gone', async () => {
  const one = await start()
  await one.says('正在布置')
  one.child.disconnect()
  expect(await one.ended).toBe(0)
  expect(existsSync(path.join(folder, 'lock'))).toBe(false)
  expect(existsSync(path.join(folder, 'settling'))).toBe(true)
})

it('says which port is taken, before it writes anything', async () => {
  const other = net.createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as net.AddressInfo
  const one = await start({ PORT: String(port) })
  expect(await refusal(one)).toBe(`端口 ${port} 已经有人用了，请换一个：PORT=5181 npm start`)
  expect(existsSync(folder)).toBe(false)
  other.close()
})

it.each([
  ['a port that is none', { PORT: 'abc' }, 'PORT 要写一个端口号，现在写的是 abc。'],
  [
    'a time that is none',
    { LINLI_NOW: '明天' },
    'LINLI_NOW 要写成 2026-11-24T10:00:00+08:00 这样，现在写的是 明天。',
  ],
  ['a wish to flush that is none', { LINLI_SYNC: 'yes' }, 'LINLI_SYNC 要写 1 或 0，现在写的是 yes。'],
])('says what is wrong with %s', async (_, env, sentence) => {
  expect(await refusal(await start(env))).toBe(sentence)
})

it.each([
  ['a folder that is somebody else’s', () => mine('notes.txt', 'mine'), '里不是邻里通的数据'],
  ['a folder of a newer version', () => mine('format', '99'), '是更新的版本写的'],
  ['a folder in use', inUse, '正被另一个邻里通使用'],
  ['a log that is damaged in the middle', damaged, '坏'],
  ['a file in its place', () => writeFileSync(folder, 'mine'), '不是文件夹'],
])('leaves alone %s', async (_, prepare, words) => {
  prepare()
  const before = snapshot()
  expect(await refusal(await start())).toContain(words)
  expect(snapshot()).toEqual(before)
})

it.each([
  ['a folder that is somebody else’s', () => mine('notes.txt', 'mine')],
  ['a folder in use', inUse],
])('does not clear %s with --fresh either', async (_, prepare) => {
  prepare()
  const before = snapshot()
  await refusal(await start({}, '--fresh'))
  expect(snapshot()).toEqual(before)
})

function mine(name: string, text: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, name), text)
}

function inUse(): void {
  mine('format', '1')
  mine('lock', String(process.pid))
}

function damaged(): void {
  mine('format', '1')
  const whole = JSON.stringify(['people', 'p00000000001', { _id: 'p00000000001' }])
  mine('data.log', `00000000 ${whole}\n${crc32(whole).toString(16).padStart(8, '0')} ${whole}\n`)
}

/** What lies in the folder, the lock aside, which whoever tries takes and gives back. */
function snapshot(): unknown {
  if (!readdirSync(home).includes('data')) return null
  try {
    const files = readdirSync(folder).filter((name) => name !== 'lock')
    return files.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')])
  } catch {
    return readFileSync(folder, 'utf8')
  }
}

it('says in one sentence that nothing more can be written, and settles the village anew when it can', async () => {
  const port = String(await freePort())
  // A limit on the size of files stands for the full disk.
  const full = spawnSync('sh', ['-c', 'ulimit -f 512; exec "$0" dist/local/start.js', process.execPath], {
    encoding: 'utf8',
    env: { ...process.env, PORT: port, LINLI_DATA: folder },
  })
  expect(full.status).toBe(1)
  expect(full.stderr.trim()).toMatch(
    /^数据写不进去了（.+），已经停下，没有确认过的都不算。请腾出磁盘再启动。$/,
  )
  const again = await start()
  await again.says('按 Ctrl+C 停下')
  expect(again.said()).toContain('上次布置村子没有做完')
})

it('says in one sentence that node is too old', () => {
  const script = [
    "Object.defineProperty(process.versions, 'node', { value: '18.20.4' })",
    "const { checkNode } = await import('./scripts/install.mjs')",
    'checkNode()',
  ].join('\n')
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect(run.status).toBe(1)
  expect(run.stderr.trim()).toBe('需要 node 20 或更新的版本，这台机器上是 18.20.4。')
})
