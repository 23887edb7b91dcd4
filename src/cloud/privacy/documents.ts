import type { Consent, ConsentKind } from '../../domain/privacy/consent'

/** `consents`: `_id` is `<personId>:<kind>`. */
export interface ConsentDocument extends Consent {
  _id: string
  /** Rises with every change: one is written only over what was read. */
  rev: number
}

/** The id of what a person has agreed to, of one kind. */
export const consentIdOf = (personId: string, kind: ConsentKind): string => `${personId}:${kind}`
