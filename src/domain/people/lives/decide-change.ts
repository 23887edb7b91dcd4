import { no, yes, type Answer } from '../../answer'
import type { Moment } from '../../calendar/moment'
import { difference, kept, standing, type Change, type ChangeName } from './change'
import { actOfLeaving, isOpen, type LifeAct } from './life'
import { stateOf, type Leaving, type PersonLines } from './person-lines'
import { isSame } from './same-person'

/** A person as a change finds her: her lines and what became of them. */
export interface Person {
  id: string
  lines: PersonLines
  changes: readonly Change[]
}

/** Who changes it, when, under which key of the client. */
export interface Hand {
  byId: string
  now: Moment
  key: string
}

/** The person after a change, and what is to be written; nothing when it was so before. */
export interface Changed {
  lines: PersonLines
  change: Change | null
  changes: readonly Change[]
}

/** Another person of a household, as far as she could be taken for this one. */
export interface Housemate {
  id: string
  name: string
  birth: string | null
}

export type ChangeRefusal =
  'gone-already' | 'there-already' | 'holds-roles' | 'nothing-to-undo' | 'stands-on-it'

/** Writes other lines, if she is in the register and nobody of her household is the same afterwards. */
export function decideCorrect(
  person: Person,
  wanted: Partial<PersonLines>,
  housemates: readonly Housemate[],
  hand: Hand,
): Answer<Changed, 'gone-already' | 'there-already'> {
  return changed(person, 'correct', 'corrected', wanted, housemates, hand)
}

/** Takes her over into another household of the village. */
export function decideMove(
  person: Person,
  home: Pick<PersonLines, 'householdId' | 'laneId'> & { relation: string },
  housemates: readonly Housemate[],
  hand: Hand,
): Answer<Changed, 'gone-already' | 'there-already'> {
  if (person.lines.householdId === home.householdId && stateOf(person.lines) === 'here')
    return no('there-already')
  // Alone she lives there no longer, with nobody she never was.
  return changed(person, 'move', 'moved', { ...home, livesAlone: false }, housemates, hand)
}

/** Who acts for a child. */
export function decideGuardians(
  person: Person,
  guardians: string[] | null,
  hand: Hand,
): Answer<Changed, 'gone-already' | 'there-already'> {
  return changed(person, 'set-guardians', 'guardians', { guardians }, [], hand)
}

/** Takes her out of the register: household, lane and village are no longer hers from this moment on. */
export function decideLeave(
  person: Person,
  why: Leaving,
  { holdsRoles }: { holdsRoles: boolean },
  hand: Hand,
): Answer<Changed, 'gone-already' | 'there-already' | 'holds-roles'> {
  const { lines } = person
  const act = actOfLeaving[why]
  if (!isOpen(act, stateOf(lines))) return no('gone-already')
  if (holdsRoles) return no('holds-roles', person.id)
  const before = lines.left ?? lines
  const { householdId, laneId } = before
  const left = { why, at: hand.now, byId: hand.byId, villageId: before.villageId ?? '', householdId, laneId }
  const nowhere = { villageId: null, householdId: null, laneId: null }
  return changed(person, act, 'left', { ...nowhere, left }, [], hand)
}

/**
 * Takes the newest change back. `stands-on-it`: somebody else is the same by now, or there is no such household
 * any more. An added person who is taken back was added by mistake.
 */
export function decideUndo(
  person: Person,
  facts: { housemates: readonly Housemate[]; homeIsThere: boolean; inUse: boolean },
  hand: Hand,
): Answer<Changed, 'nothing-to-undo' | 'stands-on-it'> {
  const last = standing(person.changes)
  if (!last) return no('nothing-to-undo')
  const { lines } = person
  if (last.what === 'added') {
    if (facts.inUse) return no('stands-on-it')
    const { householdId, laneId, villageId } = lines
    const left = { why: 'by-mistake', at: hand.now, byId: hand.byId, householdId, laneId } as const
    const gone = { villageId: null, householdId: null, laneId: null }
    return written(person, 'undone', { ...gone, left: { ...left, villageId: villageId ?? '' } }, hand)
  }
  const back = { ...lines, ...last.before }
  const isClash = facts.housemates.some((one) => one.id !== person.id && isSame(one, back))
  if ((back.householdId !== null && !facts.homeIsThere) || isClash) return no('stands-on-it')
  return written(person, 'undone', last.before, hand)
}

/** Where she would live after the newest change was taken back; null: nowhere, or there is nothing to take back. */
export function homeAfterUndo({ lines, changes }: Pick<Person, 'lines' | 'changes'>): string | null {
  const last = standing(changes)
  if (!last || last.what === 'added') return null
  return { ...lines, ...last.before }.householdId
}

function changed(
  person: Person,
  act: LifeAct,
  what: ChangeName,
  wanted: Partial<PersonLines>,
  housemates: readonly Housemate[],
  hand: Hand,
): Answer<Changed, 'gone-already' | 'there-already'> {
  if (!isOpen(act, stateOf(person.lines))) return no('gone-already')
  const after = { ...person.lines, ...wanted }
  if (housemates.some((one) => one.id !== person.id && isSame(one, after))) return no('there-already')
  return written(person, what, wanted, hand)
}

function written(
  { lines, changes }: Person,
  what: ChangeName,
  wanted: Partial<PersonLines>,
  { byId, now, key }: Hand,
): Answer<Changed, never> {
  const { before, after } = difference(lines, wanted)
  if (Object.keys(after).length === 0) return yes({ lines, change: null, changes })
  const change = { what, at: now, byId, key, before, after }
  return yes({ lines: { ...lines, ...after }, change, changes: kept(changes, change) })
}
