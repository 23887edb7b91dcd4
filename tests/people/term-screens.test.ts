import { personaOf } from '../../src/local/personas'
import type { HouseholdDocument, RoleDocument } from '../../src/cloud/people/documents'
import { seed } from '../booking/seed'
import { idOf, openRequestVillage, villageId } from '../request/small-village'
import { valueOf, type Village } from '../village'
import { builds, levels, oneInHand } from '../weapp/in-hand'
import { openWeapp } from '../weapp/runtime/open-weapp'

jest.setTimeout(120_000)

let village: Village
beforeEach(async () => {
  village = await openRequestVillage()
  valueOf(await village.tell('daughter', 'request.file', { words: '路灯不亮了', bypass: false }))
})
afterEach(() => village.close())
const hand = oneInHand()

const at = (who: string, page: string) => ({
  cloudUrl: village.cloud.url,
  openid: personaOf(who).openid,
  page,
})
const roles = () => village.cloud.emulator.documents('roles') as RoleDocument[]
const roleOf = (key: string) => `r${key.replace('-', '').padEnd(11, '0').slice(0, 11)}`
const ofHead = (key: string) =>
  (village.cloud.emulator.documents('households') as HouseholdDocument[]).filter(
    ({ headId }) => headId === idOf(key),
  )

// On the mini-program alone: the gate has fifteen minutes for everything.
describe.each(builds.slice(0, 1))('the end of an office on %s', (_, open) => {
  it('shows what is open, asks who follows, and passes it on', async () => {
    const phone = await hand.take(open(at('township', 'staff/people/index')))
    await phone.tap('联户长', '赵立新')
    await phone.tap('不再担任')
    await phone.see('还没办完的')
    await phone.see('2 户')
    await phone.see(/1 件事，最早.*到期/)
    await phone.type('比如 任期到了', '搬走了')
    await phone.tap(/孙巧云/)
    await phone.tap('确定不担了')
    await phone.see('人与巷')
    await phone.dontSee('赵立新')
    expect(ofHead('stand-in')).toHaveLength(2)
    expect(await phone.problems()).toEqual([])
  })

  it('changes the offices of a village on a day that is typed, and takes it back', async () => {
    const phone = await hand.take(open(at('township', 'staff/people/index')))
    await phone.tap('换届')
    await phone.see('先点要换的人。')
    await phone.tap('村委会主任', '周建华')
    await phone.tap('写姓名和手机')
    await phone.type('身份证上的名字', '丁一鸣')
    await phone.type('11 位手机号', '19900000096')
    await phone.see('日期没看懂，请写几月几日。')
    await phone.type('比如 2027年1月1日', '1月1日')
    await phone.tap('联户长', '赵立新')
    await phone.tap('现在管事的人里选', '赵立新')
    await phone.see('点一位')
    await phone.tap('孙巧云', '孙敏')
    await phone.see('换成孙巧云')
    await phone.tap('看看交给谁')
    await phone.see('周建华，丁一鸣接')
    await phone.see('2 户')
    await phone.tap('确定换届')
    await phone.see('已经定好的换届')
    await phone.see(/1月1日.*零点换/)
    expect(roles().filter(({ to }) => to === '2027-01-01T00:00:00')).toHaveLength(2)
    await phone.tap('撤掉这次换届')
    await phone.see('先点要换的人。')
    expect(roles().filter(({ to }) => to === null)).toHaveLength(8)
    expect(await phone.problems()).toEqual([])
  })
})

it('says at its line what is wrong with a change, and writes nothing', async () => {
  const phone = await hand.take(openWeapp(at('county', 'staff/term/index')))
  await phone.tap('现在就换')
  await phone.tap('村监会', '李长河')
  await phone.tap('现在管事的人里选')
  await phone.see('点一位')
  await phone.tap('周建华', '孙巧云')
  await phone.see('换成周建华')
  await phone.tap('看看交给谁')
  await phone.see('村监会不能兼这一职，请换一位。')
  await phone.dontSee('确定换届')
  await phone.tap('再改改')
  await phone.tap('村监会', '李长河')
  await phone.see('换成周建华')
  expect(roles()).toHaveLength(8)
})

it.each(levels)('keeps the limits of WeChat and of a finger: $name', async (eyes) => {
  const phone = await hand.take(openWeapp({ ...at('township', 'staff/term/index'), ...eyes }))
  await phone.tap('中心专职管理', '孙敏')
  await phone.see('没有人接')
  expect(await phone.problems()).toEqual([])
  await phone.tap('没有人接')
  await phone.tap('现在就换')
  await phone.tap('看看交给谁')
  await phone.see('换了以后')
  expect(await phone.problems()).toEqual([])
})

