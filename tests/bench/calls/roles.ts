import { hasDesk } from '../../../src/app/tabs'
import { scopesOf, type Ability } from '../../../src/domain/people/ability'
import { roleNames, type RoleName } from '../../../src/domain/people/roles'

/** A role, or somebody who is bound to nobody. */
export type Opener = RoleName | 'visitor'

/** The persona of the demo village who holds the role and has most data of his kind. */
export const personaWith: Record<Opener, string> = {
  visitor: 'visitor',
  resident: 'daughter',
  'group-head': 'group-head',
  'lane-chief': 'chief',
  'center-keeper': 'keeper',
  'on-duty': 'bookkeeper',
  'service-staff': 'cook',
  'village-officer': 'director',
  supervisor: 'supervisor',
  'township-officer': 'township',
  'county-admin': 'county',
}

/** Who may open a screen: everybody, or whoever has one of these abilities by the product's own table. */
export type May = 'anyone' | 'has-desk' | 'is-head' | readonly Ability[]

/** The roles that may open it, in the order of the product. */
export function openersOf(may: May): Opener[] {
  if (may === 'anyone') return ['visitor', ...roleNames]
  if (may === 'has-desk') return rolesWith((role) => hasDesk([role]))
  if (may === 'is-head') return rolesWith((role) => scopesOf('book-meal', role).includes('own-households'))
  return rolesWith((role) => may.some((ability) => scopesOf(ability, role).length > 0))
}

const rolesWith = (fits: (role: RoleName) => boolean): Opener[] => roleNames.filter(fits)
