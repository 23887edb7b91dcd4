import { amountText, yuanText } from './amount'

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
