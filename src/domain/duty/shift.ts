import { atTime, type DateText, type Moment } from '../calendar/moment'
import type { RoleGrant } from '../people/roles'

/** The two halves of a day at the center; whoever sits all day has both. */
export const halves = ['morning', 'afternoon'] as const
export type Half = (typeof halves)[number]

/** Who sits when (轮流坐班): one person a half-day, with the desk of the center while it lasts. */
export interface Shift {
  villageId: string
  date: DateText
  half: Half
  personId: string
  from: Moment
  /** The first moment at which it is over. */
  to: Moment
}

/** Default hours: lunch belongs to the morning, so that it is ticked by one person. */
const hours: Record<Half, readonly [string, string]> = {
  morning: ['08:00', '13:00'],
  afternoon: ['13:00', '18:00'],
}

/** From when to when a half-day lasts. */
export function shiftTimes(date: DateText, half: Half): { from: Moment; to: Moment } {
  const [from, to] = hours[half]
  return { from: atTime(date, from), to: atTime(date, to) }
}

/** `370827999201:2026-11-24:morning`: one shift a half-day, whoever sits. */
export function shiftIdOf({ villageId, date, half }: Pick<Shift, 'villageId' | 'date' | 'half'>): string {
  return `${villageId}:${date}:${half}`
}

/** What a shift gives him who sits: the desk of the center, at this place, for its time and not a second more. */
export function deskOf({ villageId, from, to }: Pick<Shift, 'villageId' | 'from' | 'to'>): RoleGrant {
  return { role: 'on-duty', placeId: villageId, from, to }
}
