import fc from 'fast-check'
import { row } from '../../../tests/notice/builders'
import { proposedSentence, rowsOf, sumsOf } from './accounts'
import { sentenceLimit } from './templates'

const anyRow = fc
  .record({
    direction: fc.constantFrom('in' as const, 'out' as const),
    amount: fc.integer({ min: 1, max: 1e11 }),
  })
  .map(row)
const anyBook = fc.record({ opening: fc.integer({ min: -1e11, max: 1e11 }), rows: fc.array(anyRow) })

it('always leaves what was there plus what came in less what went out', () => {
  fc.assert(
    fc.property(anyBook, ({ opening, rows }) => {
      const byHand = rows.reduce(
        (left, one) => left + (one.direction === 'in' ? 1 : -1) * one.amount,
        opening,
      )
      expect(sumsOf({ opening, rows }).closing).toBe(byHand)
    }),
  )
})

it('proposes a sentence within the limit, however large the sums', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      expect(proposedSentence(book).length).toBeLessThanOrEqual(sentenceLimit)
    }),
  )
})

it('proposes the three figures of an ordinary month', () => {
  const rows = [row({ amount: 2_640_000 }), row({ direction: 'out', amount: 1_873_580 })]
  expect(proposedSentence({ opening: 4_821_650, rows })).toBe(
    '收26,400元，花18,735.80元，月底还有55,880.70元。',
  )
})

it('lists one direction by date and leaves the rows as they are', () => {
  const rows = [row({ date: '2026-10-26' }), row({ direction: 'out' }), row({ date: '2026-10-09' })]
  expect(rowsOf(rows, 'in').map(({ date }) => date)).toEqual(['2026-10-09', '2026-10-26'])
  expect(rows[0]?.date).toBe('2026-10-26')
})
