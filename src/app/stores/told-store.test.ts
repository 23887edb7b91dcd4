import { girl, granny, openFamilyVillage } from '../../../tests/people/unbound-family'
import { idOf } from '../../../tests/request/small-village'
import { countQuestions, storesOf } from '../../../tests/stores'
import type { Village } from '../../../tests/village'
import { personaOf } from '../../local/personas'
import { toldStore, type ToldStore } from './told-store'

let village: Village
beforeEach(async () => {
  village = await openFamilyVillage()
})
afterEach(() => village.close())

const father = personaOf('father')
const mealOf = ({ view }: ToldStore) => view?.topics.find(({ topic }) => topic === 'meal')

it('opens with one question, and keeps who is ticked for one topic', async () => {
  const questions = countQuestions(village)
  const told = storesOf(village, 'daughter').the(toldStore)
  await told.open()
  expect(questions.asked()).toBe(1)
  told.choose('meal')
  told.tick(idOf('father'))
  expect(await told.keep()).toBe(true)
  expect(told).toMatchObject({ kept: 'meal', topic: null, refusal: null })
  expect(mealOf(told)?.told.map(({ name }) => name)).toEqual([personaOf('daughter').name, father.name])
  told.choose('meal')
  expect([...told.ticked]).toEqual([idOf('father')])
  expect(await told.takeBack()).toBe(true)
  expect(mealOf(told)?.chosen).toBeNull()
})

it('asks a head for her own words where the household may not know it by itself', async () => {
  const told = storesOf(village, 'group-head').the(toldStore)
  await told.open(granny._id)
  told.choose('meal')
  expect([told.speaksForHer, told.needsWords]).toEqual([true, false])
  told.choose('clinic')
  told.tick(idOf('daughter'))
  expect(told.needsWords).toBe(true)
  told.setWords('让闺女听着')
  expect([told.needsWords, await told.keep()]).toEqual([false, true])
  expect(told.view?.history).toMatchObject([{ side: 'head', basis: { words: '让闺女听着' } }])
})

it('keeps the ticks without a network, and writes one line once it is back', async () => {
  const stores = storesOf(village, 'daughter')
  const told = stores.the(toldStore)
  await told.open()
  told.choose('clinic')
  told.tick(idOf('father'))
  stores.offline = true
  expect(await told.keep()).toBe(false)
  expect(told).toMatchObject({ refusal: 'no-network', topic: 'clinic', state: 'here' })
  stores.offline = false
  stores.deaf = true
  expect(await told.keep()).toBe(false)
  stores.deaf = false
  expect(await told.keep()).toBe(true)
  expect(told.view?.history).toHaveLength(1)
})

it('leaves the one person before it shows another, and shows nobody who is not his', async () => {
  const told = storesOf(village, 'father').the(toldStore)
  await told.open(girl._id)
  expect(told.view?.person).toMatchObject({ name: '小雨', child: true })
  const opening = told.open(idOf('elder'))
  expect(told).toMatchObject({ state: 'waiting', view: null })
  await opening
  expect(told).toMatchObject({ state: 'trouble', refusal: 'not-found', view: null })
})
