import type { RoleGrant } from '../people/roles'
import type { ViewerPerson } from '../people/viewer'

/** The keys of the desks at which somebody sits by one of his offices. */
export function officeKeysOf({ role, placeId, post }: RoleGrant, { id, laneId }: ViewerPerson): string[] {
  if (role === 'group-head') return [`reader:${id}`]
  if (role === 'lane-chief') return [`reader:${id}`, `lane:${laneId ?? ''}`]
  if (role === 'center-keeper') return [`keeper:${placeId}`]
  if (role === 'supervisor') return [`accounts:${placeId}`]
  if (role === 'township-officer') return [`town:${placeId}`]
  if (role === 'county-admin') return [`county:${placeId}`]
  if (role !== 'village-officer') return []
  const keys = [`village:${placeId}`, `without-head:${placeId}`]
  if (post === 'mediation-director') keys.push(`mediation:${placeId}`)
  if (post === 'women-chair') keys.push(`women:${placeId}`)
  return keys
}
