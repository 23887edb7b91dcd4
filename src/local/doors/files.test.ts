import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { openWith } from '../host/fixture-functions'
import type { LocalCloud } from '../open-local-cloud'

let cloud: LocalCloud
let folder: string
const open = () => openWith({ none: { code: 'exports.main = async () => null' } }, { dataFolder: folder })
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'linli-file-doors-'))
  cloud = await open()
})
afterAll(async () => {
  await cloud.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Told {
  fileID?: string
  errCode?: number
  fileList?: { fileID: string; tempFileURL: string; status: number }[]
}

async function upload(cloudPath: string, body: string | Buffer, openid: string | null = 'o-alice') {
  const headers: Record<string, string> = openid === null ? {} : { 'x-wx-openid': openid }
  const address = `${cloud.url}/_local/files?path=${encodeURIComponent(cloudPath)}`
  const response = await fetch(address, { method: 'PUT', headers, body: new Uint8Array(Buffer.from(body)) })
  return { status: response.status, told: (await response.json()) as Told }
}

async function links(fileList: unknown, openid = 'o-alice') {
  const response = await fetch(`${cloud.url}/_local/files/urls`, {
    method: 'POST',
    headers: { 'x-wx-openid': openid },
    body: JSON.stringify({ fileList }),
  })
  return { status: response.status, told: (await response.json()) as Told }
}

it('takes a file of a phone of at most 20 MB, as the contract says, and refuses a larger one by -403001', async () => {
  const most = 20 * 1024 * 1024
  const { told } = await upload('picture/large.jpg', Buffer.alloc(most, 7))
  expect(cloud.emulator.storage.read(told.fileID!)).toHaveLength(most)
  const larger = await upload('picture/larger.jpg', Buffer.alloc(most + 1))
  expect(larger).toMatchObject({ status: 413, told: { errCode: -403001 } })
  expect(cloud.emulator.storage.read(cloud.emulator.storage.fileIdOf('picture/larger.jpg'))).toBeNull()
})

it('refuses an upload of nobody, and one to a path that leads elsewhere', async () => {
  expect((await upload('picture/a.jpg', 'a', null)).told.errCode).toBe(-501000)
  for (const wrong of ['../a.jpg', 'a', '', 'picture/../../a', '/etc/a', 'picture/a b.jpg'])
    expect([wrong, (await upload(wrong, 'a')).told.errCode]).toEqual([wrong, -503001])
})

it('lets a person write over the own file and not over that of somebody else, after a restart too', async () => {
  const { fileID } = (await upload('picture/own.jpg', 'first')).told
  expect((await upload('picture/own.jpg', 'second')).told).toEqual({ fileID })
  await cloud.close()
  cloud = await open()
  expect(await upload('picture/own.jpg', 'theirs', 'o-bob')).toMatchObject({
    status: 403,
    told: { errCode: -503002 },
  })
  expect(cloud.emulator.storage.read(fileID!)?.toString()).toBe('second')
  expect((await upload('picture/own.jpg', 'third')).status).toBe(200)
})

it('gives a client links to its own files and to no others', async () => {
  const mine = (await upload('picture/mine.jpg', 'mine')).told.fileID!
  const theirs = (await upload('picture/theirs.jpg', 'theirs', 'o-bob')).told.fileID!
  const servers = cloud.emulator.storage.put('picture/server.jpg', Buffer.from('of a function'))
  const { fileList } = (await links([mine, theirs, servers, 'cloud://local.files/none'])).told
  expect(fileList!.map(({ status }) => status)).toEqual([0, -503002, -503002, -503002])
  const opened = await fetch(fileList![0]!.tempFileURL)
  expect([opened.headers.get('content-type'), opened.headers.get('x-content-type-options')]).toEqual([
    ...['image/jpeg', 'nosniff'],
  ])
  expect(await opened.text()).toBe('mine')
})

it('answers for a wrong question about links in words', async () => {
  for (const wrong of ['all', [1], undefined, Array.from({ length: 51 }, () => 'x')])
    expect((await links(wrong)).told.errCode).toBe(-501007)
})

it('opens nothing by a link that nobody has signed, or that cannot be read', async () => {
  await upload('picture/closed.jpg', 'closed')
  for (const end of [
    'closed.jpg',
    'closed.jpg?sign=00&until=9999999999',
    '%E0%A4%A',
    '%2e%2e%2f%2e%2e%2flog',
  ])
    expect([end, (await fetch(`${cloud.url}/_local/files/picture/${end}`)).status]).toEqual([end, 404])
})

it('keeps nothing of an upload that broke off', async () => {
  const address = new URL(`${cloud.url}/_local/files?path=picture/broken.jpg`)
  const request = http.request(address, {
    method: 'PUT',
    headers: { 'x-wx-openid': 'o-alice', 'content-length': '1000' },
  })
  const gone = new Promise((done) => request.once('error', done))
  request.write('half of it')
  setTimeout(() => request.destroy(new Error('the phone went away')), 100)
  await gone
  await new Promise((done) => setTimeout(done, 100))
  expect((await upload('picture/after.jpg', 'after')).status).toBe(200)
  const kept = readdirSync(path.join(folder, 'files/picture'))
  expect(kept.filter((name) => name.startsWith('broken') || name.endsWith('.part'))).toEqual([])
})
