import { yuanText } from './amount'
import type { AccountRow, NoticeContent } from './notice'
import { sentenceLimit } from './templates'

/** What the rows come to, in 分. */
export interface Sums {
  opening: number
  in: number
  out: number
  closing: number
}

/** Computes income, spending and what is left: opening + in − out. Nobody types a sum. */
export function sumsOf({ opening, rows }: Pick<NoticeContent, 'opening' | 'rows'>): Sums {
  const start = opening ?? 0
  const income = sumOf(rows, 'in')
  const spending = sumOf(rows, 'out')
  return { opening: start, in: income, out: spending, closing: start + income - spending }
}

/** The rows that went one way, in the order of their dates. */
export function rowsOf(rows: AccountRow[], direction: AccountRow['direction']): AccountRow[] {
  return rows
    .filter((row) => row.direction === direction)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** The plain sentence that the form proposes for a month's accounts: the fullest wording within the limit. */
export function proposedSentence(content: Pick<NoticeContent, 'opening' | 'rows'>): string {
  const sums = sumsOf(content)
  const left = `月底还有 ${yuanText(sums.closing)}。`
  const full = `收 ${yuanText(sums.in)}，花 ${yuanText(sums.out)}，${left}`
  const wordings = [full, full.replaceAll(' ', '')]
  return wordings.find(({ length }) => length <= sentenceLimit) ?? left
}

function sumOf(rows: AccountRow[], direction: AccountRow['direction']): number {
  return rows.reduce((sum, row) => (row.direction === direction ? sum + row.amount : sum), 0)
}
