import { execFile } from 'node:child_process'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Village } from '../village'
import { openEmptyLiuhe, register, villageId } from './liuhe'

let village: Village
beforeAll(async () => {
  village = await openEmptyLiuhe()
})
afterAll(() => village.close())

interface Ran {
  code: number
  out: string
  err: string
}

/** Runs the command as `npm run import --` does. */
function run(...words: string[]): Promise<Ran> {
  const env = { ...process.env, LINLI_URL: village.cloud.url }
  return new Promise((done) => {
    execFile(process.execPath, ['scripts/import.mjs', ...words], { env }, (error, out, err) => {
      done({ code: error ? Number(error.code) : 0, out, err })
    })
  })
}

const households = (): number => village.cloud.emulator.documents('households').length

it('lists every fault of a faulty file with its row and column, and ends with 1', async () => {
  const { code, out } = await run('demo/faulty-register.xlsx', '--village', villageId, '--apply')
  expect(code).toBe(1)
  const lines = out
    .split('\n')
    .filter((line) => /^\[(要先改|这一户待补|请看看)\] (户|两长)表 第 \d+ 行 [A-Z] 列：/.test(line))
  expect(lines.length).toBeGreaterThanOrEqual(20)
  expect(out).toContain('户表 第 2 行 A 列：没写巷。')
  expect(out).toContain('没有录')
  expect(households()).toBe(0)
})

it('checks the village’s file, says what is in it, and takes over nothing', async () => {
  const { code, out } = await run(register, '--village', villageId)
  expect(code).toBe(0)
  expect(out).toContain('12 条巷，385 户')
  expect(out).toContain('干净 385 户，待补 0 户；没登手机 60 户。')
  expect(out).toContain('查完了，还没有录。')
  expect(households()).toBe(0)
})

it('takes the register over with --apply and shows how far it is; once more changes nothing', async () => {
  const first = await run(register, '--village', villageId, '--apply')
  expect(first).toMatchObject({ code: 0, err: '' })
  expect(first.out).toMatch(/正在录：\d+ \/ \d+/)
  expect(first.out).toContain('录好了。')
  expect(households()).toBe(385)
  const again = await run(register, '--village', villageId, '--apply')
  expect(again.code).toBe(0)
  expect(again.out).toContain('村里还没有的：0 户，0 人')
  expect(households()).toBe(385)
})

it('ends with 1 when the register is still being taken over, and says that it goes on by itself', async () => {
  const { url } = village.cloud
  const slow = await stillApplying(url)
  village.cloud.url = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`
  const { code, out } = await run(register, '--village', villageId, '--apply')
  village.cloud.url = url
  slow.close()
  expect(out).toContain('还在录，过几分钟再看（系统会自己录完）。')
  expect(code).toBe(1)
})

/** A door to the same cloud whose imports never come to an end while somebody waits. */
async function stillApplying(url: string): Promise<http.Server> {
  const door = http.createServer((request, response) => {
    void (async () => {
      const pieces: Buffer[] = []
      for await (const piece of request) pieces.push(piece as Buffer)
      const { method = 'GET' } = request
      const headers = { 'x-wx-openid': String(request.headers['x-wx-openid'] ?? '') }
      const body = method === 'GET' ? {} : { body: Buffer.concat(pieces) }
      const answer = await fetch(`${url}${request.url}`, { method, headers, ...body })
      const text = await answer.text()
      const isImport = request.url === '/functions/office'
      response.end(isImport ? text.replace('"state":"done"', '"state":"applying"') : text)
    })()
  })
  await new Promise<void>((listening) => door.listen(0, '127.0.0.1', listening))
  return door
}

it.each([
  ['nobody may who holds no office', [register, '--village', villageId, '--as', 'son'], '这个人不能录这个村'],
  ['a village that is not there', [register, '--village', '370827999299'], '没有这个村'],
  ['a file that is not there', ['nowhere.xlsx', '--village', villageId], '没有这个文件'],
  ['no village', [register], '12 位代码'],
  ['what is no spreadsheet', ['package.json', '--village', villageId], '不是 .xlsx 表'],
  ['somebody who is not here', [register, '--village', villageId, '--as', 'mayor'], '没有 mayor 这个人'],
  ['a word that it does not know', [register, '--whatever'], '看不懂'],
])('ends with 1 and one sentence for %s', async (_, words, sentence) => {
  const { code, err } = await run(...words)
  expect(code).toBe(1)
  expect(err).toContain(sentence)
})

it('says how to start when nothing answers', async () => {
  const { url } = village.cloud
  village.cloud.url = 'http://127.0.0.1:9'
  const { code, err } = await run(register, '--village', villageId)
  village.cloud.url = url
  expect(code).toBe(1)
  expect(err).toContain('npm start')
})

it('explains itself', async () => {
  const { code, out } = await run('--help')
  expect(code).toBe(0)
  expect(out).toContain('npm run import -- 文件.xlsx --village')
})
