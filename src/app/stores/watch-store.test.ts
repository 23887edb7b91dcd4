import { seed } from '../../../tests/booking/seed'
import { idOf, openRequestVillage, villageId } from '../../../tests/request/small-village'
import { countQuestions, storesOf } from '../../../tests/stores'
import { valueOf, type Village } from '../../../tests/village'
import { personaOf } from '../../local/personas'

let village: Village
beforeEach(async () => {
  village = await openRequestVillage()
  await seed(village.cloud, { audits: [look(1, 'group-head', '11-20'), look(2, 'chief', '11-23')] })
})
afterEach(() => village.close())

const look = (at: number, who: string, day: string) => ({
  ...{ _id: `v${String(at).padStart(11, '0')}`, actorId: idOf(who), villageId },
  as: { role: who === 'chief' ? 'lane-chief' : 'group-head', post: null, service: null },
  ...{ personIds: [idOf('elder')], what: 'household-file', why: 'answering-request' },
  at: `2026-${day}T10:00:00`,
})
async function opened(who = 'supervisor') {
  const stores = storesOf(village, who)
  await stores.watch.open()
  return stores
}
const names = ({ looks }: { looks: { actor: { name: string } }[] }) => looks.map(({ actor }) => actor.name)

it('opens the only village that is watched with one question', async () => {
  const questions = countQuestions(village)
  const { watch } = await opened()
  expect(questions.asked()).toBe(1)
  expect(watch).toMatchObject({ state: 'here', villageId, more: null, seesGoing: false })
  expect(names(watch)).toEqual([personaOf('chief').name, personaOf('group-head').name])
  expect(watch.changes.length).toBeGreaterThan(3)
})

it('shows only one’s looks and again all, and keeps the changes meanwhile', async () => {
  const { watch } = await opened()
  const { length } = watch.changes
  await watch.only({ personId: idOf('chief'), name: personaOf('chief').name })
  expect(names(watch)).toEqual([personaOf('chief').name])
  expect(watch.changes).toHaveLength(length)
  await watch.only(null)
  expect(watch.looks).toHaveLength(2)
})

it('shows only the days that were typed, the last such day where no year is written', async () => {
  const { watch } = await opened()
  watch.type('from', '11月22日')
  expect(watch.days).toEqual({ from: '2026-11-22' })
  await watch.show()
  expect([names(watch), watch.changes]).toEqual([[personaOf('chief').name], []])
  watch.type('to', '11月21日')
  expect(watch.days).toBeNull()
  watch.type('from', '前天')
  expect(watch.days).toBeNull()
  watch.type('from', '')
  await watch.show()
  expect(names(watch)).toEqual([personaOf('group-head').name])
  await watch.everyDay()
  expect(watch).toMatchObject({ typed: { from: '', to: '' }, days: {} })
  expect(watch.looks).toHaveLength(2)
})

it('lets one who watches several villages choose, and leave again', async () => {
  const [row] = village.cloud.emulator.documents('villages') as Record<string, unknown>[]
  const second = { ...row, _id: '370827999202', name: '杨庄村' }
  await seed(village.cloud, { villages: [second] })
  const { watch } = await opened('township')
  expect(watch).toMatchObject({ state: 'here', villageId: null, refusal: null })
  expect(watch.villages.map(({ name }) => name)).toEqual(['柳河村', '杨庄村'])
  await watch.choose(villageId)
  expect(watch.looks).toHaveLength(2)
  watch.leave()
  expect(watch).toMatchObject({ villageId: null, looks: [] })
  await watch.choose('370827999202')
  expect(watch).toMatchObject({ state: 'here', looks: [], changes: [] })
})

it('tells the county alone what the clock will delete', async () => {
  const { watch } = await opened('county')
  expect(watch.seesGoing).toBe(true)
  await watch.loadGoing()
  expect(watch.going?.map(({ name }) => name)).toContain('looks')
  const { watch: supervisor } = await opened()
  await supervisor.loadGoing()
  expect(supervisor).toMatchObject({ going: null, refusal: 'not-allowed' })
})

it('tells who gave an office and who ended it', async () => {
  const office = { role: 'village-officer', placeId: villageId, post: 'clerk' } as const
  const who = { personId: idOf('father') }
  const { roleId } = valueOf(await village.tell('township', 'people.grantRole', { who, ...office }))
  await village.setClock('2026-11-24T11:00:00')
  valueOf(await village.tell('county', 'people.endRole', { roleId, reason: '调走了' }))
  const { watch } = await opened()
  expect(watch.changes.slice(0, 2)).toMatchObject([
    { what: 'ended', by: personaOf('county').name, why: '调走了' },
    { what: 'given', by: personaOf('township').name },
  ])
})

it('is in trouble without a network, and for whoever may not watch', async () => {
  const stores = storesOf(village, 'supervisor')
  stores.offline = true
  await stores.watch.open()
  expect(stores.watch).toMatchObject({ state: 'trouble', refusal: 'no-network' })
  stores.offline = false
  await stores.watch.open()
  expect(stores.watch.state).toBe('here')
  const { watch } = await opened('director')
  expect(watch).toMatchObject({ state: 'trouble', refusal: 'not-allowed', looks: [] })
})