describe.each(builds.slice(0, 1))('what the village proposes on %s', (_, open) => {
  it('is written from the holder’s page, decided from the to-do, and changed before its day', async () => {
    const ours = await hand.take(open(at('director', 'staff/people/index')))
    await ours.tap('孙敏', '中心专职管理')
    await ours.tap('提出换人')
    await ours.see('写姓名和手机')
    await ours.tap('写姓名和手机')
    await ours.type('身份证上的名字', '丁一鸣')
    await ours.type('11 位手机号', '19900000096')
    await ours.type('比如 2027年1月1日', '1月1日')
    await ours.tap('看看行不行')
    await ours.see('孙敏，丁一鸣接')
    await ours.tap('报给镇里')
    await ours.see('已报镇里，等镇里定。')
    expect(roles().every(({ to }) => to === null)).toBe(true)
    expect(await ours.problems()).toEqual([])
    await ours.close()

    const town = await hand.take(open(at('township', 'staff/todo/index')))
    await town.tap('柳河村要换 1 个人', /1月1日起，等您定/)
    await town.see('换成丁一鸣 19900000096')
    await town.tap('退回村里')
    await town.see('先写为什么。')
    await town.tap('先不退')
    await town.tap('看看交给谁')
    await town.see('孙敏，丁一鸣接')
    await town.tap('同意，就这样换')
    await town.see('已经定好的换届')
    await town.tap('改日子、改人')
    await town.type('比如 2027年1月1日', '2月1日')
    await town.tap('看看交给谁')
    await town.tap('就这样改')
    await town.see('撤掉这次换届')
    await town.see(/2月1日.*零点换/)
    expect(roles().filter(({ to }) => to === '2027-02-01T00:00:00')).toHaveLength(1)
    expect(await town.problems()).toEqual([])
  })
})

it('comes back to the village with a reason, is written anew, and taken back', async () => {
  const changes = [{ roleId: roleOf('keeper'), next: 'nobody' as const }]
  const wish = { villageId, of: null, date: '2027-01-01', changes, apply: true }
  valueOf(await village.tell('director', 'term.propose', wish))
  const town = await hand.take(openWeapp(at('township', 'staff/term/index')))
  await town.tap('退回村里')
  await town.type('比如 日子太早了', '等年后再换')
  await town.tap('退回去')
  await town.see('先点要换的人。')
  await town.close()
  const ours = await hand.take(openWeapp(at('director', 'staff/todo/index')))
  await ours.tap('镇里退回换人的事', '改一改再报')
  await ours.see('镇里退回来了：“等年后再换”')
  await ours.tap('改一改再报')
  await ours.type('比如 2027年1月1日', '3月1日')
  await ours.tap('看看行不行')
  await ours.tap('报给镇里')
  await ours.see('已报镇里，等镇里定。')
  await ours.tap('收回，不提了')
  await ours.see('先点要换的人。')
})

it.each(levels)('keeps the same limits for what the village proposes: $name', async (eyes) => {
  const changes = [
    { roleId: roleOf('keeper'), next: { name: '丁一鸣', phone: '19900000096' } },
    { roleId: roleOf('group-head'), next: { personId: idOf('stand-in') } },
  ]
  const wish = { villageId, of: null, date: '2027-01-01', changes, apply: true }
  valueOf(await village.tell('director', 'term.propose', wish))
  const town = await hand.take(openWeapp({ ...at('township', 'staff/term/index'), ...eyes }))
  await town.see('村里提出的换人')
  expect(await town.problems()).toEqual([])
  await town.tap('看看交给谁')
  await town.see('换了以后')
  expect(await town.problems()).toEqual([])
})

it('shows an officer of another post that it is not his to write', async () => {
  const chair: RoleDocument = { ...roles()[0]!, _id: 'rchair000000', personId: idOf('father') }
  const office = { role: 'village-officer', post: 'women-chair', households: 0 } as const
  const row = { ...chair, ...office }
  await seed(village.cloud, { roles: [row] })
  const phone = await hand.take(openWeapp(at('father', 'staff/people/index')))
  await phone.see('村里管事的')
  await phone.dontSee('换届')
  await phone.tap('孙敏', '中心专职管理')
  await phone.see('换人由书记、主任或文书来提。')
})
