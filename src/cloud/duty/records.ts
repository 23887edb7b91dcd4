import type { DateText, Moment } from '../../domain/calendar/moment'
import { shiftIdOf, shiftTimes, type Half } from '../../domain/duty/shift'
import { add, command, find, updateWhere } from '../platform/database'
import type { ShiftDocument } from './documents'

/** Most half-days of a month, and those of one person beside them. */
const mostShifts = 100
/** So many lines of a half-day are kept. */
const linesKept = 10

/** The half-days of a village from day to day, both included. */
export function shiftsOf(villageId: string, from: DateText, to: DateText): Promise<ShiftDocument[]> {
  const date = command.and(command.gte(from), command.lte(to))
  return find<ShiftDocument>('shifts', { villageId, date }, { limit: mostShifts })
}

/** The half-days of somebody in a village that are not over. */
export function comingOf(personId: string, villageId: string, now: Moment): Promise<ShiftDocument[]> {
  return find<ShiftDocument>('shifts', { personId, villageId, to: command.gt(now) }, { limit: mostShifts })
}

/** What is written of a half-day. */
export interface Sitting {
  villageId: string
  date: DateText
  half: Half
  personId: string | null
  byId: string
  at: Moment
  key: string
}

/** Writes who sits over what was read; false when somebody else was faster. */
export async function writeShift(
  { villageId, date, half, ...line }: Sitting,
  before: ShiftDocument | null,
): Promise<boolean> {
  const { personId } = line
  if (!before) {
    const _id = shiftIdOf({ villageId, date, half })
    const first = { _id, villageId, date, half, ...shiftTimes(date, half), personId, rev: 1, history: [line] }
    return (await add('shifts', first)) === 'added'
  }
  const history = [...before.history, line].slice(-linesKept)
  const change = { personId: command.set(personId), rev: before.rev + 1, history: command.set(history) }
  return (await updateWhere('shifts', { _id: before._id, rev: before.rev }, change)) === 1
}
