import { boundKinds, type Scope } from '../actors'
import type { Rights } from '../expected'
import { county, everywhere, township, village } from './places'

export const privacyRights: Record<string, Rights> = {
  'privacy.whoLooked': { bound: everywhere },
  // The child's guardians, who live with it; nobody else learns that there is one.
  'privacy.whoLooked#child': { bound: ['own', 'household'], others: 'not-found' },
  // What is written of an adult belongs to herself: no head of a household, no leave, no office reads it.
  'privacy.whoLooked#adult': {
    ...{ bound: ['own'], others: 'not-found' },
    seen: Object.fromEntries(boundKinds.map((kind) => [kind, ['household'] satisfies Scope[]])),
  },
  'privacy.audits': { also: { supervisor: village, township, county } },
}
