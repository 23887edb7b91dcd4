import type { DateText } from '@domain/calendar/moment'
import type { Sheet } from './cell'
import type { Place, Problem } from './faults'
import { problemAt } from './faults'
import { headSheet, readHeads } from './head-rows'
import { settleHeads } from './heads'
import { householdSheet } from './household-rows'
import { readHouseholds } from './households'
import type { RegisterReading } from './reading'
import { readingOf } from './reading'
import { findTable } from './table'

/**
 * Reads the village's spreadsheet (product.md §8 Roster): sheets as `read-excel-file` gives them, cells through
 * `cellOf`. `today` bounds the dates of birth. Identity columns are never read.
 */
export function parseRegister(sheets: readonly Sheet[], today: DateText): RegisterReading {
  const people = findTable(sheets, householdSheet)
  const headTable = findTable(sheets, headSheet)
  const structure = [
    ...structureProblems(people, householdSheet.name),
    ...structureProblems(headTable, headSheet.name),
  ]
  const notes = [...(people?.notes ?? []), ...(headTable?.notes ?? [])]
  if (people === null || headTable === null || structure.length > 0)
    return readingOf({
      read: { households: [], problems: [], notes },
      heads: [],
      fileProblems: structure,
      rows: 0,
    })
  const read = readHouseholds(people, today)
  const written = readHeads(headTable)
  const { heads, problems } = settleHeads(written.heads, read.households)
  return readingOf({
    read: { ...read, notes: [...notes, ...read.notes] },
    heads,
    fileProblems: [...written.problems, ...problems],
    rows: people.rows.length,
  })
}

interface FoundTable {
  sheet: string
  headerRow: number
  missing: string[]
  rows: readonly unknown[]
}

function structureProblems(table: FoundTable | null, name: string): Problem[] {
  const place = (row: number, title: string): Place => ({
    sheet: table?.sheet ?? name,
    row,
    column: 'A',
    title,
  })
  if (table === null) return [problemAt(place(1, name), 'sheet-missing', 'file', name)]
  if (table.missing.length > 0)
    return table.missing.map((title) =>
      problemAt(place(table.headerRow, title), 'column-missing', 'file', title),
    )
  return table.rows.length === 0 ? [problemAt(place(table.headerRow + 1, name), 'sheet-empty', 'file')] : []
}
