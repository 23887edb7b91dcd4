import fc from 'fast-check'
import { amountText, fenOf, yuanText } from './amount'

it('writes two decimals and parts the thousands', () => {
  expect(amountText(2_640_000)).toBe('26,400.00')
  expect(amountText(5)).toBe('0.05')
  expect(amountText(123_456_789)).toBe('1,234,567.89')
})

it('writes a debt with the long minus', () => {
  expect(amountText(-1_873_580)).toBe('\u221218,735.80')
})

it('leaves out empty decimals in a sentence', () => {
  expect(yuanText(2_640_000)).toBe('26,400 元')
  expect(yuanText(1_873_580)).toBe('18,735.80 元')
})

it('reads what people type as yuan', () => {
  expect(fenOf('8400')).toBe(840_000)
  expect(fenOf('8,400.5')).toBe(840_050)
  expect(fenOf(' 18,735.80 ')).toBe(1_873_580)
  expect(fenOf('−3')).toBe(-300)
  expect(fenOf('0')).toBe(0)
})

it.each(['', '八千', '1.234', '1.2.3', '12 元', '9999999999'])('takes %p for no amount', (typed) => {
  expect(fenOf(typed)).toBeNull()
})

it('reads back every amount that it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (fen) => {
      expect(fenOf(amountText(fen))).toBe(fen)
    }),
  )
})
