import type { Moment } from '../calendar/moment'
import type { RoleGrant } from '../people/roles'
import type { Viewer, ViewerPerson } from '../people/viewer'
import { mayCall, officesOf, reaches, type Seen } from './seeing'
import { tellersDesk, waitsToBeTold } from './telling'

/** The desks on which the request lies, as keys that `deskKeysOf` makes for their holders. */
export function desksOf(request: Seen): string[] {
  const { state, owner, readers, level, circle, villageId, laneId } = request
  if (state === 'awaiting-consent') {
    const filer = `filer:${request.actorId}`
    return mayCall(request) ? [filer, `keeper:${villageId}`] : [filer]
  }
  if (waitsToBeTold(request)) {
    const teller = tellersDesk(request)
    return teller ? [teller] : []
  }
  if (!['submitted', 'in-progress', 'scheduled', 'waiting-resident'].includes(state)) return []
  const keys = [`owner:${owner.personId}`, ...readers.map((id) => `reader:${id}`)]
  if (circle === 'village' && laneId && reaches(level, 'lane')) keys.push(`lane:${laneId}`)
  if (reaches(level, 'village') && circle !== 'township') keys.push(`${circle}:${villageId}`)
  // The 村监会 sees a question about the accounts first.
  if (circle === 'without-head') keys.push(`accounts:${villageId}`)
  if (reaches(level, 'township')) keys.push(`town:${villageId}`, `town:${villageId.slice(0, 9)}`)
  if (reaches(level, 'county')) keys.push(`county:${villageId.slice(0, 6)}`)
  return [...new Set(keys)]
}

/** The keys of the desks at which the viewer sits now; none for a resident. */
export function deskKeysOf(viewer: Viewer, now: Moment): string[] {
  const { person } = viewer
  const offices = officesOf(viewer, now)
  if (!person || offices.length === 0) return []
  return [`owner:${person.id}`, `filer:${person.id}`, ...offices.flatMap((role) => keysOf(role, person))]
}

function keysOf({ role, placeId, post }: RoleGrant, { id, laneId }: ViewerPerson): string[] {
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
