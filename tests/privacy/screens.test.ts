import { personaOf } from '../../src/local/personas'
import { seed } from '../booking/seed'
import { idOf, openRequestVillage, villageId } from '../request/small-village'
import { valueOf, type Village } from '../village'
import { levels, oneInHand } from '../weapp/in-hand'
import { openH5 } from '../weapp/runtime/open-h5'
import { openWeapp, type BuiltWeapp, type WeappOptions } from '../weapp/runtime/open-weapp'
import { agree } from './agree'

jest.setTimeout(120_000)

let village: Village
const hand = oneInHand()
beforeEach(async () => {
  village = await openRequestVillage()
})
afterEach(() => village.close())

const open = (who: string, page: string, more: Partial<WeappOptions> = {}): Promise<BuiltWeapp> =>
  hand.take(openWeapp({ cloudUrl: village.cloud.url, openid: personaOf(who).openid, page, ...more }))

const look = (at: number, actor: string, as: object) => ({
  _id: `v${String(at).padStart(11, '0')}`,
  actorId: idOf(actor),
  as: { post: null, service: null, ...as },
  personIds: [idOf('daughter')],
  what: 'household-file',
  why: 'answering-request',
  villageId,
  at: `2026-11-24T09:0${at}:00`,
})

describe.each(levels)('what is mine, $name', (eyes) => {
  it('is seen, and a yes is taken back in three taps from 我的', async () => {
    await agree(village, 'daughter', 'voice', idOf('daughter'))
    const phone = await open('daughter', 'pages/me/index', eyes)
    await phone.tap('我的信息', '看、拿走')
    await phone.see('3巷 12户')
    await phone.see('录音')
    expect(await phone.problems()).toEqual([])
    await phone.tap('收回 录音')
    await phone.see('以后不再录音。')
    expect(await phone.problems()).toEqual([])
    await phone.tap('收回', '先不')
    await phone.see('收回了。')
    expect(phone.taps()).toBe(3)
    await phone.see('还没有')
  })

  it('tells who looked, by office, and never a phone', async () => {
    const audits = [
      look(1, 'group-head', { role: 'group-head' }),
      look(2, 'township', { role: 'township-officer' }),
    ]
    await seed(village.cloud, { audits })
    const phone = await open('daughter', 'pages/me/index', eyes)
    await phone.tap('谁看过我的信息')
    await phone.see(`${personaOf('group-head').name}（联户长）`)
    await phone.see('镇里的干部')
    await phone.dontSee(personaOf('township').name)
    expect(phone.taps()).toBe(1)
    expect(await phone.problems()).toEqual([])
  })

  it('is explained in five rows that stand on the first screen', async () => {
    const phone = await open('daughter', 'people/privacy/index', { ...eyes, height: 667 })
    await phone.see('谁看过您的信息')
    const bottom = await phone.page
      .getByText('您自己看，')
      .first()
      .evaluate((element) => element.getBoundingClientRect().bottom)
    if (eyes.fontScale === 1) expect(bottom).toBeLessThanOrEqual(667)
    expect(await phone.problems()).toEqual([])
    await phone.tap('儿童个人信息规则')
    await phone.see('家长先同意')
    expect(await phone.problems()).toEqual([])
  })

  it('is watched over without a name by the supervisor', async () => {
    await seed(village.cloud, { audits: [look(1, 'group-head', { role: 'group-head' })] })
    const phone = await open('supervisor', 'staff/looks/index', eyes)
    await phone.see('1 人')
    await phone.dontSee(personaOf('daughter').name)
    await phone.dontSee('到期要删的')
    expect(await phone.problems()).toEqual([])
  })
})

it('gives a copy to take away, and closes the account', async () => {
  const phone = await open('daughter', 'people/my-data/index')
  await phone.tap('打开')
  await phone.see('表格打开了')
  expect(await phone.documents()).toMatchObject([{ path: expect.stringContaining('.xlsx') as string }])
  await phone.tap('注销账号')
  await phone.see('想回来时再绑定')
  await phone.tap('注销', '先不')
  await phone.see('去绑定')
  expect(valueOf(await village.ask('daughter', 'me.home', {})).person).toBeNull()
})

it('deletes recordings only after the question', async () => {
  const phone = await open('daughter', 'people/my-data/index')
  await phone.tap('删录音')
  await phone.tap('先不')
  await phone.tap('删录音')
  await phone.tap('删掉录音')
  await phone.see('没有可以删的了。')
})

it('shows the county what will be deleted, and why some waits', async () => {
  // A lunch of the summer, whose month has not been put on the list that is signed.
  const lunch = { _id: 'an-old-lunch', service: 'canteen', date: '2026-06-01' }
  await seed(village.cloud, { bookings: [lunch] })
  const phone = await open('county', 'staff/looks/index')
  await phone.tap('看看要删什么')
  await phone.see('办完的事里的录音')
  await phone.see('等补贴表导出')
  expect(await phone.problems()).toEqual([])
})

describe('a phone whose owner was never asked about privacy', () => {
  const fresh = { privacyAgreed: false }

  it('asks before the first picture, and gives it after the yes', async () => {
    const phone = await open('daughter', 'request/tell/index', fresh)
    phone.choose([require.resolve('../weapp/fixture/point.png')])
    await phone.tap('拍照片')
    await phone.see('先问您一声')
    expect(await phone.problems()).toEqual([])
    await phone.tap('同意', '先看隐私说明')
    await phone.see('发给赵联户长')
  })

  it('asks before the recorder, and a no leaves words and the telephone', async () => {
    await agree(village, 'daughter', 'voice', idOf('daughter'))
    const phone = await open('daughter', 'request/tell/index', fresh)
    await phone.hold('按住说话', 200)
    await phone.tap('同意录音')
    await phone.hold('按住说话', 400)
    await phone.tap('不同意', '先看隐私说明')
    await phone.see('可以打字或打电话')
    await phone.tap('打给赵联户长')
    expect(await phone.dialled()).toEqual([personaOf('group-head').phone])
  })

  it('asks before the phone number, and leads to the words first if one wants', async () => {
    const phone = await open('daughter', 'people/my-data/index', fresh)
    await phone.tap('换成这个手机号')
    await phone.tap('先看隐私说明')
    await phone.see('谁看过您的信息')
  })
})

it('asks nothing in the preview, where there is no guide of WeChat', async () => {
  const phone = await hand.take(
    openH5({
      cloudUrl: village.cloud.url,
      openid: personaOf('daughter').openid,
      page: 'people/privacy/index',
    }),
  )
  await phone.see('谁看过您的信息')
  await phone.dontSee('微信里的隐私指引')
  expect(await phone.problems()).toEqual([])
})
