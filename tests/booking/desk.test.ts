import { openVillage, valueOf, type Village } from '../village'
import { seed } from './seed'
import { fillVillage, idOf, lunchId, openService, villageId } from './small-village'

let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'canteen')
  await seed(village.cloud, { people: [{ ...wang }] })
})
afterEach(() => village.close())

const wang = {
  ...{ _id: 'pwang0000000', name: '王秀兰', birth: '1950-03', gender: null, phone: '19900004321', villageId },
  ...{ householdId: 'helder000000', laneId: 'llane0000000', relation: '妻', livesAlone: false, note: null },
  finders: ['王秀兰', '秀兰', '兰', 'wxl', '4321'],
}
const first = { _id: 'llane1000000', villageId, name: '1巷', order: 1 }
const seek = (words: string, who = 'cook') => village.ask(who, 'booking.seek', { sessionId: lunchId, words })
const list = async (who = 'cook') => valueOf(await village.ask(who, 'booking.list', { sessionId: lunchId }))

it.each(['王秀', 'wxl', '4321', '3巷3户'])(
  'finds who stands at the desk by %s, without a phone',
  async (words) => {
    const { people } = valueOf(await seek(words))
    expect(people.find(({ personId }) => personId === wang._id)).toEqual({
      ...{ personId: wang._id, name: '王秀兰', age: 76, lane: '3巷', number: '3', state: null },
    })
    expect(JSON.stringify(people)).not.toContain('1990000')
  },
)

it('says who has a place already, and writes down for her who looked', async () => {
  await village.setClock('2026-11-25T11:40:00')
  valueOf(await village.tell('cook', 'booking.walkIn', { sessionId: lunchId, personId: wang._id, guests: 0 }))
  expect(valueOf(await seek('王秀')).people).toMatchObject([{ state: 'checked-in' }])
  expect(village.cloud.emulator.documents('audits')).toMatchObject([
    { actorId: idOf('cook'), personIds: [wang._id], why: 'taking-attendance' },
  ])
})

it('is only for those who run this session and may read its names', async () => {
  for (const who of ['elder', 'chief', 'doctor', 'director'])
    expect(await seek('王秀', who)).toMatchObject({ refusal: 'not-allowed' })
  await openService(village.cloud, 'clinic')
  const sessionId = `${villageId}:clinic:2026-12-01:follow-up-0830`
  expect(await village.ask('keeper', 'booking.seek', { sessionId, words: '王秀' })).toMatchObject({
    refusal: 'not-allowed',
  })
  expect(await seek('王秀兰１２')).toMatchObject({ refusal: 'words-unclear' })
  expect(
    await village.ask('cook', 'booking.seek', { sessionId: 'nothing:of:2026-11-25:ours', words: '王' }),
  ).toMatchObject({ ok: false })
})

it('tells the keeper that he books who rings until the phone list ends, and the cook only who comes', async () => {
  const adding = async (who: string) => (await list(who)).adding
  expect([await adding('keeper'), await adding('cook')]).toEqual(['phone', null])
  await village.setClock('2026-11-25T08:29:59')
  expect([await adding('keeper'), await adding('cook')]).toEqual(['phone', 'coming'])
  await village.setClock('2026-11-25T08:30:00')
  expect([await adding('keeper'), await adding('cook')]).toEqual(['coming', 'coming'])
})

it('counts for the kitchen what is carried, what was added by phone and what was given back too late', async () => {
  const seat = (key: string, delivery = false) => ({
    ...{ sessionId: lunchId, for: [{ personId: idOf(key), guests: 0, delivery }] },
  })
  valueOf(await village.tell('elder', 'booking.book', seat('elder', true)))
  valueOf(await village.tell('father', 'booking.book', seat('father')))
  await village.setClock('2026-11-25T08:00:00')
  valueOf(await village.tell('father', 'booking.cancel', { sessionId: lunchId, personId: idOf('father') }))
  const rang = { ...seat('daughter'), basis: 'phone' as const }
  valueOf(await village.tell('keeper', 'booking.book', rang))
  expect((await list()).figures).toEqual({
    ...{ seats: 2, arrived: 0, missing: 2, carried: 1, phoned: 1, lateCancelled: 1 },
  })
})

it('keeps the order in which the keeper has the lanes gone through', async () => {
  await seed(village.cloud, { lanes: [{ ...first }] })
  const home = { sessionId: lunchId, for: [{ personId: idOf('elder'), guests: 0, delivery: true }] }
  valueOf(await village.tell('elder', 'booking.book', home))
  expect((await list()).run).toEqual([])
  const lanes = ['llane0000000', 'llane1000000']
  valueOf(await village.tell('keeper', 'booking.setRun', { villageId, lanes }))
  expect(await list()).toMatchObject({ run: lanes, rows: [{ delivery: true, laneId: 'llane0000000' }] })
  valueOf(await village.tell('cook', 'booking.setRun', { villageId, lanes: ['llane1000000'] }))
  expect((await list()).run).toEqual(['llane1000000', 'llane0000000'])
})

it('takes no order of lanes from others, nor of lanes that are not there', async () => {
  const run = (who: string, lanes: string[]) => village.tell(who, 'booking.setRun', { villageId, lanes })
  for (const who of ['elder', 'chief', 'doctor', 'director'])
    expect(await run(who, ['llane0000000'])).toMatchObject({ refusal: 'not-allowed' })
  expect(await run('keeper', ['lelsewhere00'])).toMatchObject({ refusal: 'not-found' })
})

it('ticks off what was carried, and takes a wrong tick back', async () => {
  const home = { sessionId: lunchId, for: [{ personId: idOf('elder'), guests: 0, delivery: true }] }
  valueOf(await village.tell('elder', 'booking.book', home))
  await village.setClock('2026-11-25T11:10:00')
  const tick = async (action: 'deliver' | 'nobody-home' | 'undo') =>
    valueOf(
      await village.tell('cook', 'booking.checkIn', { sessionId: lunchId, personId: idOf('elder'), action }),
    ).state
  expect(await tick('deliver')).toBe('delivered')
  expect((await list()).figures).toMatchObject({ arrived: 1, missing: 0 })
  expect(await tick('undo')).toBe('confirmed')
  expect(await tick('nobody-home')).toBe('no-show')
  expect((await list()).rows).toMatchObject([{ state: 'no-show', callFirst: { turn: 'keeper' } }])
  expect(await tick('undo')).toBe('confirmed')
  expect((await list()).rows).toMatchObject([{ callFirst: null }])
  expect(await tick('nobody-home')).toBe('no-show')
  expect(await tick('deliver')).toBe('delivered')
})
