import type { Note, Problem } from './faults'
import { headSheet } from './head-rows'
import type { Head } from './heads'
import type { Member } from './household-rows'
import type { HouseholdsRead, ReadHousehold } from './households'
import { membersOf } from './households'
import { sortedLanes } from './lane'

/** A clean household, taken whole. `head` is a place in `heads`, null only in a file that is refused. */
export interface RegisterHousehold {
  label: string
  lane: string
  number: string
  head: number | null
  alone: boolean
  members: Member[]
}

/** A household that is 待补: something in its rows (numbers of the spreadsheet program) has to be put right. */
export interface PendingHousehold {
  label: string
  lane: string
  number: string
  head: number | null
  rows: number[]
}

export interface RegisterCounts {
  rows: number
  lanes: number
  households: number
  taken: number
  pending: number
  people: number
  heads: number
  /** Taken households in which nobody has a phone. */
  withoutPhone: number
}

/** What a village's file says. `refused`: a rule about the whole file is broken and nothing may be taken. */
export interface RegisterReading {
  refused: boolean
  lanes: string[]
  households: RegisterHousehold[]
  pending: PendingHousehold[]
  heads: Head[]
  problems: Problem[]
  notes: Note[]
  counts: RegisterCounts
}

/** What was read from both sheets; `rows` of 户. */
export interface Settled {
  read: HouseholdsRead
  heads: Head[]
  fileProblems: Problem[]
  rows: number
}

/** Puts the reading together: clean households are taken whole, the others are 待补. */
export function readingOf({ read, heads, fileProblems, rows }: Settled): RegisterReading {
  const headOf = new Map(
    heads.flatMap(({ households }, index) => households.map((label) => [label, index] as const)),
  )
  const called = ({ label, lane, number }: ReadHousehold) => ({
    label,
    lane,
    number,
    head: headOf.get(label) ?? null,
  })
  const [clean, faulty] = [true, false].map((wanted) => read.households.filter((one) => one.clean === wanted))
  const households = (clean ?? []).map((household) => {
    const members = membersOf(household)
    return { ...called(household), alone: members.some(({ alone }) => alone), members }
  })
  const pending = (faulty ?? []).map((household) => ({
    ...called(household),
    rows: household.rows.map(({ row }) => row.row),
  }))
  const lanes = sortedLanes(read.households.map(({ lane }) => lane))
  return {
    refused: fileProblems.length > 0,
    lanes,
    households,
    pending,
    heads,
    problems: [...read.problems, ...fileProblems].sort(byPlace),
    notes: read.notes,
    counts: {
      rows,
      lanes: lanes.length,
      households: households.length + pending.length,
      taken: households.length,
      pending: pending.length,
      people: households.reduce((sum, { members }) => sum + members.length, 0),
      heads: heads.length,
      withoutPhone: households.filter(({ members }) => members.every(({ phone }) => phone === null)).length,
    },
  }
}

/** In the order in which one goes through the file. */
function byPlace(a: Problem, b: Problem): number {
  const bySheet = Number(a.sheet === headSheet.name) - Number(b.sheet === headSheet.name)
  return bySheet || a.row - b.row || a.column.localeCompare(b.column)
}
