import { personaOf } from '../../../src/local/personas'
import type { Noted } from '../../../src/local/emulator'
import { valueOf, type Village } from '../../village'
import { levels, oneInHand, type Eyes } from '../../weapp/in-hand'
import { openWeapp } from '../../weapp/runtime/open-weapp'
import { Documents, openPeopledLiuhe } from './village'

jest.setTimeout(120_000)

let village: Village
let stored: Documents
let noted: Noted
const hand = oneInHand()
beforeAll(async () => {
  village = await openPeopledLiuhe()
  stored = new Documents(village)
})
beforeEach(() => {
  noted = village.cloud.emulator.note()
})
afterEach(() => {
  noted.putBack()
  noted.end()
})
afterAll(() => village.close())

const open = (who: string, page: string, eyes: Eyes = {}) =>
  hand.take(openWeapp({ cloudUrl: village.cloud.url, openid: personaOf(who).openid, page, ...eyes }))

it('finds somebody from the desk, calls him, and opens his page', async () => {
  const phone = await open('chief', 'pages/staff/index')
  await phone.tap('找人')
  await phone.type('姓名、尾号、几巷几户', 'lxl')
  await phone.tap('找')
  await phone.see('找到 1 位')
  await phone.tap('打电话 李秀兰')
  expect(await phone.dialled()).toEqual(['19900000013'])
  await phone.tap(/^李秀兰/)
  await phone.see('3巷 12户')
  await phone.see('绑好了')
  expect(await phone.problems()).toEqual([])
})

it('corrects a line, says so, and takes it back', async () => {
  const phone = await open('chief', `staff/person/index?id=${stored.person('周桂兰')._id}`)
  await phone.tap(/^改一改/)
  await phone.type('手机（没有就空着）', '0537-6000001')
  await phone.tap('记下来')
  await phone.see('这是座机，请写手机号，没有就空着。')
  await phone.type('手机（没有就空着）', '19900000777')
  await phone.tap('记下来')
  await phone.see('改好了。')
  expect(stored.person('周桂兰').phone).toBe('19900000777')
  await phone.tap('恢复')
  await phone.see('没留电话')
  expect(stored.person('周桂兰').phone).toBeNull()
  expect(await phone.problems()).toEqual([])
})

it('says before the yes what will stop, takes her out, and brings her back', async () => {
  const phone = await open('director', `staff/person/index?id=${stored.person('李秀兰')._id}`)
  await phone.tap(/不住这里了/)
  await phone.tap(/^不在了/)
  await phone.see('绑定的微信，解开')
  await phone.see('各张名单里不再有这个人')
  await phone.tap('先不改')
  await phone.tap(/^不在了/)
  await phone.tap('是，不在了')
  await phone.see('记好了，该停的都停了。')
  expect(stored.account('daughter')?.personId).toBeNull()
  await phone.tap('恢复')
  await phone.see('恢复了。停掉的请重新办。')
  expect(stored.person('李秀兰').left).toBeNull()
  expect(await phone.problems()).toEqual([])
})

it('puts somebody into the household', async () => {
  const phone = await open('chief', `staff/person/index?id=${stored.person('周桂兰')._id}`)
  await phone.tap(/加一个人/)
  await phone.see('姓名、出生、性别、关系都要写。')
  await phone.type('姓名', '周立秋')
  await phone.type('出生年月', '2001.8')
  await phone.type('和户主的关系', '孙女')
  await phone.tap('女')
  await phone.tap('记下来')
  await phone.see('加好了。')
  await phone.see(/周立秋/)
  expect(stored.person('周立秋').householdId).toBe(stored.person('周桂兰').householdId)
  expect(await phone.problems()).toEqual([])
})

it('puts a household in, with the head that the village chooses', async () => {
  const phone = await open('director', 'staff/find/index')
  await phone.tap('加一户')
  await phone.type('哪条巷', '1巷')
  await phone.type('户号', '96')
  await phone.tap(/潘凤霞/)
  await phone.type('姓名', '郑新户')
  await phone.type('出生年月', '1980.5')
  await phone.tap('男')
  await phone.tap('记下来')
  await phone.see('1巷 96户')
  expect(stored.household(stored.person('郑新户').householdId).headId).toBe(stored.person('潘凤霞')._id)
  expect(await phone.problems()).toEqual([])
})

it('moves her to another household that is found by its number', async () => {
  const phone = await open('director', `staff/person/index?id=${stored.person('周桂兰')._id}`)
  await phone.tap('搬到别家')
  await phone.type('几巷几户', '3巷12户')
  await phone.tap('看看是哪家')
  await phone.tap(/^3巷 12户/)
  await phone.type('和户主的关系', '母亲')
  await phone.tap('搬过去')
  await phone.see('搬好了。')
  expect(stored.person('周桂兰').householdId).toBe(stored.person('李秀兰').householdId)
  expect(await phone.problems()).toEqual([])
})

it('binds an elder by six figures that her head reads out', async () => {
  const { code } = valueOf(
    await village.tell('chief', 'people.makeCode', { personId: stored.person('周桂兰')._id }),
  )
  const phone = await open('elder', 'people/bind/index')
  await phone.tap('写六个数字')
  await phone.type('六个数字', '000')
  await phone.see('先写上六个数字。')
  await phone.type('六个数字', code)
  await phone.tap('绑定')
  await phone.see('绑好了')
  await phone.see('周桂兰')
  expect(await phone.problems()).toEqual([])
})

it('shows the head the code, and lets the account go again', async () => {
  const phone = await open('chief', `staff/person/index?id=${stored.person('周桂兰')._id}`)
  await phone.tap(/给绑定码/)
  await phone.see(/明天.*以前有用，只能用一次/)
  await phone.tap('念好了')
  await phone.see('能办什么')
  await phone.become(personaOf('director').openid, `staff/person/index?id=${stored.person('李秀兰')._id}`)
  await phone.tap(/解除绑定/)
  await phone.tap('解除绑定')
  await phone.see('解除了，可以给新的绑定码。')
  expect(stored.account('daughter')?.personId).toBeNull()
  expect(await phone.problems()).toEqual([])
})

it('says that it is nothing of his, to a head who opens somebody else’s person', async () => {
  const strange = stored.people().find(({ householdId }) => {
    return householdId !== null && stored.household(householdId).headId === stored.person('赵立新')._id
  })
  const phone = await open('chief', `staff/person/index?id=${strange?._id ?? ''}`)
  await phone.see('没有找到这个人')
  expect(await phone.problems()).toEqual([])
})

it('shows who has network trouble that it could not be shown', async () => {
  const phone = await open('chief', 'pages/staff/index')
  await phone.tap('找人')
  await phone.type('姓名、尾号、几巷几户', '周')
  await phone.offline(true)
  await phone.tap('找')
  await phone.see('网络不好，刚才填的都还在。')
  await phone.offline(false)
  await phone.tap('找')
  await phone.see(/找到/)
})

it.each(levels)('can be read and tapped: $name', async ({ width, fontScale }) => {
  const id = stored.person('周桂兰')._id
  for (const [who, page] of [
    ['director', 'staff/find/index'],
    ['chief', `staff/person/index?id=${id}`],
    ['chief', `staff/person-lines/index?act=correct&id=${id}`],
    ['chief', `staff/person-leave/index?id=${id}`],
    ['director', 'staff/household-add/index'],
    ['visitor', 'people/bind/index'],
  ] as const) {
    const phone = await open(who, page, { width, fontScale })
    await phone.idle()
    expect(await phone.problems()).toEqual([])
    await phone.close()
  }
})
