import { seed } from '../../../tests/booking/seed'
import { idOf, openRequestVillage, villageId } from '../../../tests/request/small-village'
import { countQuestions, storesOf } from '../../../tests/stores'
import type { Village } from '../../../tests/village'

let village: Village
beforeEach(async () => {
  village = await openRequestVillage()
})
afterEach(() => village.close())

const looked = (many: number) =>
  seed(village.cloud, {
    audits: Array.from({ length: many }, (_, at) => ({
      ...{ _id: `v${String(at).padStart(11, '0')}`, actorId: idOf('group-head'), villageId },
      as: { role: 'group-head', post: null, service: null },
      ...{ personIds: [idOf('elder')], what: 'household-file', why: 'answering-request' },
      at: `2026-11-20T10:00:${String(at).padStart(2, '0')}`,
    })),
  })

it('opens who looked at me with one question, and goes on page by page', async () => {
  await looked(25)
  const questions = countQuestions(village)
  const { looks } = storesOf(village, 'elder')
  await looks.open(null)
  expect(questions.asked()).toBe(1)
  expect(looks).toMatchObject({ state: 'here', name: '周桂兰', children: [] })
  expect(looks.looks).toHaveLength(20)
  expect(looks.looks[0]).toMatchObject({ name: '赵立新', at: '2026-11-20T10:00:24' })
  await looks.next()
  expect(new Set(looks.looks.map(({ id }) => id)).size).toBe(25)
  expect(looks.more).toBeNull()
  await looks.next()
  expect(looks.looks).toHaveLength(25)
})

it('says why where nobody else’s looks may be seen', async () => {
  const { looks } = storesOf(village, 'daughter')
  await looks.open(idOf('father'))
  expect(looks).toMatchObject({ state: 'trouble', refusal: 'not-allowed', looks: [] })
})

it('keeps what it shows when the next page gets no answer', async () => {
  await looked(25)
  const stores = storesOf(village, 'elder')
  await stores.looks.open(null)
  stores.offline = true
  await stores.looks.next()
  expect(stores.looks).toMatchObject({ state: 'here', refusal: 'no-network' })
  expect(stores.looks.looks).toHaveLength(20)
  stores.offline = false
  await stores.looks.next()
  expect(stores.looks.looks).toHaveLength(25)
})

it('is in trouble, and shows nothing, when the first page gets no answer', async () => {
  const stores = storesOf(village, 'elder')
  stores.offline = true
  await stores.looks.open(null)
  expect(stores.looks).toMatchObject({ state: 'trouble', refusal: 'no-network', looks: [] })
})
