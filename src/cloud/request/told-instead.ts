import type { Moment } from '../../domain/calendar/moment'
import { whoIsRung, whoIsTold } from '../../domain/people/told/who-is-told'
import type { Part } from '../../domain/request/life'
import { toldOf, waitsToBeTold } from '../../domain/request/telling'
import type { PersonDocument } from '../people/documents'
import { namedIn, toldFacts, type ToldPeople } from '../people/told/told-people'
import type { RequestDocument } from './documents'

/** Somebody who is told instead of the person, or she herself by telephone. */
export interface Instead {
  person: PersonDocument
  self: boolean
  hears: boolean
  /** Whoever has her leave reads it by himself; the others are rung. */
  rings: boolean
}

type Matter = Pick<RequestDocument, 'barred' | 'category' | 'state' | 'basis'>

/**
 * Whom the one who answers or tells it has to reach where she has no account; null where she has one, or where the
 * answer is somebody else's to tell. Her own yes is asked of nobody else.
 */
export function toldInstead(
  people: ToldPeople,
  matter: Matter,
  parts: readonly Part[],
  now: Moment,
): Instead[] | null {
  const facts = toldFacts(people, toldOf(matter), now)
  if (facts.about.hasAccount) return null
  if (waitsToBeTold(matter) && !parts.includes('teller')) return null
  const rung = whoIsRung(facts)
  const told = matter.state === 'awaiting-consent' ? (rung ? [rung] : []) : whoIsTold(facts)
  const names = namedIn(people)
  const granted = new Set(facts.grantees.map(({ id }) => id))
  return told.flatMap(({ personId, hears }) => {
    const person = names.get(personId)
    return person ? [{ person, self: personId === people._id, hears, rings: !granted.has(personId) }] : []
  })
}
