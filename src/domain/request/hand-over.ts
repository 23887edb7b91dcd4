import type { Moment } from '../calendar/moment'
import { isHeadRole } from '../people/roles'
import { assigned, unfitFor } from './assign'
import type { Desk } from './categories'
import { deskOfLevel, holderOf, namedOf, ownerFrom, type DeskFacts } from './desks'
import type { Owner, RequestRecord, State } from './record'

/** States in which somebody has it and something is still to be done. */
export const openStates: readonly State[] = [
  'awaiting-consent',
  'submitted',
  'in-progress',
  'waiting-resident',
  'scheduled',
]

/** Who left an office, and who follows him; null when nobody was named. */
export interface Leaving {
  personId: string
  successorId: string | null
}

/**
 * The request in the hands of whoever follows its owner or reader who left, with a line in its timeline; the due
 * dates stay. What he has by another office, and what is not open, stays as it is. `facts`: who sits where by now.
 */
export function handedOver(
  request: RequestRecord,
  leaving: Leaving,
  facts: DeskFacts,
  now: Moment,
): RequestRecord {
  if (!openStates.includes(request.state)) return request
  const read = { ...request, readers: readersAfter(request, leaving, facts) }
  const next = isHisNoMore(request, leaving, facts) ? nextOwner(request, leaving, facts) : null
  if (!next) return read
  const { personId, title, surname } = request.owner
  const moved = assigned(read, next)
  const to = { personId: moved.owner.personId, title: moved.owner.title, surname: moved.owner.surname }
  const level = moved.level === request.level ? {} : { level: moved.level }
  const line = { what: 'handed-over', at: now, by: { personId, title, surname }, to, ...level } as const
  return { ...moved, history: [...request.history, line] }
}

/** He had it by the office whose title stands beside his name: unless he still holds that one, it passes on. */
function isHisNoMore({ owner }: RequestRecord, { personId }: Leaving, { officials }: DeskFacts): boolean {
  if (owner.personId !== personId) return false
  const held = officials.filter((one) => one.personId === personId)
  return !held.some((one) => namedOf(one).title === owner.title)
}

/** The named successor if he may have it; else the 书记's desk, the township's, the county's. */
function nextOwner(request: RequestRecord, leaving: Leaving, facts: DeskFacts): Owner | null {
  const unfit = [...unfitFor(request), leaving.personId]
  const { desk } = request.owner
  const above = desk === 'township' || desk === 'county'
  const inVillage = above ? null : deskOfLevel('village', request.circle)
  const asHead = desk === 'head' || desk === 'lane-chief' ? 'head' : null
  const candidates = [desk, asHead, inVillage, 'township', 'county'] as const
  const named =
    leaving.successorId === null ? null : atOneOf(candidates, aloneIn(facts, leaving.successorId), unfit)
  return named ?? ownerFrom(above ? desk : (inVillage ?? 'township'), facts, unfit)
}

/** The desks as if nobody but this one sat at them. */
const aloneIn = (facts: DeskFacts, personId: string): DeskFacts => ({
  ...facts,
  headId: personId,
  standInId: null,
  officials: facts.officials.filter((one) => one.personId === personId),
})

function atOneOf(desks: readonly (Desk | null)[], facts: DeskFacts, unfit: readonly string[]): Owner | null {
  for (const desk of desks) {
    const owner = desk && holderOf(desk, facts, unfit)
    if (owner) return owner
  }
  return null
}

/** A head who left reads it no longer; his successor as a head does, unless he may not. */
function readersAfter(request: RequestRecord, leaving: Leaving, { officials }: DeskFacts): string[] {
  const { personId, successorId } = leaving
  const isHead = (id: string | null) => officials.some((one) => one.personId === id && isHeadRole(one.role))
  if (!request.readers.includes(personId) || isHead(personId)) return request.readers
  const others = request.readers.filter((id) => id !== personId)
  const follows = isHead(successorId) && !unfitFor(request).includes(successorId ?? '')
  return follows && successorId && !others.includes(successorId) ? [...others, successorId] : others
}
