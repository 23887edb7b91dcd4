import type { Moment } from '../calendar/moment'
import type { Viewer } from '../people/viewer'
import type { Named, RequestRecord } from './record'
import { officesOf, partsOf, type Seen } from './seeing'
import { surnameOf } from './surname'

/** Somebody by his office over this village, else as a resident. */
export function namedByOffice(viewer: Viewer, villageId: string, now: Moment): Named {
  const office = officesOf(viewer, now).find(({ placeId }) => villageId.startsWith(placeId))
  return {
    personId: viewer.person?.id ?? '',
    title: office?.post ?? office?.role ?? 'resident',
    surname: surnameOf(viewer.person?.name ?? ''),
  }
}

/** How the timeline names whoever acts: the person as a resident, the owner as he was given it, others by office. */
export function namedIn(request: Seen & Pick<RequestRecord, 'owner'>, viewer: Viewer, now: Moment): Named {
  const parts = partsOf(viewer, request, now)
  const named = namedByOffice(viewer, request.villageId, now)
  if (parts.includes('person')) return { ...named, title: 'resident' }
  const { personId, title, surname } = request.owner
  if (parts.includes('owner')) return { personId, title, surname }
  // Whoever in the township has a bypassed request is not named.
  return request.bypass && parts.includes('above') ? { ...named, surname: null } : named
}
