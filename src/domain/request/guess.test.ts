import { guessCategory, namesOffice } from './guess'

it.each([
  ['3巷东头路灯不亮，晚上老人出门看不见', 'facilities'],
  ['我家停水了', 'utilities'],
  ['厨房有煤气味', 'danger'],
  ['我娘今年八十了，高龄补贴怎么领', 'policy'],
  ['5巷公厕没人打扫', 'cleaning'],
  ['他喝了酒就打我', 'women-children'],
])('takes %s for %s', (words, category) => {
  expect(guessCategory(words)).toBe(category)
})

it('guesses nothing from words it does not know', () => {
  expect(guessCategory('今天天气好')).toBeNull()
})

it('never guesses conduct of a cadre: that is chosen', () => {
  expect(guessCategory('巷长说话难听')).not.toBe('conduct')
})

it('notices that somebody in office is spoken of', () => {
  expect(namesOffice('王秀英不管', '王秀英')).toBe(true)
  expect(namesOffice('书记来看过', null)).toBe(true)
  expect(namesOffice('路灯不亮', '王秀英')).toBe(false)
})
