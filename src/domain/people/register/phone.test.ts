import type { Cell } from './cell'
import { readPhone } from './phone'

describe('a phone', () => {
  it.each<[Cell, string | null]>([
    ['19900000012', '19900000012'],
    [19900000012, '19900000012'],
    ['199 0000 0012', '19900000012'],
    ['199-0000-0012', '19900000012'],
    ['+86 19900000012', '19900000012'],
    ['１９９００００００１２', '19900000012'],
    [null, null],
    ['  ', null],
    ['无', null],
    ['—', null],
    ['-', null],
  ])('written %j is %j', (cell, phone) => {
    expect(readPhone(cell)).toEqual({ ok: true, value: phone })
  })

  it.each<[Cell, string]>([
    ['19900000012/19900000013', 'phone-several'],
    ['19900000012 19900000013', 'phone-several'],
    ['19900000012、6212345', 'phone-several'],
    ['0537-6212345', 'phone-landline'],
    ['6212345', 'phone-landline'],
    ['1990000001', 'phone-unclear'],
    ['12900000012', 'phone-unclear'],
    ['问儿子', 'phone-unclear'],
  ])('written %j is refused as %s', (cell, refusal) => {
    expect(readPhone(cell)).toMatchObject({ ok: false, refusal })
  })
})
