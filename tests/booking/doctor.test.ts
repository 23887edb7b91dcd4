import { personaOf } from '../../src/local/personas'
import { agree } from '../privacy/agree'
import { openVillage, type Village } from '../village'
import { levels, oneInHand } from '../weapp/in-hand'
import { openWeapp } from '../weapp/runtime/open-weapp'
import { fillVillage, idOf, openService } from './small-village'

let village: Village
const hand = oneInHand()
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'clinic')
})
afterEach(() => village.close())

const open = (who: string, page: string, eyes = {}) =>
  hand.take(openWeapp({ cloudUrl: village.cloud.url, openid: personaOf(who).openid, page, ...eyes }))

describe.each(levels)('whether the doctor is there, $name', (eyes) => {
  it('takes him two taps from the workbench to say, and stands first where one books', async () => {
    await agree(village, 'elder', 'clinic', idOf('elder'))
    const phone = await open('doctor', 'pages/staff/index', eyes)
    await phone.tap('大夫在不在')
    await phone.tap('1 小时后')
    await phone.see('大夫出去了')
    expect(phone.taps()).toBe(2)
    expect(await phone.problems()).toEqual([])
    await phone.become(personaOf('elder').openid)
    await phone.tap('看病')
    await phone.see('大夫出去了')
    await phone.see('上午 11 点回来')
    await phone.tap('打电话')
    expect(await phone.dialled()).toEqual(['0537-6000002'])
    expect(await phone.problems()).toEqual([])
  })
})

it('is told in one call to the cloud when the page is opened cold', async () => {
  const phone = await open('doctor', 'staff/clinic/index')
  await phone.see('要出去，几时回来')
  await phone.idle()
  expect(phone.cloudCalls()).toBe(1)
  await phone.tap('今天不回来')
  await phone.see('明天（周三 25日）回来')
  await phone.tap('回来了')
  await phone.see('大夫在')
})
