import type { MissedFacts } from '../../domain/booking/missed'
import type { MissedTurn } from '../../domain/booking/missed-step'
import type { RosterEntry, Session } from '../../domain/booking/session'
import { ageOn, type Moment } from '../../domain/calendar/moment'
import type { Target } from '../../domain/people/can'
import { isHeld } from '../../domain/people/roles'
import { relativeToRing, whoIsRung, type Told } from '../../domain/people/told/who-is-told'
import type { PersonDocument } from '../people/documents'
import { namedIn, plain, toldFacts, type ToldPeople } from '../people/told/told-people'

/** What the rule of the missed meal asks about her. */
export function missedFacts(
  session: Session,
  entry: RosterEntry,
  family: ToldPeople,
  now: Moment,
): MissedFacts {
  const { birth, livesAlone } = family
  return {
    ...{ session, entry, livesAlone, age: birth ? ageOn(birth, session.date) : null },
    hasHeads: hasHeads(family, now),
    hasRelative: relativeToRing(facts(family, now)) !== null,
  }
}

/** How she is measured by the permission rules. */
export function targetOf({ _id, villageId, householdId, household: [household] }: ToldPeople): Target {
  return {
    villageId: villageId ?? '',
    ...{ personId: _id, householdId },
    headId: household?.headId ?? null,
    standIn: household?.standIn ?? null,
  }
}

/** Whose telephone is rung in this turn; `name` is null where it is her own. */
export interface Ringing {
  phone: string | null
  name: string | null
}

/** Whom the one whose turn it is rings: herself, or somebody of her house; in the relative's turn the relative. */
export function ringing(family: ToldPeople, turn: MissedTurn, now: Moment): Ringing {
  const rung = turn === 'relative' ? relativeToRing(facts(family, now)) : whoIsRung(facts(family, now))
  const person = personOf(family, rung)
  return { phone: person?.phone ?? null, name: person && person._id !== family._id ? person.name : null }
}

const personOf = (family: ToldPeople, rung: Told | null): PersonDocument | null =>
  (rung && namedIn(family).get(rung.personId)) ?? null

const facts = (family: ToldPeople, now: Moment) => toldFacts(family, plain('meal'), now)

function hasHeads({ household: [household] }: ToldPeople, now: Moment): boolean {
  if (!household) return false
  const { headId, standIn } = household
  return headId !== null || (standIn !== null && isHeld(standIn, now))
}
