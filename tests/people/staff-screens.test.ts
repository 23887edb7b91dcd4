import { personaOf } from '../../src/local/personas'
import type { Village } from '../village'
import { builds, levels, oneInHand } from '../weapp/in-hand'
import { openWeapp } from '../weapp/runtime/open-weapp'
import { appointOfficers, openEmptyLiuhe, openLiuhe, register } from './liuhe'

jest.setTimeout(120_000)

let village: Village
const hand = oneInHand()

describe.each(builds)('the register on %s', (_, open) => {
  beforeAll(async () => {
    village = await openEmptyLiuhe()
    await appointOfficers(village)
  })
  afterAll(() => village.close())

  it('lists the faults of a spreadsheet, takes over a clean one, and takes it back', async () => {
    const phone = await hand.take(
      open({
        cloudUrl: village.cloud.url,
        openid: personaOf('director').openid,
        page: 'pages/staff/index',
      }),
    )
    await phone.tap('花名册')
    phone.choose(['demo/faulty-register.xlsx'])
    await phone.tap('选一个表格')
    await phone.see('没写巷。写上巷名，比如 3巷。')
    await phone.see('户表 第 2 行 A 列 这户待补')
    await phone.see('还不能录，把“要先改”的改好。')
    await phone.dontSee('确定导入')
    phone.choose([register])
    await phone.tap('换一个表格')
    await phone.see('要新录 385 户、')
    await phone.tap('确定导入')
    await phone.see('录好了')
    expect(village.cloud.emulator.documents('households')).toHaveLength(385)
    await phone.tap('撤掉这次录的')
    await phone.tap('撤掉', '不撤了')
    await phone.see('撤掉了')
    expect(village.cloud.emulator.documents('households')).toHaveLength(0)
    expect(await phone.problems()).toEqual([])
  })
})

describe.each(builds)('人与巷 on %s', (_, open) => {
  beforeAll(async () => {
    village = await openLiuhe()
    await appointOfficers(village)
  })
  afterAll(() => village.close())

  it('hands a household to another head', async () => {
    const phone = await hand.take(
      open({
        cloudUrl: village.cloud.url,
        openid: personaOf('director').openid,
        page: 'pages/staff/index',
      }),
    )
    await phone.tap('人与巷')
    await phone.tap('3巷', '王秀英')
    await phone.tap(/12户/)
    await phone.tap('交给别人管 1 户')
    await phone.tap(/孙巧云/)
    await phone.tap('就交给他')
    await phone.see(/孙巧云/)
    await phone.see('要换人管的，先点上。')
    expect(await phone.problems()).toEqual([])
  })

  it('gives an office and ends it with the reason', async () => {
    const phone = await hand.take(
      open({
        cloudUrl: village.cloud.url,
        openid: personaOf('county').openid,
        page: 'staff/people/index',
      }),
    )
    await phone.tap('加一个人')
    await phone.tap('村干部')
    await phone.tap('文书')
    await phone.type('身份证上的名字', '丁一鸣')
    await phone.type('11 位手机号', '19900000096')
    await phone.tap('就加他')
    await phone.see('加好了')
    await phone.tap('回人与巷')
    await phone.tap(/丁一鸣/)
    await phone.tap('不再担任')
    await phone.type('比如 任期到了', '换届了')
    await phone.tap('确定不担了')
    await phone.see('村里管事的')
    await phone.dontSee('丁一鸣')
    expect(await phone.problems()).toEqual([])
  })
})

describe('the pages of those in office', () => {
  beforeAll(async () => {
    village = await openLiuhe()
    await appointOfficers(village)
  })
  afterAll(() => village.close())

  it.each(levels)('keep the limits of WeChat and of a finger: $name', async (eyes) => {
    const { openid } = personaOf('county')
    const phone = await hand.take(
      openWeapp({ cloudUrl: village.cloud.url, openid, page: 'staff/people/index', ...eyes }),
    )
    await phone.see('12巷')
    expect(await phone.problems()).toEqual([])
    await phone.reopen('staff/import/index')
    await phone.see('录好了')
    expect(await phone.problems()).toEqual([])
    await phone.reopen('staff/grant/index')
    await phone.tap('服务人员')
    await phone.tap('食堂')
    await phone.see('姓名和手机都要写。')
    expect(await phone.problems()).toEqual([])
  })

  it('shows a villager who opens 人与巷 by its address nothing of it', async () => {
    const { openid } = personaOf('visitor')
    const phone = await hand.take(
      openWeapp({ cloudUrl: village.cloud.url, openid, page: 'staff/people/index' }),
    )
    await phone.see('还没有您管的村')
    await phone.dontSee('王秀英')
  })
})
