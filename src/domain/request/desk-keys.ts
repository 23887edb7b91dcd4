import type { Moment } from '../calendar/moment'
import type { Viewer } from '../people/viewer'
import { officeKeysOf } from './office-keys'
import { mayCall, officesOf, reaches, type Seen } from './seeing'
import { tellersDesks, waitsToBeTold } from './telling'

/** The desks on which the request lies, as keys that `deskKeysOf` makes for their holders. */
export function desksOf(request: Seen): string[] {
  const { state, owner, readers, level, circle, villageId, laneId } = request
  if (state === 'awaiting-consent') {
    const filer = `filer:${request.actorId}`
    return mayCall(request) ? [filer, `keeper:${villageId}`] : [filer]
  }
  if (waitsToBeTold(request)) return tellersDesks(request)
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
  return [
    `owner:${person.id}`,
    `filer:${person.id}`,
    ...offices.flatMap((role) => officeKeysOf(role, person)),
  ]
}
