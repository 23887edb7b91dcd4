import { personaOf } from '../../src/local/personas'
import { largest, levels } from '../weapp/in-hand'
import { openWeapp, type BuiltWeapp } from '../weapp/runtime/open-weapp'
import type { Village } from '../village'
import { drafted, openNoticeVillage, posted } from './village'

let village: Village
let noticeId: string
let phone: BuiltWeapp | null = null
beforeAll(async () => {
  village = await openNoticeVillage()
  noticeId = (await posted(village)).noticeId
  await posted(village, { title: '9月分给各户的钱', audience: 'village' })
})
afterEach(async () => {
  await phone?.close()
  phone = null
})
afterAll(() => village.close())

interface Eyes {
  width?: number
  fontScale?: number
}

async function open(who: string, page: string, eyes: Eyes = {}): Promise<BuiltWeapp> {
  const { openid } = personaOf(who)
  phone = await openWeapp({ cloudUrl: village.cloud.url, openid, page, ...eyes })
  return phone
}

it.each(levels)('opens an account in two taps and one of its lines in a third: $name', async (eyes) => {
  const one = await open('cook', 'pages/notices/index', eyes)
  await one.tap('10月村里的账')
  await one.see('月底还有 56,259.50 元。')
  await one.dontSee('2610-02')
  await one.tap('打印公开纸和墨')
  await one.see('2610-02')
  await one.see('看过，同意')
  await one.see('村委会公开栏')
  expect(await one.problems()).toEqual([])
})

it.each(levels)('asks the cloud once for each page opened cold: $name', async (eyes) => {
  const one = await open('cook', 'pages/notices/index', eyes)
  await one.see('10月村里的账')
  expect(await one.problems()).toEqual([])
  expect(one.cloudCalls()).toBe(1)
  one.resetCloudCalls()
  await one.reopen(`notice/page/index?id=${noticeId}`)
  await one.see('一笔一笔看')
  expect(one.cloudCalls()).toBe(1)
})

it('stands on the home page at the standard level, and one tap opens it', async () => {
  const one = await open('cook', 'pages/home/index')
  await one.see('村里的事')
  await one.idle()
  expect(one.cloudCalls()).toBe(1)
  await one.tap('10月村里的账')
  await one.see('一笔一笔看')
})

it('is two taps from the home page at the largest level, by the tile', async () => {
  const one = await open('cook', 'pages/home/index', largest)
  await one.tap('看公开')
  await one.tap('10月村里的账')
  await one.see('一笔一笔看')
  expect(one.taps()).toBe(2)
})

it('tells a neighbour what it is and where it hangs, and not what stands in it', async () => {
  const one = await open('doctor', 'pages/home/index')
  await one.idle()
  await one.tap('公开')
  await one.see('村里还没有')
  const { noticeId: closed } = await posted(village, { title: '只给本村看的', audience: 'village' })
  await one.reopen(`notice/page/index?id=${closed}`)
  await one.see('只给本村看的')
  await one.see('村委会公开栏')
  await one.dontSee('一笔一笔看')
})

it('takes a month’s accounts from the bookkeeper’s page to the board and the resident', async () => {
  const one = await open('bookkeeper', 'staff/notice-write/index')
  await one.tap('10月')
  await one.type('比如 8400.50', '100')
  await one.tap('加一笔')
  await one.tap('收了')
  await one.type('比如 9', '9')
  await one.type('比如 换路灯灯泡 12 个', '卖旧课桌')
  await one.type('比如 8400.50', '1,200.50')
  await one.type('比如 老槐五金店', '收旧货的')
  await one.type('比如 2610-08', '2610-07')
  await one.type('谁批准的', '周建华')
  await one.tap('记下这一笔')
  await one.see('卖旧课桌')
  await one.tap('照数字写一句')
  await one.type('比如 10月村里的账', '旧课桌的账')
  await one.tap('存好')
  await one.see('下一步：村监会看')

  await work(one, 'supervisor', '旧课桌的账', '同意', '下一步：开会定')
  await work(one, 'director', '旧课桌的账', '记下会议', '下一步：主任发布')
  await work(one, 'director', '旧课桌的账', '发布', '下一步：贴到公开栏')
  await work(one, 'bookkeeper', '旧课桌的账', '贴好了', '村里人都看得到了')

  await one.become(personaOf('cook').openid)
  await one.reopen('pages/notices/index')
  await one.tap('旧课桌的账')
  await one.see('月底还有 1,300.50 元。')
}, 120_000)

/** One person takes the step that waits on his desk. */
async function work(one: BuiltWeapp, who: string, title: string, verb: string, said: string): Promise<void> {
  await one.become(personaOf(who).openid)
  await one.reopen('staff/notices/index')
  await one.tap(title)
  await one.idle()
  await one.tap(verb)
  await one.see(title)
  await one.see(said)
}

it('saves an unfinished outage, says what is missing, and goes out when it is there', async () => {
  const one = await open('director', 'staff/notice-write/index')
  await one.tap('停水停电')
  await one.type('比如 10月村里的账', '周四停电')
  await one.type('先说最要紧的', '周四上午停电，请先充好手机。')
  await one.type('比如 8:00', '8点')
  await one.type('比如 11:30', '11点半')
  await one.type('比如 住 3巷的人家', '全村')
  await one.tap('存好')
  await one.see('还差：在哪里')
  await one.tap('接着写')
  await one.type('比如 3巷、4巷', '全村')
  await one.tap('存好')
  await one.see('下一步：主任发布')
  await work(one, 'director', '周四停电', '发布', '村里人都看得到了')
})

it('gives an account back with the reason, which stands on the writer’s desk', async () => {
  await drafted(village, { title: '要改的账' })
  const one = await open('supervisor', 'staff/notices/index')
  await one.tap('要改的账')
  await one.tap('退回去改')
  await one.type('比如 第二笔没有凭证', '租金少了一户')
  await one.tap('退回')
  await one.see('退回去了')
  await one.see('下一步：写的人来改')
  await one.become(personaOf('bookkeeper').openid)
  await one.reopen('staff/notices/index')
  await one.see('租金少了一户')
})

it('says on the workbench how many more notices wait than it shows, and leads to them all', async () => {
  const titles = ['一', '二', '三', '四', '五'].map((count) => `第${count}份账`)
  for (const title of titles) await drafted(village, { title })
  const one = await open('supervisor', 'pages/staff/index')
  await one.tap('还有 2 件')
  for (const title of titles) await one.see(title)
})
