import type { Scope } from '../actors'

/** Scopes by what they have in common; all but the last two are in the asker's own village. */
export const everywhere: readonly Scope[] = [
  ...([
    'own',
    'household',
    'granted',
    'led',
    'standing-in',
    'other-household',
    'other-lane',
    'other-village',
  ] as const),
  ...(['other-town', 'bypassed', 'revoked', 'before-standing-in', 'after-standing-in'] as const),
]
/** As himself, for his household, and for whoever gave him leave. */
export const family: readonly Scope[] = ['own', 'household', 'granted']
/** A head's households, and those of the head in whose place he stands today. */
export const headed: readonly Scope[] = ['led', 'standing-in', 'bypassed']
const neighbours = ['other-household', 'other-lane', 'before-standing-in', 'after-standing-in'] as const
/** The whole village, while the role is held. */
export const village: readonly Scope[] = [...family, ...headed, ...neighbours]
/** The village for one who lives in another township. */
export const villageFromAfar: readonly Scope[] = ['granted', ...headed, ...neighbours]
/** The villages of the township, for its officer who lives elsewhere. */
export const township: readonly Scope[] = [...villageFromAfar, 'other-village']
/** All of the county, where its administrator lives too. */
export const county: readonly Scope[] = [...village, 'other-village', 'other-town']

/** All scopes but these. */
export const except = (scopes: readonly Scope[], ...without: Scope[]): Scope[] =>
  scopes.filter((scope) => !without.includes(scope))
