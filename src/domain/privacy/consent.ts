import { dateOf, type Moment } from '../calendar/moment'
import { isChild } from '../people/lives/child'
import type { SpokenBasis } from '../booking/basis'
import type { ServiceName } from '../booking/service'

/** What is agreed to each by itself (product.md §7): seeing the doctor, the allergy note, a child under 14, a voice. */
export const consentKinds = ['clinic', 'allergy', 'child', 'voice'] as const
export type ConsentKind = (typeof consentKinds)[number]

/** The text that is read now; whoever agreed to an older one is asked again. */
export const consentVersion = '2026-11'

/** In which part somebody agrees or takes it back: herself, the guardian, by her leave, at her spoken word. */
export const consentParts = ['self', 'guardian', 'grant', 'spoken'] as const
export type ConsentPart = (typeof consentParts)[number]

/** One yes or no. */
export interface ConsentEvent {
  what: 'given' | 'withdrawn'
  at: Moment
  actorId: string
  by: ConsentPart
  /** How she said so, where a head or the keeper writes it down. */
  basis: SpokenBasis | null
  version: string
}

/** What a person has agreed to, of one kind, with every yes and no there was. */
export interface Consent {
  personId: string
  kind: ConsentKind
  state: 'given' | 'withdrawn'
  version: string
  changedAt: Moment
  /** What was written down by it: of the allergy the food. It goes with the yes. */
  note?: string
  history: ConsentEvent[]
}

/** Somebody with his birth as the register has it. */
interface Born {
  birth: string | null
}

/** What must have been agreed to before this person stands in the list of a service; null where nothing must. */
export function consentFor(service: ServiceName, person: Born, now: Moment): ConsentKind | null {
  if (service === 'clinic') return 'clinic'
  return service === 'class' && isChild(person, dateOf(now)) ? 'child' : null
}

/** Whether this may stand on a yes: given, and to the text that is read now. */
export function isGiven(consent: Pick<Consent, 'state' | 'version'> | null | undefined): boolean {
  return consent?.state === 'given' && consent.version === consentVersion
}

/**
 * May somebody in this part agree to this for the person? She herself from 14 on, and never to a child's; her guardian
 * while she is a child; a relative by her leave to the clinic alone, for that leave names it; who writes down her
 * spoken word, to what is booked for her.
 */
export function mayAgree(kind: ConsentKind, by: ConsentPart, person: Born, now: Moment): boolean {
  const child = isChild(person, dateOf(now))
  if (by === 'self') return kind !== 'child' && !child
  if (by === 'guardian') return child
  if (by === 'grant') return kind === 'clinic' && !child
  return kind === 'clinic' || kind === 'child' || (kind === 'allergy' && !child)
}

/** May somebody in this part take it back? Whoever may agree, and always the person herself and her guardian. */
export function mayWithdraw(kind: ConsentKind, by: ConsentPart, person: Born, now: Moment): boolean {
  return by === 'self' || by === 'guardian' || mayAgree(kind, by, person, now)
}

/** Who says yes or no, and when. */
export type ConsentAct = Pick<ConsentEvent, 'at' | 'actorId' | 'by' | 'basis'>

/** The consent after a yes to the text that is read now; null when it stands already. */
export function agreed(
  before: Consent | null,
  about: Pick<Consent, 'personId' | 'kind'>,
  act: ConsentAct,
): Consent | null {
  if (isGiven(before)) return null
  const note = before?.state === 'given' ? before.note : undefined
  const given = { ...about, version: consentVersion, state: 'given' as const }
  return changed({ ...given, ...(note !== undefined && { note }) }, before, act)
}

/**
 * The consent with what is written down by it, or without when there is nothing any more; her spoken yes is written
 * down with it. Null: nothing changes, or there is no yes on which it could stand.
 */
export function noted(
  before: Consent | null,
  about: Pick<Consent, 'personId' | 'kind'>,
  note: string | null,
  act: ConsentAct,
): Consent | null {
  if (note === null) {
    if (before?.note === undefined) return null
    const without = { ...before }
    delete without.note
    return without
  }
  const given = isGiven(before) ? before : act.by === 'spoken' ? agreed(before, about, act) : null
  return given === null || given.note === note ? null : { ...given, note }
}

/** The consent after it was taken back; null when there is none to take back. */
export function withdrawn(before: Consent | null, act: ConsentAct): Consent | null {
  if (before?.state !== 'given') return null
  const { personId, kind, version } = before
  return changed({ personId, kind, version, state: 'withdrawn' }, before, act)
}

function changed(
  now: Pick<Consent, 'personId' | 'kind' | 'version' | 'state' | 'note'>,
  before: Consent | null,
  act: ConsentAct,
): Consent {
  const event: ConsentEvent = { what: now.state, version: now.version, ...act }
  return { ...now, changedAt: act.at, history: [...(before?.history ?? []), event] }
}
