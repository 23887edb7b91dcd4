import type { RoleName } from './roles'

/**
 * How a viewer must stand to the one it is about. `self` the person; `household` the same household;
 * `grant` a running care grant; `own-households` its head or present stand-in; `service` staff of that
 * service; `village`, `township`, `county` the place of the role.
 */
export type Scope =
  'self' | 'household' | 'grant' | 'own-households' | 'service' | 'village' | 'township' | 'county'

type Row = Partial<Record<RoleName, readonly Scope[]>>

const resident = (...scopes: Scope[]): Row => ({ resident: scopes })
const heads = (...scopes: Scope[]): Row => ({ 'group-head': scopes, 'lane-chief': scopes })
/** The desk of the center: the keeper's, and during his shift that of the cadre who sits there. */
const desk: Row = { 'center-keeper': ['village'], 'on-duty': ['village'] }

/** The one table of product.md §1: ability × role × scope. The client shows by it, the cloud guards by it. */
export const abilityTable = {
  // the center
  'book-meal': {
    ...resident('self', 'household', 'grant'),
    ...heads('own-households'),
    ...desk,
  },
  'book-clinic': { ...resident('self', 'grant'), ...heads('own-households'), ...desk },
  'book-class': { ...resident('household', 'grant'), ...desk },
  'see-meals': {
    ...resident('self', 'household', 'grant'),
    ...heads('own-households'),
    ...desk,
    'service-staff': ['service'],
  },
  'see-clinic': { ...resident('self', 'grant'), 'service-staff': ['service'] },
  'see-class': {
    ...resident('self', 'household', 'grant'),
    ...desk,
    'service-staff': ['service'],
  },
  'check-in': { ...desk, 'service-staff': ['service'] },
  // Whom a court keeps from a child; written down by the office, never by the family.
  'bar-guardian': { 'village-officer': ['village'], 'township-officer': ['township'] },
  // A missed meal of somebody old or alone: the desk, her heads, the one on duty (booking/asking-after).
  'ask-after': {
    ...heads('own-households'),
    ...desk,
    'service-staff': ['service'],
    'village-officer': ['village'],
  },
  'set-service': {
    'center-keeper': ['village'],
    'service-staff': ['service'],
    'village-officer': ['village'],
  },
  // What the center is and offers: the keeper writes it; which posts decide is `mayDecide`.
  'draft-center': { 'center-keeper': ['village'], 'village-officer': ['village'] },
  'decide-center': { 'village-officer': ['village'] },
  'set-stage': { 'township-officer': ['township'], 'county-admin': ['county'] },

  'write-rota': { 'center-keeper': ['village'], 'village-officer': ['village'] },

  // requests
  'file-request': {
    ...resident('self', 'grant'),
    ...heads('self', 'own-households'),
    ...desk,
    'village-officer': ['village'],
    supervisor: ['village'],
    'township-officer': ['township'],
  },
  'handle-request': {
    ...heads('own-households'),
    'center-keeper': ['village'],
    'village-officer': ['village'],
    'township-officer': ['township'],
  },
  'rate-request': resident('self', 'grant'),

  // people
  'read-register': { ...heads('own-households'), 'village-officer': ['village'] },
  // Adding, correcting, moving out and what a death stops: by the head, and by the village that keeps the register.
  'keep-register': { ...heads('own-households'), 'village-officer': ['village'] },
  'find-people': {
    ...heads('own-households'),
    ...desk,
    'village-officer': ['village'],
  },
  'read-lanes': {
    'village-officer': ['village'],
    'township-officer': ['township'],
    'county-admin': ['county'],
  },
  'assign-heads': { 'village-officer': ['village'], 'township-officer': ['township'] },
  'import-register': {
    'village-officer': ['village'],
    'township-officer': ['township'],
    'county-admin': ['county'],
  },
  'confirm-binding': { ...heads('own-households'), 'village-officer': ['village'] },
  'grant-role': { 'township-officer': ['township'], 'county-admin': ['county'] },
  // Written for the township to decide; which posts may is `mayPropose`.
  'propose-roles': { 'village-officer': ['village'] },
  'set-up-village': { 'county-admin': ['county'] },
  'give-care': { ...resident('self'), ...heads('own-households'), 'village-officer': ['village'] },

  // who looked at whom
  'read-audit': {
    supervisor: ['village'],
    'township-officer': ['township'],
    'county-admin': ['county'],
  },
  'read-retention': { 'county-admin': ['county'] },

  // village affairs
  'draft-notice': {
    'village-officer': ['village'],
    'township-officer': ['township'],
    'county-admin': ['county'],
  },
  'check-notice': { supervisor: ['village'] },
  'publish-notice': { 'village-officer': ['village'] },
  'read-village-notice': resident('self', 'household'),
} as const satisfies Record<string, Row>

export type Ability = keyof typeof abilityTable

/** The scopes in which a role has an ability; none when it has not. */
export function scopesOf(ability: Ability, role: RoleName): readonly Scope[] {
  return (abilityTable[ability] as Row)[role] ?? []
}
