/** What a grant may open: each service by itself (product.md §1, 授权). */
export const careServices = ['meal', 'clinic', 'class', 'request'] as const
export type CareService = (typeof careServices)[number]

/** What a grant opens when nothing is said: clinic and class never by default. */
export const usualServices: readonly CareService[] = ['meal', 'request']
