import type { RegisterChanges } from '../../../domain/people/register/compare-register'
import type { RegisterReading } from '../../../domain/people/register/reading'
import type { OutputOf } from '../../../contract'

/** What the village is told of its file. */
export type RegisterReport = Extract<OutputOf<'people.importRegister'>, object>['report']

/** Lists longer than this are cut on the wire; their length is said (an answer may be 1 MB at most). */
const longest = 500

/** Puts the reading and the comparison into the report. */
export function reportOf(reading: RegisterReading, changes: RegisterChanges): RegisterReport {
  const { counts } = reading
  return {
    counts: {
      ...counts,
      newHouseholds: changes.newHouseholds.length,
      newPeople:
        changes.newPeople.length +
        changes.newHouseholds.reduce((sum, { members }) => sum + members.length, 0),
      changed: changes.fieldChanges.length + changes.maybeSame.length + changes.headChanges.length,
      missing: changes.missingPeople.length,
    },
    problems: reading.problems
      .slice(0, longest)
      .map(({ sheet, row, column, says, blocks }) => ({ sheet, row, column, says, blocks })),
    problemCount: reading.problems.length,
    notes: reading.notes
      .slice(0, longest)
      .map(({ sheet, row, column, says }) => ({ sheet, row, column, says })),
    pending: reading.pending.slice(0, longest).map(({ label, head, rows }) => ({
      label,
      head: head === null ? null : (reading.heads[head]?.name ?? null),
      rows,
    })),
  }
}
