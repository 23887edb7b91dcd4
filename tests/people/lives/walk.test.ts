import { personaOf } from '../../../src/local/personas'
import type { Village } from '../../village'
import { oneInHand } from '../../weapp/in-hand'
import { openH5 } from '../../weapp/runtime/open-h5'
import { Documents, openPeopledLiuhe } from './village'

jest.setTimeout(120_000)

let village: Village
let stored: Documents
const hand = oneInHand()
beforeAll(async () => {
  village = await openPeopledLiuhe()
  stored = new Documents(village)
})
afterAll(() => village.close())

const open = (who: string, page: string) =>
  hand.take(openH5({ cloudUrl: village.cloud.url, openid: personaOf(who).openid, page, width: 375 }))

it('leads the daughter from 我的 into every page about herself and back', async () => {
  const phone = await open('daughter', 'pages/me/index')
  for (const [row, seen] of [
    ['提意见', '打字'],
    ['我的家人', '我能替谁办'],
    ['谁看过', '谁看过'],
    ['隐私说明', '隐私'],
  ] as const) {
    await phone.tap(row)
    await phone.see(seen)
    expect(await phone.problems()).toEqual([])
    await phone.tap('返回')
    await phone.see('字大小')
  }
})

it('lets the director name a guardian who lives elsewhere, on the preview too', async () => {
  const child = stored.person('陈小满')
  const { name, phone: number } = stored.person('王秀英')
  const phone = await open('director', `staff/person-lines/index?act=guardians&id=${child._id}`)
  await phone.see('住在别处的大人')
  await phone.type('比如 陈晨', name)
  await phone.type('11 位手机号', number ?? '')
  expect(await phone.problems()).toEqual([])
  await phone.tap('记下来')
  await phone.dontSee('住在别处的大人')
  expect(stored.person('陈小满').guardians).toEqual([stored.person('王秀英')._id])
})

it('opens the officer’s pages about people one by one', async () => {
  const { _id: id } = stored.person('周桂兰')
  for (const [page, seen] of [
    ['staff/find/index', '姓名、尾号、几巷几户'],
    [`staff/person/index?id=${id}`, '周桂兰'],
    [`staff/person-leave/index?id=${id}`, '迁走了'],
    ['staff/household-add/index', '加一户'],
    ['staff/people/index', '3巷'],
  ] as const) {
    const phone = await open('director', page)
    await phone.see(seen)
    expect(await phone.problems()).toEqual([])
    await phone.close()
  }
})
