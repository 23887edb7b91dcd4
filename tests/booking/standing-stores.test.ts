import { storesOf } from '../stores'
import { openVillage, valueOf, type Village } from '../village'
import { fillVillage, idOf, lunchId, openService } from './small-village'

let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'canteen')
})
afterEach(() => village.close())

const states = (stores: ReturnType<typeof storesOf>) =>
  stores.standing.one?.days.map(({ date, state }) => `${date.slice(8)} ${state}`)

it('offers an elder 天天来吃 with every day chosen, and one day off in one tap', async () => {
  const elder = storesOf(village, 'elder')
  await elder.order.open({ service: 'canteen' })
  expect(elder.standing.of(idOf('elder'))).toMatchObject({ elder: true, order: null })
  const { standing } = elder
  await standing.open(idOf('elder'))
  expect(standing.asks).toBe(true)
  expect(standing.weekdays).toHaveLength(7)
  await standing.set()
  expect(standing).toMatchObject({ asks: false, justSet: true, refusal: null })
  expect(states(elder)?.slice(0, 2)).toEqual(['25 booked', '26 booked'])
  const [tomorrow] = standing.one?.days ?? []
  await standing.turn(tomorrow!)
  expect(states(elder)?.slice(0, 2)).toEqual(['25 paused', '26 booked'])
  await standing.turn(standing.one!.days[0]!)
  expect(states(elder)?.slice(0, 2)).toEqual(['25 booked', '26 booked'])
})

it('tells the page behind that other meals are booked now', async () => {
  const elder = storesOf(village, 'elder')
  await elder.order.open({ service: 'canteen' })
  expect(elder.order.isOldAgain()).toBe(false)
  await elder.standing.open(idOf('elder'))
  await elder.standing.set()
  expect(elder.order.isOldAgain()).toBe(true)
})

it('orders a meal again that was given back by hand', async () => {
  const elder = storesOf(village, 'elder')
  await elder.standing.open(idOf('elder'))
  await elder.standing.set()
  valueOf(await village.tell('elder', 'booking.cancel', { sessionId: lunchId, personId: idOf('elder') }))
  await elder.standing.load()
  expect(states(elder)?.[0]).toBe('25 off')
  await elder.standing.turn(elder.standing.one!.days[0]!)
  expect(states(elder)?.[0]).toBe('25 booked')
})

it('lets the head set it at her word, and keeps the one tap when there is no network', async () => {
  const chief = storesOf(village, 'chief')
  await chief.standing.open(idOf('elder'))
  expect(chief.standing.one).toMatchObject({ by: 'on-behalf' })
  chief.standing.setBasis('phone')
  chief.offline = true
  await chief.standing.set()
  expect(chief.standing).toMatchObject({ refusal: 'no-network', asks: true })
  chief.offline = false
  await chief.standing.set()
  expect(village.cloud.emulator.documents('standing')).toMatchObject([
    { actorId: idOf('chief'), basis: 'phone', rev: 1 },
  ])
  expect(await chief.standing.stop()).toBe(true)
  expect(chief.standing.asks).toBe(true)
})

it('shows the meals of a standing order as one line, and the others by themselves', async () => {
  const elder = storesOf(village, 'elder')
  await elder.standing.open(idOf('elder'))
  await elder.standing.set()
  await elder.booking.load()
  expect(elder.booking.coming).toHaveLength(7)
  expect(elder.booking.comingLines).toHaveLength(1)
})

it('orders for several in one act, the guests at full price, and gives one back alone', async () => {
  const daughter = storesOf(village, 'daughter')
  const { order } = daughter
  await order.open({ service: 'canteen' })
  order.want({ several: true, guests: 1 })
  order.choosePerson(idOf('father'))
  order.choosePerson(idOf('child'))
  expect(order.portions).toBe(4)
  expect(order.price).toMatchObject({ pays: 4800 })
  order.choosePerson(idOf('child'))
  expect(order.buyers.map(({ name }) => name)).toEqual(['daughter', 'father'])
  expect(await order.confirm()).toBe(true)
  const seats = () => daughter.booking.mine.bookings.map((one) => [one.personName, one.state, one.seats])
  expect(seats()).toEqual(
    expect.arrayContaining([
      ['daughter', 'confirmed', 2],
      ['father', 'confirmed', 1],
    ]),
  )
  await daughter.booking.cancel(daughter.booking.find(lunchId, idOf('father'))!)
  expect(seats()).toEqual(
    expect.arrayContaining([
      ['daughter', 'confirmed', 2],
      ['father', 'cancelled', 0],
    ]),
  )
})

it('takes all of several or nobody', async () => {
  await openService(village.cloud, 'canteen', { capacity: 2 })
  const { order } = storesOf(village, 'daughter')
  await order.open({ service: 'canteen' })
  order.want({ several: true })
  order.choosePerson(idOf('father'))
  order.choosePerson(idOf('child'))
  expect(await order.confirm()).toBe(false)
  expect(order.refusal).toBe('session-full')
  order.choosePerson(idOf('child'))
  expect(await order.confirm()).toBe(true)
})

it('leaves out who has a meal there, and says whom a refusal is about', async () => {
  const { order } = storesOf(village, 'daughter')
  await order.open({ service: 'canteen' })
  order.want({ several: true })
  order.choosePerson(idOf('father'))
  const father = { sessionId: lunchId, for: [{ personId: idOf('father'), guests: 0 }] }
  valueOf(await village.tell('father', 'booking.book', father))
  expect(await order.confirm()).toBe(false)
  expect(order).toMatchObject({ refusal: 'already-booked', refusedFor: 'father' })
  await order.open({ service: 'canteen', sessionId: lunchId })
  order.want({ several: true })
  order.choosePerson(idOf('father'))
  expect(order.buyers.map(({ name }) => name)).toEqual(['daughter'])
})

it('carries a meal home on request', async () => {
  const { order } = storesOf(village, 'elder')
  await order.open({ service: 'canteen' })
  expect(order.delivery).toBe(false)
  order.want({ delivery: true })
  expect(await order.confirm()).toBe(true)
  expect(village.cloud.emulator.documents('bookings')).toMatchObject([{ delivery: true }])
})

it('writes down what she must not eat once she has said yes to that', async () => {
  const elder = storesOf(village, 'elder')
  await elder.order.open({ service: 'canteen' })
  await elder.avoids.open(idOf('elder'))
  elder.avoids.toggle('花生')
  elder.avoids.toggle('鸡蛋')
  const saving = elder.avoids.save()
  await new Promise<void>((resolve) => {
    const wait = setInterval(() => {
      if (elder.consents.asking === null) return
      clearInterval(wait)
      resolve()
    }, 10)
  })
  expect(elder.consents.asking).toMatchObject({ kind: 'allergy' })
  await elder.consents.agree()
  await saving
  expect(elder.avoids).toMatchObject({ done: 'written', refusal: null })
  elder.order.isOldAgain()
  expect(elder.order.person?.avoids).toBe('花生、鸡蛋')
  await elder.avoids.remove()
  expect(elder.avoids).toMatchObject({ done: 'gone', words: '' })
})

it('keeps what was typed when the words are refused', async () => {
  const son = storesOf(village, 'son')
  await son.avoids.open(idOf('elder'))
  expect(son.avoids.isSpoken).toBe(true)
  son.avoids.type('违规测试')
  await son.avoids.save()
  expect(son.avoids).toMatchObject({ refusal: 'unfit-words', words: '违规测试', done: null })
})
