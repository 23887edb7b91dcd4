import { boundKinds, type Scope } from '../actors'
import type { Rights } from '../expected'
import { county, everywhere, except, guarded, township, village } from './places'

/** What one agrees to for oneself; the household knows that she is there and may not. */
const seenAtHome = Object.fromEntries(boundKinds.map((kind) => [kind, ['household'] satisfies Scope[]]))
const withGranted = Object.fromEntries(
  boundKinds.map((kind) => [kind, ['household', 'granted'] satisfies Scope[]]),
)
const ownYes: Rights = { bound: ['own'], others: 'not-found', seen: seenAtHome }

export const privacyRights: Record<string, Rights> = {
  'privacy.whoLooked': { bound: everywhere },
  // The child's guardians; nobody else learns that there is one.
  'privacy.whoLooked#child': { bound: guarded, others: 'not-found' },
  // What is written of an adult belongs to herself: no head of a household, no leave, no office reads it.
  'privacy.whoLooked#adult': {
    ...{ bound: ['own'], others: 'not-found' },
    seen: seenAtHome,
  },
  'privacy.giveConsent': { ...ownYes, seen: withGranted },
  'privacy.giveConsent#clinic': { ...ownYes, bound: ['own', 'granted'] },
  'privacy.giveConsent#child': { bound: guarded, others: 'not-found' },
  'privacy.withdrawConsent': { ...ownYes, seen: withGranted },
  'privacy.withdrawConsent#clinic': { ...ownYes, bound: ['own', 'granted'] },
  'privacy.withdrawConsent#child': { bound: guarded, others: 'not-found' },
  'privacy.mine': { bound: everywhere },
  'privacy.export': { bound: everywhere },
  'privacy.setPhone': { bound: everywhere },
  'privacy.deleteOwn': { bound: everywhere },
  'privacy.unbind': { bound: everywhere, visitor: 'yes' },
  'privacy.retentionDue': { also: { county: except(everywhere, 'revoked') } },
  'privacy.audits': { also: { supervisor: village, township, county } },
}
