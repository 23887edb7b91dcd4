import cloud from 'wx-server-sdk'
import type { Emulator } from './index'
import { openWithSdk, refusalOf, VILLAGE_NOW } from './sdk-for-tests'

let emulator: Emulator
let now = VILLAGE_NOW

beforeAll(async () => {
  emulator = await openWithSdk({ now: () => now })
})

afterAll(() => emulator.close())

const upload = (cloudPath: string, text: string) =>
  cloud.uploadFile({ cloudPath, fileContent: Buffer.from(text) })
const links = (fileList: unknown[]) =>
  cloud.getTempFileURL({ fileList: fileList as string[] }) as Promise<{
    fileList: { fileID: string; status: number; tempFileURL: string }[]
  }>

it('keeps an uploaded file and hands it back', async () => {
  const { fileID } = await upload('voice/诉求 1.mp3', '听')
  expect(fileID).toBe('cloud://local.files/voice/诉求 1.mp3')
  const { fileContent } = await cloud.downloadFile({ fileID })
  expect(fileContent.toString()).toBe('听')
  expect(emulator.storage.read(fileID)?.toString()).toBe('听')
})

it('opens a link until it expires by the village clock, and only with its own sign', async () => {
  const fileID = emulator.storage.put('a.txt', Buffer.from('a'))
  const link = new URL((await links([{ fileID, maxAge: 60 }])).fileList[0]!.tempFileURL)
  const [sign, until] = [link.searchParams.get('sign') ?? '', Number(link.searchParams.get('until'))]
  const { storage } = emulator
  expect(storage.open('a.txt', sign, until)?.toString()).toBe('a')
  expect(storage.open('a.txt', sign, until + 1)).toBeNull()
  expect(storage.open('b.txt', sign, until)).toBeNull()
  expect((await fetch(link)).status).toBe(200)
  now += 61_000
  expect(storage.open('a.txt', sign, until)).toBeNull()
  expect((await fetch(link)).status).toBe(403)
  now = VILLAGE_NOW
})

it('leads links to the public address once it is known', async () => {
  const fileID = emulator.storage.put('p.txt', Buffer.from('p'))
  const own = new URL(emulator.urlFor('test')).origin
  emulator.setPublicBase('http://127.0.0.1:8080/')
  expect((await links([fileID])).fileList[0]!.tempFileURL).toMatch(
    /^http:\/\/127\.0\.0\.1:8080\/_local\/files\/p\.txt\?/,
  )
  emulator.setPublicBase(own)
})

it('answers -503003 for a file that is not there, beside those that are', async () => {
  const fileID = emulator.storage.put('there.txt', Buffer.from('t'))
  const missing = 'cloud://local.files/missing.txt'
  expect((await links([fileID, missing])).fileList.map(({ status }) => status)).toEqual([0, -503003])
  const deleted = (await cloud.deleteFile({ fileList: [fileID, missing] })) as {
    fileList: { status: number }[]
  }
  expect(deleted.fileList.map(({ status }) => status)).toEqual([0, -503003])
  expect(emulator.storage.read(fileID)).toBeNull()
})

it('gives at most 50 links in one call', async () => {
  const many = Array.from({ length: 51 }, () => 'cloud://local.files/x')
  expect((await refusalOf(links(many))).code).toBe('INVALID_PARAM')
})

it('refuses a path that leaves the folder of files', async () => {
  for (const cloudPath of ['../data.log', 'a/../../b', '/etc/passwd', 'a//b']) {
    expect((await refusalOf(upload(cloudPath, 'x'))).code).toBe('STORAGE_REQUEST_FAIL')
  }
})

it('refuses an upload without the ticket for that path', async () => {
  const base = new URL(emulator.urlFor('test')).origin
  const put = await fetch(`${base}/upload/a.txt`, {
    method: 'PUT',
    body: 'x',
    headers: { authorization: '9999999999.00' },
  })
  expect([put.status, await put.text()]).toEqual([403, expect.stringContaining('<Code>AccessDenied</Code>')])
})
