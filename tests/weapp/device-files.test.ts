import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openLocalCloud, type LocalCloud } from '../../src/local/open-local-cloud'
import { personaOf } from '../../src/local/personas'
import { openDeviceOnH5, openDeviceOnWeapp } from './device-files/open-device-page'
import type { Weapp } from './runtime/weapp'

const point = path.resolve('tests/weapp/fixture/point.png')
const { openid } = personaOf('daughter')
let cloud: LocalCloud
let folder: string
beforeAll(async () => {
  cloud = await openLocalCloud({ dataFolder: null, preview: true })
  folder = mkdtempSync(path.join(os.tmpdir(), 'device-'))
})
afterAll(async () => {
  await cloud.close()
  rmSync(folder, { recursive: true })
})

const phones = [
  { name: 'on WeChat', openPage: openDeviceOnWeapp },
  { name: 'in the preview', openPage: openDeviceOnH5 },
]

describe.each(phones)('$name', ({ openPage }) => {
  let phone: Weapp
  beforeAll(async () => {
    phone = await openPage(cloud.url, openid)
  })
  afterAll(() => phone.close())

  /** What the screen says of an upload, and the bytes that lie in the cloud afterwards. */
  async function uploaded(): Promise<{ bytes: Buffer; told: number; share: number }> {
    await phone.tap('上传')
    await phone.see(/^传了 cloud/)
    const words = await phone.page.getByText('传了 cloud').last().textContent()
    const [, fileId, share, told] = /传了 (\S+) 到 (\S+) 共 (\d+)/.exec(words ?? '') ?? []
    return { bytes: cloud.emulator.storage.read(fileId!)!, told: Number(told), share: Number(share) }
  }

  it('records while the finger is down, and the sound lies in the cloud', async () => {
    await phone.hold('按住说', 2000)
    await phone.see('录了 2 秒')
    const { bytes, told, share } = await uploaded()
    // What Chromium records, under the name of an mp3.
    expect(bytes.subarray(0, 4).toString('hex')).toBe('1a45dfa3')
    expect(bytes).toHaveLength(told)
    expect(share).toBe(1)
  })

  it('plays what was recorded to its end', async () => {
    await phone.hold('按住说', 1500)
    await phone.see(/录了 [12] 秒/)
    await phone.tap('听')
    await phone.see('听完 ended')
  })

  it('hears nothing in a touch', async () => {
    await phone.tap('按住说')
    await phone.see('没听清')
  })

  it('says when a sound cannot be played', async () => {
    await phone.tap('按住说')
    await phone.see('没听清')
    await phone.tap('听')
    await phone.see('听完 failed')
  })

  it('takes a picture, and it lies in the cloud', async () => {
    phone.choose([point])
    await phone.tap('选照片')
    await phone.see('选了 1 张')
    const { bytes, told } = await uploaded()
    expect(bytes).toHaveLength(told)
    expect(['image/png', 'image/jpeg']).toContain(kindOf(bytes))
  })

  it('has no picture when the person changed his mind', async () => {
    phone.choose([])
    await phone.tap('选照片')
    await phone.see('选了 0 张')
  })

  it('takes a spreadsheet under its own name', async () => {
    const sheet = path.join(folder, '花名册.xlsx')
    writeFileSync(sheet, 'rows')
    phone.choose([sheet])
    await phone.tap('选表格')
    await phone.see('选了 花名册.xlsx')
    expect((await uploaded()).bytes.toString()).toBe('rows')
  })

  it('shows a picture large', async () => {
    phone.choose([point])
    await phone.tap('选照片')
    await phone.see('选了 1 张')
    await phone.tap('看照片')
    await phone.page.locator('.weapp-dialog img, dialog img').waitFor()
    await phone.page.locator('.weapp-dialog img, dialog img').click()
    await phone.page.locator('.weapp-dialog img, dialog img').waitFor({ state: 'detached' })
  })

  it('does not upload without network', async () => {
    phone.choose([point])
    await phone.tap('选照片')
    await phone.see('选了 1 张')
    await phone.offline(true)
    await phone.tap('上传')
    await phone.see(/uploadFile:fail network/)
    await phone.offline(false)
  })
})

const kindOf = (bytes: Buffer): string =>
  bytes.subarray(0, 2).toString('hex') === 'ffd8' ? 'image/jpeg' : 'image/png'

it('says so when the person does not let WeChat listen', async () => {
  const phone = await openDeviceOnWeapp(cloud.url, openid)
  await phone.refuse('record')
  await phone.hold('按住说', 300)
  await phone.see('没听清')
  expect(await phone.problems()).toEqual([])
  await phone.close()
})
