import { no, yes, type Answer } from '../answer'
import { addDays, dateOf, type DateText, type Moment } from '../calendar/moment'
import { can } from '../people/can'
import type { RoleGrant, RoleName } from '../people/roles'
import type { Viewer } from '../people/viewer'
import { shiftTimes, type Half, type Shift } from './shift'

/** Whose turn it can be: the cadres of the village. */
export const sittingRoles: readonly RoleName[] = ['village-officer', 'center-keeper', 'supervisor']

/** So far ahead a rota is written. */
const daysAhead = 62

export const shiftRefusals = ['shift-over', 'too-far', 'not-a-cadre', 'changed-meanwhile'] as const
export type ShiftRefusal = (typeof shiftRefusals)[number]

/** Whether this person is a cadre of the village at that moment. */
export function maySit(roles: readonly RoleGrant[], villageId: string, at: Moment): boolean {
  return roles.some(
    ({ role, placeId, from, to }) =>
      sittingRoles.includes(role) && placeId === villageId && from <= at && (to === null || at < to),
  )
}

/** Whether the viewer writes the rota of this village, or only hands on what is his. */
export function mayWriteRota(viewer: Viewer, villageId: string, now: Moment): boolean {
  return can(viewer, 'write-rota', { villageId }, now)
}

export interface ShiftFacts {
  villageId: string
  date: DateText
  half: Half
  /** Who sits so far. */
  before: string | null
  /** Who is to sit; null: nobody. */
  next: { personId: string; roles: readonly RoleGrant[] } | null
  viewer: Viewer
  now: Moment
}

/**
 * Who sits in a half-day from now on: written by those who write the rota, or handed on by the one whose turn it is
 * (换班), to a cadre of the village, for a shift that is not over.
 */
export function decideShift(facts: ShiftFacts): Answer<Shift | null, ShiftRefusal | 'not-allowed'> {
  const { villageId, date, half, before, next, viewer, now } = facts
  const times = shiftTimes(date, half)
  const handsOn = before !== null && before === viewer.person?.id && next !== null
  if (!mayWriteRota(viewer, villageId, now) && !handsOn) return no('not-allowed')
  if (now >= times.to) return no('shift-over')
  if (date > addDays(dateOf(now), daysAhead)) return no('too-far')
  if (next === null) return yes(null)
  if (!maySit(next.roles, villageId, times.from)) return no('not-a-cadre')
  return yes({ villageId, date, half, personId: next.personId, ...times })
}
