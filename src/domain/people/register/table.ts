import type { Cell, Sheet } from './cell'
import { columnLetters, plainText, writtenIn } from './cell'
import type { Note, Place } from './faults'
import { maskPersonalNumbers } from './personal-numbers'

/** How a sheet is recognised: its name, the titles each column may have (the proper one first), which it needs. */
export interface TableKind<Field extends string> {
  name: string
  titles: Record<Field, readonly string[]>
  needed: readonly Field[]
  /** Columns that tell this sheet from others when its name does not. */
  marks: readonly Field[]
}

/** A row that holds something, with its number in the spreadsheet program. */
export interface TableRow<Field extends string> {
  row: number
  cell: (field: Field) => Cell
  place: (field: Field) => Place
}

/** A sheet with its columns found. `missing`: titles of needed columns that are not there. */
export interface Table<Field extends string> {
  sheet: string
  headerRow: number
  rows: TableRow<Field>[]
  missing: string[]
  notes: Note[]
}

type Columns<Field extends string> = Partial<Record<Field, number>>

const identityTitles = [
  '身份证号',
  '身份证',
  '身份证号码',
  '公民身份号码',
  '居民身份证号',
  '证件号',
  '证件号码',
]
const rowsSearchedForTitles = 10

/** Finds a table by the sheet's name, else by its line of titles; null when neither is there. */
export function findTable<Field extends string>(
  sheets: readonly Sheet[],
  kind: TableKind<Field>,
): Table<Field> | null {
  const named = sheets.filter((sheet) => plainText(sheet.name) === kind.name)
  const likely = sheets.filter((sheet) => {
    const { columns } = titleLineOf(sheet, kind)
    return kind.marks.every((field) => columns[field] !== undefined)
  })
  const sheet = named[0] ?? likely[0]
  return sheet === undefined ? null : tableOf(sheet, kind)
}

const titleOf = (cell: Cell) => plainText(writtenIn(cell)).replace(/\(.*\)|[*:]/g, '')

function columnsOf<Field extends string>(titles: readonly string[], kind: TableKind<Field>): Columns<Field> {
  const columns: Columns<Field> = {}
  for (const field of Object.keys(kind.titles) as Field[]) {
    const index = titles.findIndex((title) => kind.titles[field].includes(title))
    if (index >= 0) columns[field] = index
  }
  return columns
}

/** The line among the first ten in which most columns are found: there may be a heading above it. */
function titleLineOf<Field extends string>(sheet: Sheet, kind: TableKind<Field>) {
  let best: { index: number; columns: Columns<Field> } = { index: 0, columns: {} }
  sheet.rows.slice(0, rowsSearchedForTitles).forEach((row, index) => {
    const columns = columnsOf(row.map(titleOf), kind)
    if (Object.keys(columns).length > Object.keys(best.columns).length) best = { index, columns }
  })
  return best
}

function tableOf<Field extends string>(sheet: Sheet, kind: TableKind<Field>): Table<Field> {
  const { index: headerIndex, columns } = titleLineOf(sheet, kind)
  const header = sheet.rows[headerIndex] ?? []
  const fields = Object.keys(columns) as Field[]
  const isEmpty = (row: Cell[]) =>
    fields.every((field) => writtenIn(row[columns[field] ?? -1] ?? null) === '')
  const rows: TableRow<Field>[] = []
  sheet.rows.forEach((cells, index) => {
    if (index <= headerIndex || isEmpty(cells) || isTotal(cells)) return
    rows.push({
      row: index + 1,
      cell: (field) => cells[columns[field] ?? -1] ?? null,
      place: (field) => ({
        sheet: sheet.name,
        row: index + 1,
        column: columnLetters(columns[field] ?? 0),
        title: kind.titles[field][0] ?? '',
      }),
    })
  })
  const missing = kind.needed
    .filter((field) => columns[field] === undefined)
    .map((field) => kind.titles[field][0] ?? '')
  const used = new Set<number | undefined>(Object.values(columns))
  return {
    sheet: sheet.name,
    headerRow: headerIndex + 1,
    rows,
    missing,
    notes: notesOn(sheet.name, header, used),
  }
}

/** A line of sums under or between the rows. */
function isTotal(cells: readonly Cell[]): boolean {
  const first = cells.map((cell) => plainText(writtenIn(cell))).find((text) => text !== '')
  return first !== undefined && /^(合计|总计|小计|共计)/.test(first)
}

function notesOn(sheet: string, header: readonly Cell[], used: Set<number | undefined>): Note[] {
  const notes: Note[] = []
  header.forEach((cell, index) => {
    const title = titleOf(cell)
    if (title === '' || used.has(index)) return
    const column = columnLetters(index)
    if (identityTitles.includes(title))
      notes.push({
        kind: 'identity-dropped',
        sheet,
        row: null,
        column,
        says: `“${title}”一列没有读，也没有保存。`,
      })
    else
      notes.push({
        kind: 'column-unused',
        sheet,
        row: null,
        column,
        says: `“${maskPersonalNumbers(title).text}”一列没有用到。`,
      })
  })
  return notes
}
