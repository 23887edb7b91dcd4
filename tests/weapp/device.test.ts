import path from 'node:path'
import { openFixture, type Fixture } from './fixture/open-fixture'
import type { BuiltWeapp } from './runtime/open-weapp'

let fixture: Fixture
let phone: BuiltWeapp
beforeAll(async () => {
  fixture = await openFixture()
  phone = await fixture.open()
})
afterAll(() => fixture.close())
beforeEach(() => phone.become('o-granny'))

describe('a cloud call', () => {
  it('is made as the person who holds the phone, and is counted', async () => {
    phone.resetCloudCalls()
    await phone.tap('问云')
    await phone.see('早 o-granny')
    await phone.idle()
    expect(phone.cloudCalls()).toBe(1)
  })

  it('is made as another after the phone changed hands', async () => {
    await phone.become('o-chief')
    await phone.tap('问云')
    await phone.see('早 o-chief')
  })

  it('is refused with the platform’s code for someone not identified', async () => {
    await phone.become(null)
    await phone.tap('问云')
    await phone.see(/-501000 .*x-wx-openid/)
  })

  it('fails without network', async () => {
    await phone.offline(true)
    phone.resetCloudCalls()
    await phone.tap('问云')
    await phone.see('cloud.callFunction:fail network')
    expect(phone.cloudCalls()).toBe(0)
  })
})

describe('a file', () => {
  it('that was chosen is uploaded with its progress and lies in the cloud', async () => {
    phone.choose([path.resolve('project.config.json')])
    await phone.tap('选文件')
    await phone.see(/project\.config\.json \d+ cloud:\/\/\S+voice\/one\.bin 100/)
  })

  it('can be shown as a picture and opened as a document by its link', async () => {
    phone.choose([path.resolve('tests/weapp/fixture/point.png')])
    await phone.tap('存图')
    await phone.see('图 1×1')
    expect(await phone.documents()).toEqual([{ path: expect.stringMatching(/\.png$/) as string, bytes: 70 }])
  })

  it('is not uploaded without network', async () => {
    phone.choose([path.resolve('project.config.json')])
    await phone.offline(true)
    await phone.tap('选文件')
    await phone.see('cloud.uploadFile:fail network')
  })
})

describe('the recorder', () => {
  it('gives a recording that can be played', async () => {
    await phone.tap('录音')
    await phone.see('录了 true true')
  })

  it('says so when the person refuses', async () => {
    await phone.refuse('record')
    await phone.tap('录音')
    await phone.see('operateRecorder:fail auth deny')
  })
})

describe('the phone number button', () => {
  it('gives a code for the person’s phone', async () => {
    await phone.tap('手机号')
    await phone.see('phone-o-granny')
  })

  it('gives none when the person refuses', async () => {
    await phone.refuse('phoneNumber')
    await phone.tap('手机号')
    await phone.see('getPhoneNumber:fail user deny')
  })
})

it('remembers what was dialled', async () => {
  await phone.tap('打电话')
  await phone.page.waitForTimeout(50)
  expect(await phone.dialled()).toEqual(['13800000000'])
})

it('asks in a window of its own', async () => {
  await phone.tap('问我')
  await phone.see('想好了吗')
  await phone.tap('确定')
  await phone.see('答 true')
})
