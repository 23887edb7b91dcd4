import type { DateText } from '@domain/calendar/moment'
import { writtenIn } from './cell'
import type { Note, Problem } from './faults'
import { problemAt } from './faults'
import type { HouseholdField, Member, MemberRow } from './household-rows'
import { readMember } from './household-rows'
import { householdLabel, householdNumber, laneName } from './lane'
import { maskPersonalNumbers } from './personal-numbers'
import { maskedPhone } from './phone'
import type { Table, TableRow } from './table'

/** A household as the sheet has it, clean or not. */
export interface ReadHousehold {
  label: string
  lane: string
  number: string
  /** False when its number cannot be read: no head can name it. */
  numbered: boolean
  clean: boolean
  rows: MemberRow[]
}

export interface HouseholdsRead {
  households: ReadHousehold[]
  problems: Problem[]
  notes: Note[]
}

/** The clean people of a household. */
export function membersOf(household: ReadHousehold): Member[] {
  return household.rows.flatMap(({ member }) => (member === null ? [] : [member]))
}

/** Gathers the rows of 户 into households; one is clean when nothing in its rows keeps it from being taken. */
export function readHouseholds(table: Table<HouseholdField>, today: DateText): HouseholdsRead {
  const problems: Problem[] = []
  const households = new Map<string, ReadHousehold>()
  let lane = ''
  let number: string | null = null
  for (const row of table.rows) {
    const read = readMember(row, today)
    const [laneWritten, numberWritten] = [writtenIn(row.cell('lane')), writtenIn(row.cell('number'))]
    // An empty cell below a filled one is a merged cell; a new lane begins with a new number.
    const newLane = laneWritten === '' ? lane : laneName(maskPersonalNumbers(laneWritten).text)
    if (newLane !== lane) number = null
    lane = newLane
    if (numberWritten !== '') number = maskPersonalNumbers(numberWritten).text
    problems.push(...placeProblems(row, lane, number, numberWritten !== ''), ...read.problems)
    if (lane !== '' && number !== null) add(households, lane, number, read)
  }
  for (const household of households.values()) problems.push(...problemsWithin(household))
  const blocked = new Set(problems.filter(({ blocks }) => blocks === 'household').map(({ row }) => row))
  for (const household of households.values())
    household.clean = household.numbered && household.rows.every(({ row }) => !blocked.has(row.row))
  const all = [...households.values()]
  return { households: all, problems, notes: [...rowNotes(all), ...sharedPhones(all)] }
}

function placeProblems(
  row: TableRow<HouseholdField>,
  lane: string,
  number: string | null,
  isWritten: boolean,
) {
  if (lane === '') return [problemAt(row.place('lane'), 'lane-missing', 'household')]
  if (number === null) return [problemAt(row.place('number'), 'number-missing', 'household')]
  if (householdNumber(number) !== null || !isWritten) return []
  return [problemAt(row.place('number'), 'number-unclear', 'household', number)]
}

function add(households: Map<string, ReadHousehold>, lane: string, written: string, read: MemberRow): void {
  const number = householdNumber(written) ?? written
  const label = householdLabel(lane, number)
  const numbered = householdNumber(written) !== null
  const household = households.get(label) ?? { label, lane, number, numbered, clean: true, rows: [] }
  household.rows.push(read)
  households.set(label, household)
}

/** What is wrong between the rows of one household. */
function problemsWithin({ rows }: ReadHousehold): Problem[] {
  const problems: Problem[] = []
  const seen = new Set<string>()
  let householders = 0
  for (const { row, member } of rows) {
    if (member === null) continue
    if (member.relation === '户主') householders += 1
    if (member.relation === '户主' && householders === 2)
      problems.push(problemAt(row.place('relation'), 'two-householders', 'household'))
    const person = `${member.name} ${member.birth.slice(0, 7)}`
    if (seen.has(person))
      problems.push(problemAt(row.place('name'), 'same-person-twice', 'household', member.name))
    seen.add(person)
    if (member.alone && rows.length > 1)
      problems.push(problemAt(row.place('alone'), 'alone-with-others', 'nothing', String(rows.length)))
  }
  return problems
}

const rowNotes = (households: readonly ReadHousehold[]) =>
  households.flatMap(({ rows }) => rows.flatMap(({ notes }) => notes))

/** One phone in several households is kept; it binds nobody by itself. */
function sharedPhones(households: readonly ReadHousehold[]): Note[] {
  const firstHolder = new Map<string, string>()
  const notes: Note[] = []
  for (const { label, rows } of households)
    for (const { row, member } of rows) {
      const phone = member?.phone ?? null
      if (phone === null) continue
      const other = firstHolder.get(phone)
      if (other === undefined) firstHolder.set(phone, label)
      if (other === undefined || other === label) continue
      const { sheet, column } = row.place('phone')
      const says = `手机 ${maskedPhone(phone)} 在${other}和${label}都有，都留着。`
      notes.push({ kind: 'shared-phone', sheet, row: row.row, column, says })
    }
  return notes
}
