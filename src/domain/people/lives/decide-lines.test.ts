import { readTyped, type Typed } from './decide-lines'

const today = '2026-11-24'
const read = (typed: Typed) => readTyped(typed, today)

it('reads what is typed as the register does', () => {
  expect(read({ name: '周 桂兰', birth: '1950年3月5日', phone: '199 0000 0012', relation: '本人' })).toEqual({
    ok: true,
    value: { name: '周桂兰', birth: '1950-03-05', phone: '19900000012', relation: '户主' },
  })
})

it('takes a phone and a note away that are typed empty, and leaves alone what is not typed', () => {
  expect(read({ phone: '', note: ' ' })).toEqual({ ok: true, value: { phone: null, note: null } })
  expect(read({})).toEqual({ ok: true, value: {} })
})

it('masks a personal number in the note', () => {
  expect(read({ note: '儿子 13812348000' })).toMatchObject({ value: { note: '儿子 138****8000' } })
})

it.each<[Typed, string]>([
  [{ name: '' }, 'name-missing'],
  [{ name: '周3' }, 'name-unclear'],
  [{ birth: '1950' }, 'birth-year-only'],
  [{ birth: '2026-12' }, 'birth-in-future'],
  [{ birth: '2025-02-29' }, 'birth-unclear'],
  [{ phone: '0537-6000001' }, 'phone-landline'],
  [{ phone: '1990000001' }, 'phone-unclear'],
  [{ relation: ' ' }, 'relation-missing'],
])('refuses %j: %s', (typed, refusal) => {
  expect(read(typed)).toMatchObject({ ok: false, refusal })
})

it('keeps the twenty-ninth of February of a leap year', () => {
  expect(read({ birth: '1948.2.29' })).toMatchObject({ value: { birth: '1948-02-29' } })
})
