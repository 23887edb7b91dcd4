import { facilitiesToBegin } from '../../src/domain/center/facilities'
import { personaOf } from '../../src/local/personas'
import { openVillage, valueOf, type Village } from '../village'
import { builds, levels, oneInHand } from '../weapp/in-hand'
import { openWeapp } from '../weapp/runtime/open-weapp'
import { fillVillage, villageId } from './small-village'

jest.setTimeout(120_000)

let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
})
afterEach(() => village.close())
const hand = oneInHand()

const shop = { present: true, place: '临街东门', hours: '每天 7 点到 20 点', phone: '0537-6655024' }
const withShop = () => facilitiesToBegin().map((one) => (one.key === 'shop' ? { ...one, ...shop } : one))
const write = (who: string, rev: number, facilities = withShop(), key?: string) =>
  village.tell(who, 'center.write', { villageId, rev, facilities }, key)
const read = async (who: string) => valueOf(await village.ask(who, 'center.page', {}))
const there = async (who: string) =>
  (await read(who)).facilities.filter(({ present }) => present).map(({ name }) => name)

it('shows residents what there is only once the officer has agreed', async () => {
  valueOf(await write('keeper', 0))
  expect(await there('elder')).toEqual([])
  expect(await read('elder')).toMatchObject({ writing: null, stage: 'in-use' })
  expect(await read('director')).toMatchObject({ writing: { draft: { state: 'sent' }, mayDecide: true } })
  valueOf(await village.tell('director', 'center.decide', { villageId, rev: 1, reason: null }))
  expect(await there('elder')).toEqual(['超市'])
  expect(await there('visitor')).toEqual(['超市'])
})

it('goes back with a reason, and stands at once when the officer writes it himself', async () => {
  valueOf(await write('keeper', 0))
  valueOf(await village.tell('director', 'center.decide', { villageId, rev: 1, reason: '电话不对' }))
  expect(await read('keeper')).toMatchObject({
    writing: { draft: { state: 'returned', reason: '电话不对' }, mayDecide: false },
  })
  valueOf(await write('director', 2))
  expect(await read('keeper')).toMatchObject({ writing: { draft: null } })
  expect(await there('elder')).toEqual(['超市'])
})

it('answers a retry alike, refuses what is older, and lets nobody decide who may not', async () => {
  valueOf(await write('keeper', 0, withShop(), 'key-of-one-writing'))
  expect(await write('keeper', 0, withShop(), 'key-of-one-writing')).toMatchObject({ ok: true })
  expect(await write('keeper', 0)).toMatchObject({ refusal: 'changed-meanwhile' })
  const twice = [...withShop(), ...withShop().slice(0, 1)]
  expect(await write('keeper', 1, twice)).toMatchObject({ refusal: 'facility-twice', about: 'meeting-room' })
  for (const who of ['keeper', 'cook', 'elder'])
    expect(await village.tell(who, 'center.decide', { villageId, rev: 1, reason: null })).toMatchObject({
      refusal: 'not-allowed',
    })
  expect(await write('elder', 1)).toMatchObject({ refusal: 'not-allowed' })
})

const at = (who: string, page: string) => ({
  cloudUrl: village.cloud.url,
  openid: personaOf(who).openid,
  page,
})

// On the mini-program alone: the gate has fifteen minutes for everything.
describe.each(builds.slice(0, 1))('the center on %s', (_, open) => {
  it('is written by the keeper, agreed to by the 主任, and called by a resident', async () => {
    const keeper = await hand.take(open(at('keeper', 'booking/center/index')))
    await keeper.see('这里有什么，村里还没写')
    await keeper.tap('改这些内容')
    await keeper.tap('超市')
    await keeper.tap('村里有这一样')
    await keeper.type('比如 一楼东屋', '临街东门')
    await keeper.type('没有就空着', '12')
    await keeper.see('电话写数字，中间可以有短横。')
    await keeper.type('没有就空着', '0537-6655024')
    await keeper.type('比如 理发室', '书屋')
    await keeper.tap('加上')
    await keeper.see('书屋')
    await keeper.tap('交给主任定')
    await keeper.see('交上去了，等主任定。')
    expect(await keeper.problems()).toEqual([])
    await keeper.close()

    const director = await hand.take(open(at('director', 'booking/center/index')))
    await director.tap('有改动等您定')
    await director.tap('就这样公布')
    await director.see('公布了，村里人都看得到。')
    await director.close()

    const elder = await hand.take(open(at('elder', 'pages/me/index')))
    await elder.tap('邻里中心有什么')
    await elder.see('已启用')
    await elder.see('临街东门')
    await elder.see('书屋')
    await elder.dontSee('澡堂')
    await elder.dontSee('改这些内容')
    await elder.tap('打电话')
    expect(await elder.dialled()).toEqual(['0537-6655024'])
    expect(await elder.problems()).toEqual([])
  })
})

it('says that the network is bad where nothing came, and asks again', async () => {
  const phone = await hand.take(openWeapp(at('elder', 'pages/me/index')))
  await phone.see('邻里中心有什么')
  await phone.offline(true)
  await phone.tap('邻里中心有什么')
  await phone.see('网络不好，现在看不到')
  await phone.offline(false)
  await phone.tap('再试一次')
  await phone.see('村里还没写')
})

it.each(levels)('keeps the limits of WeChat and of a finger: $name', async (eyes) => {
  valueOf(await write('director', 0))
  const phone = await hand.take(openWeapp({ ...at('director', 'booking/center/index'), ...eyes }))
  await phone.see('临街东门')
  expect(await phone.problems()).toEqual([])
  await phone.tap('改这些内容')
  await phone.tap('超市', '有')
  await phone.see('村里有这一样')
  expect(await phone.problems()).toEqual([])
})
