import { idOf, openRequestVillage } from '../../../tests/request/small-village'
import { countQuestions, storesOf } from '../../../tests/stores'
import { valueOf, type Village } from '../../../tests/village'
import { personaOf } from '../../local/personas'

let village: Village
beforeEach(async () => {
  village = await openRequestVillage()
})
afterEach(() => village.close())

const daughter = personaOf('daughter')
const elderId = idOf('elder')

async function given(who: string, personId?: string) {
  const stores = storesOf(village, who)
  await stores.care.open(personId)
  stores.care.draft.setName(daughter.name)
  stores.care.draft.setPhone(daughter.phone ?? '')
  return stores
}

it('opens mine to give and mine to use with one question', async () => {
  const questions = countQuestions(village)
  const { care } = storesOf(village, 'son')
  await care.openMine()
  expect(questions.asked()).toBe(1)
  expect(care).toMatchObject({ state: 'here', running: [], speaksForHer: false })
  expect(care.held).toMatchObject([{ forPersonId: elderId, service: 'request' }])
})

it('gathers the services of one grantee, and gives back within the page what was ended', async () => {
  const { care } = await given('elder')
  expect(care.draft.missing(false)).toBeNull()
  expect(await care.give()).toBe(true)
  const [grantee] = care.running.filter(({ name }) => name === daughter.name)
  expect(grantee?.grants.map(({ service }) => service)).toEqual(['meal', 'request'])
  await care.end(grantee!)
  expect(care.justEnded).toMatchObject({ name: daughter.name, mine: false })
  expect(care.past.map(({ name }) => name)).toEqual([daughter.name])
  await care.restore()
  expect(care).toMatchObject({ justEnded: null, past: [] })
})

it('says what is missing, one thing at a time', async () => {
  const { care } = storesOf(village, 'group-head')
  await care.open(elderId)
  const { draft } = care
  expect([care.speaksForHer, draft.missing(true)]).toEqual([true, 'who'])
  draft.setName('陈晨')
  draft.setPhone('1990000001')
  expect(draft.missing(true)).toBe('phone')
  draft.setPhone('19900000014')
  expect(draft.missing(true)).toBeNull()
  draft.tick('clinic')
  expect([draft.missing(true), draft.missing(false)]).toEqual(['words', null])
  for (const service of [...draft.services]) draft.tick(service)
  expect(draft.missing(false)).toBe('services')
})

it('keeps what was typed without a network, and sends it once when it is back', async () => {
  const stores = await given('elder')
  const { care } = stores
  stores.offline = true
  expect(await care.give()).toBe(false)
  expect(care).toMatchObject({ refusal: 'no-network', draft: { name: daughter.name }, state: 'here' })
  stores.offline = false
  stores.deaf = true
  expect(await care.give()).toBe(false)
  stores.deaf = false
  expect(await care.give()).toBe(true)
  const [grantee] = care.running.filter(({ name }) => name === daughter.name)
  expect(grantee?.grants.map(({ history }) => history.length)).toEqual([1, 1])
})

it('leaves the one person before it shows another', async () => {
  const { care } = storesOf(village, 'group-head')
  await care.open(elderId)
  expect(care.given?.person.personId).toBe(elderId)
  const opening = care.open(idOf('father'))
  expect(care).toMatchObject({ state: 'waiting', given: null })
  await opening
  expect(care.given?.person.personId).toBe(idOf('father'))
  await care.open(idOf('chief'))
  expect(care).toMatchObject({ state: 'trouble', refusal: 'not-found', given: null })
})

it('takes what waits for a proved number', async () => {
  const to = { name: '小李', phone: daughter.phone ?? '' }
  valueOf(await village.tell('elder', 'care.give', { forPersonId: elderId, to }))
  const { care } = storesOf(village, 'daughter')
  await care.openMine()
  await care.accept(`phone-${daughter.openid}`)
  expect(care.taken).toBe(2)
  expect(care.held).toHaveLength(2)
})
