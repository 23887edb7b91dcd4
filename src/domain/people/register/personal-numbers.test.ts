import fc from 'fast-check'
import { findPersonalNumbers, maskPersonalNumbers } from './personal-numbers'

const kindsIn = (text: string) => findPersonalNumbers(text).map(({ kind }) => kind)

describe('a mobile number', () => {
  it.each([
    '19900000012',
    '电话19900000012。',
    '8619900000012',
    '+86 19900000012',
    '+86-199-0000-0012',
    '199 0000 0012',
    '199-0000-0012',
    '１９９００００００１２',
    '１９９　００００　００１２',
    '陈建国19900000012/19900000013',
  ])('is found in %s', (text) => {
    expect(new Set(kindsIn(text))).toEqual(new Set(['mobile']))
  })

  it('is found at its place', () => {
    expect(findPersonalNumbers('打 199 0000 0012 找我')).toEqual([{ kind: 'mobile', start: 2, end: 15 }])
  })
})

describe('an identity number', () => {
  it.each([
    '370827195003051234',
    '37082719500305123X',
    '370827 19500305 123x',
    '370827-19500305-1234',
    '身份证号：370827500305123',
    '３７０８２７１９５００３０５１２３Ｘ',
  ])('is found in %s', (text) => {
    expect(kindsIn(text)).toEqual(['identity'])
  })

  it('of 15 digits is only one after 证', () => {
    expect(kindsIn('单号 370827500305123')).toEqual([])
  })
})

describe('an account number', () => {
  it.each(['6222021234567890', '6222021234567890123', '6222 0212 3456 7894', '6222-0212-3456-7894'])(
    'is found in %s',
    (text) => {
      expect(kindsIn(text)).toEqual(['account'])
    },
  )

  it('in groups of four has to pass Luhn', () => {
    expect(kindsIn('6222 0212 3456 7890')).toEqual([])
  })
})

describe('what is not personal', () => {
  it.each([
    ['a landline', '0537-6212345，05376212345'],
    ['a service number', '12345、110、400-800-8820'],
    ['a masked number', '138****8000'],
    ['our own ids', 'p13800138000 h1a2b3c4d5e6'],
    ['a village code', '370827999201'],
    ['a date', '2026-11-24 10:00:00，20261124100000'],
    ['an amount', '13,800,138,000.00 元，19900000012.00 元'],
    ['a voucher number', '2026-11-0034-22，凭证 2026-138-0013-8000'],
  ])('%s passes', (_name, text) => {
    expect(kindsIn(text)).toEqual([])
  })
})

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''))
const wide = (text: string) =>
  text.replace(/[0-9X]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
const mobile = fc
  .tuple(fc.constantFrom('3', '4', '5', '6', '7', '8', '9'), digits(9), fc.constantFrom('', ' ', '-'))
  .map(([second, rest, gap]) => [`1${second}${rest.slice(0, 1)}`, rest.slice(1, 5), rest.slice(5)].join(gap))
const identity = fc
  .tuple(digits(6), digits(8), digits(3), fc.constantFrom('0', '7', 'X', 'x'), fc.constantFrom('', ' ', '-'))
  .map(([place, birth, order, check, gap]) => [place, birth, order + check].join(gap))
const account = fc.integer({ min: 16, max: 19 }).chain(digits)
const personal = fc
  .tuple(fc.oneof(mobile, identity, account), fc.boolean())
  .map(([number, isWide]) => (isWide ? wide(number) : number))
const words = fc.constantFrom('', '找 ', '电话：', '（', 'tel', '，李秀兰 3巷12户 ', '2026年11月24日，')

describe('in any text', () => {
  it('a personal number is found, and once masked there is none', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, personal), { minLength: 1, maxLength: 4 }), (parts) => {
        const text = parts.map(([before, number]) => `${before}${number}。`).join('')
        expect(findPersonalNumbers(text)).toHaveLength(parts.length)
        const { text: masked } = maskPersonalNumbers(text)
        expect(findPersonalNumbers(masked)).toEqual([])
        expect(masked.replace(/[^，。：（]/g, '')).toBe(text.replace(/[^，。：（]/g, ''))
      }),
    )
  })

  it('masking twice is masking once, whatever digits and gaps there are', () => {
    const sign = fc.constantFrom(...Array.from('0123456789 -X证*一１　'))
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const once = maskPersonalNumbers(signs.join(''))
        expect(maskPersonalNumbers(once.text)).toEqual({ text: once.text, masked: false })
      }),
    )
  })

  it('fewer than eleven digits in a run are never personal', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 }).chain(digits), { maxLength: 5 }), (runs) => {
        expect(findPersonalNumbers(runs.join('元，'))).toEqual([])
      }),
    )
  })

  it('what masking leaves over does not make a new number with what follows', () => {
    expect(maskPersonalNumbers('19900000012 3456 7890 1237').text).toBe(`199****${'*'.repeat(19)}`)
  })

  it('masks a mobile in the middle and everything else wholly', () => {
    expect(maskPersonalNumbers('女儿 199 0000 0012').text).toBe('女儿 199****0012')
    expect(maskPersonalNumbers('证 37082719500305123X').text).toBe(`证 ${'*'.repeat(18)}`)
    expect(maskPersonalNumbers('在家')).toEqual({ text: '在家', masked: false })
  })
})
