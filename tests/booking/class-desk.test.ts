import { personaOf } from '../../src/local/personas'
import { agree } from '../privacy/agree'
import { openVillage, valueOf, type Village } from '../village'
import { levels, oneInHand } from '../weapp/in-hand'
import { openWeapp } from '../weapp/runtime/open-weapp'
import { fillVillage, idOf, openService, villageId } from './small-village'

const sessionId = `${villageId}:class:2026-11-25:afternoon`
const child = idOf('child')
const aunt = { name: '王芳', relation: '姑姑', phone: '19900000333' }

let village: Village
const hand = oneInHand()
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'class')
  await agree(village, 'father', 'child', child)
  valueOf(await village.tell('father', 'booking.book', { sessionId, for: [{ personId: child, guests: 0 }] }))
  const list = { personId: child, adults: [aunt], emergencyPhone: '0537-6000009' }
  valueOf(await village.tell('father', 'class.setPickups', list))
  await village.setClock('2026-11-25T16:40:00')
})
afterEach(() => village.close())

const open = (who: string, page: string, eyes = {}) =>
  hand.take(openWeapp({ cloudUrl: village.cloud.url, openid: personaOf(who).openid, page, ...eyes }))

describe.each(levels)('the class at the door, $name', (eyes) => {
  it('takes one tap to sign a child in and two to hand it over', async () => {
    const phone = await open('teacher', 'staff/class/index', eyes)
    await phone.tap('签到')
    await phone.see('16:40 到')
    expect(phone.taps()).toBe(1)
    await phone.tap('child')
    await phone.tap('王芳')
    await phone.see('交给')
    await phone.see('接走了的')
    expect(phone.taps()).toBe(3)
    expect(await phone.problems()).toEqual([])
  })

  it('leads the guardian from the class and from the family to who fetches the child', async () => {
    const phone = await open('father', `class/pickups/index?person=${child}`, eyes)
    await phone.see('王芳')
    await phone.idle()
    expect(phone.cloudCalls()).toBe(1)
    await phone.tap('今天换个人接')
    await phone.type('他叫什么', '李刚')
    await phone.type('是孩子的什么人', '舅舅')
    await phone.tap('今天让他接')
    await phone.see('不用他接了')
    expect(await phone.problems()).toEqual([])
  })
})

it('writes down whose word by telephone it was, and the guardian reads it', async () => {
  const phone = await open('teacher', 'staff/class/index')
  await phone.tap('签到')
  await phone.tap('child')
  await phone.tap('不在名单上的人')
  await phone.type('他叫什么', '李刚')
  await phone.type('是孩子的什么人', '舅舅')
  await phone.tap('daughter电话里答应了')
  await phone.see('接走了的')
  await phone.become(personaOf('father').openid)
  await phone.tap('我的')
  await phone.tap('我的家人')
  await phone.see('放学谁来接')
  const page = await open('father', `class/pickups/index?person=${child}`)
  await page.see('李刚')
  await page.see('电话里问过daughter')
})

it('leads from the class that is over to the telephones, in turn, and writes down what came of each call', async () => {
  valueOf(
    await village.tell('teacher', 'booking.checkIn', { sessionId, personId: child, action: 'check-in' }),
  )
  await village.setClock('2026-11-25T18:05:00')
  const phone = await open('teacher', 'staff/class/index')
  await phone.see('下课了，还没人接')
  await phone.tap('打电话')
  await phone.tap('没人接')
  await phone.see('18:05 teacher打过，没人接')
  await phone.tap('马上来')
  await phone.see('18:05 teacher打过，马上来')
  await phone.see('急事电话')
  await phone.tap('打电话')
  expect(await phone.dialled()).toEqual(['0537-6000009'])
  expect(await phone.problems()).toEqual([])
})

it('shows the office the guardians, and marks the one whom a court keeps from the child', async () => {
  const phone = await open('director', `staff/class-guardians/index?id=${child}`)
  await phone.tap('记下来 father')
  await phone.see('要问镇里')
  expect(await phone.problems()).toEqual([])
  await phone.become(personaOf('father').openid)
  const page = await open('father', `class/pickups/index?person=${child}`)
  await page.see('要问镇里')
  await page.dontSee('王芳')
})
