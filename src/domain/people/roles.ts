/** The roles of product.md §1; one person may hold several, each at a place and for a time. */
export const roleNames = [
  'resident',
  'group-head',
  'lane-chief',
  'center-keeper',
  // Never granted: a shift of the rota (domain/duty) gives it for its time.
  'on-duty',
  'service-staff',
  'village-officer',
  'supervisor',
  'township-officer',
  'county-admin',
] as const
export type RoleName = (typeof roleNames)[number]

/** Roles that are given as an office: not what a household or a shift brings with it. */
export const officeNames = roleNames.filter((name) => name !== 'resident' && name !== 'on-duty')

/** What a village officer's or an on-looker's office is called on the notice board. */
export const posts = [
  'party-secretary',
  'committee-director',
  'committee-member',
  'party-member',
  'discipline-member',
  'women-chair',
  'bookkeeper',
  'clerk',
  'mediation-director',
  'first-secretary',
  'sentiment-secretary',
] as const
export type Post = (typeof posts)[number]

/** Services that a `service-staff` grant may name. */
export const staffServices = ['canteen', 'clinic', 'class'] as const
export type StaffService = (typeof staffServices)[number]

/** One grant of a role. `placeId`: 12 digits a village, 9 a township, 6 a county. Moments are village-local. */
export interface RoleGrant {
  role: RoleName
  placeId: string
  post?: Post
  service?: StaffService
  from: string
  /** The first moment at which it is no longer held; null while open-ended. */
  to: string | null
}

/** The two heads (两长): only they have households of their own. */
export const isHeadRole = (role: RoleName): boolean => role === 'lane-chief' || role === 'group-head'

/** Tells whether a grant is held at this moment (`from ≤ now < to`). */
export function isHeld(grant: { from: string; to: string | null }, now: string): boolean {
  return grant.from <= now && (grant.to === null || now < grant.to)
}
