import { addMinutes, type Moment } from '../calendar/moment'
import type { EntryState } from './entry-states'
import type { Session } from './session'

const olderThan = 75
const minutesBeforeTheEnd = 30

/** Somebody of the day's list, as far as it is about his well-being. */
export interface Expected {
  age: number | null
  livesAlone: boolean
  state: EntryState
}

/** Whether somebody is looked after first: of 75 or more, or living alone. */
export const isFrail = ({ age, livesAlone }: Omit<Expected, 'state'>): boolean =>
  livesAlone || (age !== null && age >= olderThan)

/**
 * Whether a missed meal has to be asked after: somebody of 75 or more, or living alone, who is not there half an
 * hour before the end (product.md §2). Only meals, and only who did not cancel.
 */
export function callFirst(session: Session, { age, livesAlone, state }: Expected, now: Moment): boolean {
  const frail = isFrail({ age, livesAlone })
  const late = addMinutes(session.endsAt, -minutesBeforeTheEnd) <= now
  return session.service === 'canteen' && frail && late && (state === 'confirmed' || state === 'no-show')
}
