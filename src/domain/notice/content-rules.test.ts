import { accountsContent, outageContent, row } from '../../../tests/notice/builders'
import { judgeContent, missingField, onlyFieldsOf } from './content-rules'

it('takes complete accounts and a complete outage', () => {
  expect(judgeContent(accountsContent()).ok).toBe(true)
  expect(missingField('accounts', accountsContent())).toBeNull()
  expect(missingField('outage', outageContent())).toBeNull()
})

it.each([
  ['sentence', { sentence: null }],
  ['ledger', { ledger: null }],
  ['opening', { opening: null }],
  ['rows', { rows: [] }],
  ['rows.1.voucher', { rows: [row(), row({ voucher: '' })] }],
])('misses %s', (field, more) => {
  expect(missingField('accounts', accountsContent(more))).toBe(field)
})

it('counts an opening of nothing as filled in', () => {
  expect(missingField('accounts', accountsContent({ opening: 0 }))).toBeNull()
})

it('needs time, place and whom it concerns for an outage', () => {
  expect(missingField('outage', outageContent({ startsAt: null }))).toBe('startsAt')
  expect(missingField('outage', outageContent({ whom: null }))).toBe('whom')
})

it('takes a title of twenty characters and refuses the twenty-first', () => {
  expect(judgeContent(accountsContent({ title: '账'.repeat(20) })).ok).toBe(true)
  expect(judgeContent(accountsContent({ title: '账'.repeat(21) }))).toMatchObject({
    refusal: 'too-long',
    about: 'title',
  })
})

it('takes a sentence of forty characters and refuses the forty-first', () => {
  expect(judgeContent(accountsContent({ sentence: '账'.repeat(40) })).ok).toBe(true)
  expect(judgeContent(accountsContent({ sentence: '账'.repeat(41) }))).toMatchObject({ about: 'sentence' })
})

it.each([
  ['showTo', accountsContent({ showTo: '2026-11-31' })],
  ['period', accountsContent({ period: '2026-13' })],
  ['rows.0.date', accountsContent({ rows: [row({ date: '2026-02-29' })] })],
  ['endsAt', outageContent({ endsAt: '2026-11-24T19:00:00' })],
])('refuses a day that does not exist or an end before the beginning: %s', (about, content) => {
  expect(judgeContent(content)).toMatchObject({ refusal: 'bad-date', about })
})

it('refuses an amount of nothing and part of a 分', () => {
  const of = (amount: number) => judgeContent(accountsContent({ rows: [row({ amount })] }))
  expect(of(0)).toMatchObject({ refusal: 'bad-amount', about: 'rows.0.amount' })
  expect(of(1.5)).toMatchObject({ refusal: 'bad-amount' })
})

it('wants at least five days on the board', () => {
  expect(judgeContent(accountsContent({ showTo: '2026-11-17' })).ok).toBe(true)
  expect(judgeContent(accountsContent({ showTo: '2026-11-16' }))).toMatchObject({
    refusal: 'board-time-too-short',
  })
})

it('drops what the template has no field for', () => {
  const kept = onlyFieldsOf('outage', outageContent({ rows: [row()], opening: 5 }))
  expect(kept).toEqual(outageContent())
})
