import { serviceDefaults } from './defaults'
import { priceOf } from './price'

const table = serviceDefaults.canteen.terms.prices!
const day = '2026-11-24'

it.each([
  ['1966-11-25', 1200, 'the day before sixty'],
  ['1966-11-24', 500, 'on the sixtieth birthday'],
  ['1956-12', 500, 'a month before seventy'],
  ['1956-11', 300, 'a month alone counts from its first day'],
  ['1946-11', 100, 'eighty'],
  ['1936-11', 0, 'ninety eats free'],
])('born %s pays %i: %s', (birth, pays) => {
  expect(priceOf(table, birth, 0, day).pays).toBe(pays)
})

it('takes the full price from a guest beside the subsidised one', () => {
  expect(priceOf(table, '1950-03', 2, day)).toEqual({ full: 3600, subsidy: 900, pays: 2700, fromAge: 70 })
})

it('takes the full price when no birth is known', () => {
  expect(priceOf(table, null, 0, day)).toEqual({ full: 1200, subsidy: 0, pays: 1200, fromAge: null })
})

it('takes the highest tier whatever the order in which the village wrote them', () => {
  const turned = { ...table, tiers: [...table.tiers].reverse() }
  expect(priceOf(turned, '1946-11', 0, day)).toEqual(priceOf(table, '1946-11', 0, day))
})

it('makes who was born on 29 February older on 1 March', () => {
  expect(priceOf(table, '1956-02-29', 0, '2026-02-28').pays).toBe(500)
  expect(priceOf(table, '1956-02-29', 0, '2026-03-01').pays).toBe(300)
})
