import { boundKinds, type Scope } from '../actors'
import type { Rights } from '../expected'
import { everywhere, except, guarded, headed, village } from './places'

const officers = { secretary: village, director: village, bookkeeper: village }
const heads = { 'group-head': headed, 'lane-chief': headed }

/** Her own; a head's and the village's at her spoken word. Whoever else asks is told of nobody. */
const hers: Rights = { bound: ['own'], also: { ...heads, ...officers }, others: 'not-found' }

export const careRights: Record<string, Rights> = {
  'care.given': hers,
  'care.given#child': { ...hers, bound: guarded },
  'care.given#own': { bound: everywhere },
  'care.held': { bound: everywhere },
  'care.give': hers,
  'care.give#child': { ...hers, bound: guarded },
  'care.end': hers,
  // Whoever holds a leave may lay it down; what has ended is not ended again.
  'care.end#grantee': {
    bound: except(everywhere, 'revoked'),
    also: Object.fromEntries(
      boundKinds.filter((kind) => kind !== 'resident').map((kind) => [kind, ['revoked'] satisfies Scope[]]),
    ),
    others: 'ended-already',
  },
  // Only one's own end is taken back.
  'care.restore': { ...hers, also: {}, seen: { ...heads, ...officers }, seenAs: 'too-late' },
  'care.accept': { bound: everywhere },
}
