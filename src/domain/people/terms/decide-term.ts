import { ownHouseholdsLimit } from '../head-rules'
import { decideGrant } from '../role-rules'
import { isHeadRole, isHeld, type RoleGrant } from '../roles'

/** So many offices may change at once: all of a village (26 heads, ten officers, those of the center) and some room. */
export const mostChanges = 60

export const termFaults = [
  'ended-already',
  'successor-needed',
  'same-person',
  'head-has-twenty',
  'supervisor-conflict',
  'has-it-already',
  'place-wrong',
  'post-missing',
  'service-missing',
  'not-found',
  'too-young',
] as const
export type TermFault = (typeof termFaults)[number]

/** An office of the village, with whoever holds it. */
export interface Office extends RoleGrant {
  id: string
  personId: string
  /** A head's own. */
  households: number
}

/** One office that changes; `nextId` null: nobody follows. */
export interface TermChange {
  roleId: string
  nextId: string | null
}

export interface TermFacts {
  /** Every office that the people concerned hold, in this village or elsewhere. */
  offices: readonly Office[]
  changes: readonly TermChange[]
  /** From when on. */
  at: string
}

const isHead = ({ role }: Pick<RoleGrant, 'role'>): boolean => isHeadRole(role)

/** The office by which somebody is a head once the change has happened; undefined when he is none yet. */
export function headAfter({ offices, changes, at }: TermFacts, personId: string): Office | undefined {
  return offices.find(
    (one) =>
      isHead(one) &&
      one.personId === personId &&
      isHeld(one, at) &&
      !changes.some(({ roleId }) => roleId === one.id),
  )
}

/** What is wrong with a change of term, looked at as a whole: each line by itself, and each in the set that results. */
export function faultsOf(facts: TermFacts): { roleId: string; why: TermFault }[] {
  return facts.changes.flatMap((change) => {
    const why = faultOf(change, facts)
    return why ? [{ roleId: change.roleId, why }] : []
  })
}

function faultOf(change: TermChange, facts: TermFacts): TermFault | null {
  const { offices, changes, at } = facts
  const { roleId, nextId } = change
  const office = offices.find(({ id }) => id === roleId)
  if (!office || !isHeld(office, at)) return 'ended-already'
  if (changes.filter((other) => other.roleId === roleId).length > 1) return 'has-it-already'
  if (nextId === null) return isHead(office) && office.households > 0 ? 'successor-needed' : null
  if (nextId === office.personId) return 'same-person'
  if (isHead(office) && ownAfter(nextId, facts) > ownHouseholdsLimit) return 'head-has-twenty'
  // Whoever is a head by then takes the households over and gets no second office.
  if (isHead(office) && (headAfter(facts, nextId) || firstAsHead(nextId, facts) !== change)) return null
  const { role, placeId, post = null, service = null } = office
  const decided = decideGrant({ role, placeId, post, service }, heldAfter(change, facts), at)
  return decided.ok ? null : decided.refusal
}

/** The line by which somebody becomes a head who is none; the households of further lines come to him by it. */
export function firstAsHead(personId: string, { offices, changes }: TermFacts): TermChange | undefined {
  return changes.find(
    ({ roleId, nextId }) => nextId === personId && offices.some((one) => one.id === roleId && isHead(one)),
  )
}

/** How many households somebody has as a head after the change: his own and what comes to him. */
function ownAfter(personId: string, facts: TermFacts): number {
  const coming = facts.changes.filter(({ nextId }) => nextId === personId)
  const own = headAfter(facts, personId)?.households ?? 0
  return coming.reduce(
    (sum, { roleId }) => sum + (facts.offices.find(({ id }) => id === roleId)?.households ?? 0),
    own,
  )
}

/** What somebody holds after the change, beside the office of this line. */
function heldAfter(line: TermChange, { offices, changes, at }: TermFacts): RoleGrant[] {
  const ends = new Set(changes.map(({ roleId }) => roleId))
  const kept = offices.filter(({ id, personId }) => personId === line.nextId && !ends.has(id))
  const wish = offices.find(({ id }) => id === line.roleId)
  const won = changes
    .filter((change) => change !== line && change.nextId === line.nextId)
    .flatMap(({ roleId }) => offices.filter(({ id }) => id === roleId))
    .filter((one) => !(wish && isHead(wish) && isHead(one)))
  return [...kept, ...won.map((one) => ({ ...one, from: at, to: null }))]
}
