import readXlsx from 'read-excel-file/node'
import { openVillage, valueOf, type Village } from '../village'
import { fillVillage, idOf, lunchId, openService, villageId } from './small-village'

let village: Village
beforeEach(async () => {
  village = await openVillage()
  await fillVillage(village.cloud)
  await openService(village.cloud, 'canteen')
  const wish = (key: string, delivery = false) => ({
    ...{ sessionId: lunchId, for: [{ personId: idOf(key), guests: 0, delivery }] },
  })
  valueOf(await village.tell('elder', 'booking.book', wish('elder', true)))
  valueOf(await village.tell('father', 'booking.book', wish('father')))
})
afterEach(() => village.close())

async function sheets(url: string): Promise<Record<string, unknown[][]>> {
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer())
  const all = (await readXlsx(bytes)) as unknown as { sheet: string; data: unknown[][] }[]
  return Object.fromEntries(all.map(({ sheet, data }) => [sheet, data]))
}

const november = { villageId, month: '2026-11' }

it('makes the day’s list by lane, with portions, how it is eaten, what is paid, and a place for the tick', async () => {
  const { url } = valueOf(await village.tell('cook', 'booking.exportList', { sessionId: lunchId }))
  const lunch = (await sheets(url))['午饭'] ?? []
  expect(lunch.find(([first]) => first === '序号')).toEqual([
    ...['序号', '巷', '户', '姓名', '份数', '忌口', '送/来', '应付（元）', '到了'],
  ])
  expect(lunch.filter(([first]) => typeof first === 'number')).toEqual([
    [1, '3巷', '3', 'elder', 1, null, '送到家', 3, null],
    [2, '3巷', '12', 'father', 1, null, '来吃', 12, null],
  ])
  expect(JSON.stringify(lunch)).not.toContain('1990000')
})

it('gives the list to nobody who may not read its names', async () => {
  for (const who of ['elder', 'chief', 'doctor', 'director'])
    expect(await village.tell(who, 'booking.exportList', { sessionId: lunchId })).toMatchObject({
      refusal: 'not-allowed',
    })
  await openService(village.cloud, 'clinic')
  const sessionId = `${villageId}:clinic:2026-12-01:follow-up-0830`
  expect(await village.tell('keeper', 'booking.exportList', { sessionId })).toMatchObject({
    refusal: 'not-allowed',
  })
})

it('lists who ate with a subsidy, on which day, in which tier, for how much, and marks it for the retention', async () => {
  await village.setClock('2026-11-25T11:40:00')
  for (const key of ['elder', 'father'])
    valueOf(
      await village.tell('cook', 'booking.checkIn', {
        ...{ sessionId: lunchId, personId: idOf(key) },
        action: key === 'elder' ? 'deliver' : 'check-in',
      }),
    )
  await village.setClock('2026-12-02T00:00:00')
  const made = valueOf(await village.tell('keeper', 'booking.exportSubsidies', november))
  expect(made).toMatchObject({ people: 1, meals: 1 })
  const { 每人合计: people, 每一顿: meals } = await sheets(made.url)
  expect(meals?.[1]).toEqual(['elder', '2026-11-25', '午饭', '70 岁起', 9])
  expect(people?.slice(1)).toMatchObject([
    [1, '3巷', 'elder', 1, 9, null],
    ['合计', null, null, 1, 9, null],
  ])
  for (const name of ['sessions', 'bookings'])
    for (const document of village.cloud.emulator.documents(name))
      expect(document).toMatchObject({ subsidyListed: 'yes' })
})

it('lists no month of which something may still be ticked, and marks nothing', async () => {
  await village.setClock('2026-12-01T23:59:59')
  expect(await village.tell('keeper', 'booking.exportSubsidies', november)).toMatchObject({
    refusal: 'month-not-over',
  })
  expect(JSON.stringify(village.cloud.emulator.documents('bookings'))).not.toContain('subsidyListed')
})

it('leaves the subsidy list to the keeper of the village', async () => {
  await village.setClock('2026-12-02T00:00:00')
  for (const who of ['elder', 'chief', 'cook', 'doctor', 'director'])
    expect(await village.tell(who, 'booking.exportSubsidies', november)).toMatchObject({
      refusal: 'not-allowed',
    })
})
