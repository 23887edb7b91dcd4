/**
 * On what ground somebody acts for somebody (product.md §1, on behalf): for himself, as family, by a grant, because
 * the person said so face to face or by phone, or at the desk of the session.
 */
export const bases = ['self', 'household', 'grant', 'in-person', 'phone', 'desk'] as const
export type Basis = (typeof bases)[number]

/** The grounds that a head or the keeper names when he books for somebody. */
export const spokenBases = ['in-person', 'phone'] as const
export type SpokenBasis = (typeof spokenBases)[number]
