import type { Ability } from '../domain/people/ability'
import type { GenericSchema } from './shape'

/** Refusals that every operation may answer (agreements §1). */
export const commonRefusals = [
  'bad-input',
  'not-allowed',
  'not-found',
  'busy-try-again',
  'signed-out',
  'app-too-old',
  'our-mistake',
  'village-being-set-up',
  'too-many-writes',
] as const
export type CommonRefusal = (typeof commonRefusals)[number]

/** One thing that the cloud does for a client, declared once for both sides. */
export interface Operation {
  name: string
  /** The function that serves it: `office` holds the heavy file work. */
  runsIn: 'api' | 'office'
  /** A write needs a client key; a retry with the same key gives the same answer. */
  writes: boolean
  /** What one must be able to do somewhere to call it; `anyone` serves unbound visitors too. */
  ability: Ability | 'anyone' | 'bound'
  input: GenericSchema
  output: GenericSchema
  /** Its own refusals, beside the common ones. */
  refusals: readonly string[]
}

/** Declares an operation, keeping its exact types for the door and the handlers. */
export function operation<const Spec extends Operation>(spec: Spec): Spec {
  return spec
}

/** Most questions that one batch may hold (agreements §1). */
export const batchLimit = 10
