import { fits, readWanted, type Wanted } from './wanted'

it.each<[string, Wanted | null]>([
  ['周', { by: 'name', part: '周' }],
  ['桂兰', { by: 'name', part: '桂兰' }],
  ['ZGL', { by: 'initials', letters: 'zgl' }],
  ['0012', { by: 'phone', end: '0012' }],
  ['19900000012', { by: 'phone', end: '19900000012' }],
  ['3巷', { by: 'place', lane: '3巷', number: null }],
  ['三巷', { by: 'place', lane: '3巷', number: null }],
  ['3巷12户', { by: 'place', lane: '3巷', number: '12' }],
  ['3 巷 012 号', { by: 'place', lane: '3巷', number: '12' }],
  ['3巷12甲', { by: 'place', lane: '3巷', number: '12甲' }],
  ['012', null],
  ['3巷!', null],
  ['{"$gt":""}', null],
])('reads %s', (words, wanted) => {
  expect(readWanted(words)).toEqual(wanted)
})

const one = { name: '单桂兰', finders: ['sgl', 'dgl'], phone: '19900000012', lane: '3巷', number: '12' }
it.each(['单', '桂兰', 'sg', 'dgl', '0012', '3巷', '三巷12'])('finds her by %s', (words) => {
  expect(fits(one, readWanted(words)!)).toBe(true)
})
it.each(['周', 'gl', '0013', '2巷', '3巷1'])('does not find her by %s', (words) => {
  expect(fits(one, readWanted(words)!)).toBe(false)
})
it('finds nobody by a phone or initials that nobody knows', () => {
  const unknown = { ...one, phone: null, finders: [] }
  expect(fits(unknown, { by: 'phone', end: '0012' })).toBe(false)
  expect(fits(unknown, { by: 'initials', letters: 's' })).toBe(false)
})
