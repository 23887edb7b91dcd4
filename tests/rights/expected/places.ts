import { scopes, type Scope } from '../actors'

/** Every scope: in the asker's own village, but for the other village and the other town. */
export const everywhere: readonly Scope[] = scopes
/** As himself, for his household, and for whoever gave him leave. */
export const family: readonly Scope[] = ['own', 'household', 'granted']
/** A child of his household, or of another whose guardian he is named. */
export const guarded: readonly Scope[] = ['own', 'household', 'ward']
/** A head's households, and those of the head in whose place he stands today. */
export const headed: readonly Scope[] = ['led', 'standing-in', 'bypassed']
const neighbours = ['other-household', 'other-lane', 'before-standing-in', 'after-standing-in'] as const
/** The whole village, while the role is held. */
export const village: readonly Scope[] = [...family, 'ward', ...headed, ...neighbours]
/** The village for one who lives in another township. */
export const villageFromAfar: readonly Scope[] = ['granted', ...headed, ...neighbours]
/** The villages of the township, for its officer who lives elsewhere. */
export const township: readonly Scope[] = [...villageFromAfar, 'other-village']
/** All of the county, where its administrator lives too. */
export const county: readonly Scope[] = [...village, 'other-village', 'other-town']

/** All scopes but these. */
export const except = (scopes: readonly Scope[], ...without: Scope[]): Scope[] =>
  scopes.filter((scope) => !without.includes(scope))
