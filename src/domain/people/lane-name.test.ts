import { laneNameOf } from './lane-name'

it('takes 1, 1巷, 一巷, 01巷 and full-width １巷 for one lane', () => {
  for (const text of ['1', '1巷', '一巷', '01巷', ' １巷 ']) expect(laneNameOf(text)).toBe('1巷')
})

it('reads Chinese figures up to ninety-nine', () => {
  expect(laneNameOf('十巷')).toBe('10巷')
  expect(laneNameOf('十二巷')).toBe('12巷')
  expect(laneNameOf('二十三巷')).toBe('23巷')
})

it('keeps a lane that has a name', () => {
  expect(laneNameOf('槐树巷')).toBe('槐树巷')
})
