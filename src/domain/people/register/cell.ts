import type { DateText } from '@domain/calendar/moment'

/** A spreadsheet cell as plain data; a date cell is {date}. */
export type Cell = string | number | boolean | { date: DateText } | null

/** A sheet as read: the first row is row 1 of the spreadsheet program. */
export interface Sheet {
  name: string
  rows: Cell[][]
}

/** A cell from a spreadsheet reader, which gives date cells as a Date at 00:00 UTC; anything unknown is empty. */
export function cellOf(raw: unknown): Cell {
  if (raw instanceof Date) return { date: raw.toISOString().slice(0, 10) }
  return typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' ? raw : null
}

/** What is written in a cell, without spaces at the ends; '' for an empty one. */
export function writtenIn(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'object') return cell.date
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  return String(cell).trim()
}

/** What is written, with full-width signs as plain ones and without any spaces: for everything but names. */
export function plainIn(cell: Cell): string {
  return plainText(writtenIn(cell))
}

/** A text with full-width signs as plain ones and without any spaces. */
export function plainText(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}

/** The letters of a column in the spreadsheet program: 0 → 'A', 26 → 'AA'. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter
}
