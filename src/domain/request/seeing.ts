import type { Moment } from '../calendar/moment'
import { isHeld, type RoleGrant } from '../people/roles'
import { rolesNow, type Viewer } from '../people/viewer'
import { actionsOpenTo, type Action, type Part } from './life'
import { officeKeysOf } from './office-keys'
import { levels, type Level, type RequestRecord } from './record'
import { tellersDesks, waitsToBeTold } from './telling'

/** What seeing depends on. */
export type Seen = Pick<
  RequestRecord,
  | 'villageId'
  | 'laneId'
  | 'subjectId'
  | 'actorId'
  | 'circle'
  | 'bypass'
  | 'barred'
  | 'readers'
  | 'state'
  | 'level'
  | 'owner'
  | 'category'
  | 'reminded'
  | 'basis'
>

/** Tells whether the viewer may see the request now (product.md §1, "see a request"; bypass above all). */
export function maySee(viewer: Viewer, request: Seen, now: Moment): boolean {
  const { person } = viewer
  if (!person || request.barred.includes(person.id)) return false
  if (isPerson(viewer, request, now)) return true
  const offices = officesOf(viewer, now)
  if (offices.length === 0) return false
  if (request.actorId === person.id) return true
  // Before the person's yes nobody else has it, except who calls and asks.
  if (request.state === 'awaiting-consent' || request.state === 'voided')
    return mayCall(request) && offices.some((role) => isKeeper(role, request))
  if (tells(viewer, offices, request)) return true
  return request.owner.personId === person.id || offices.some((role) => mayRead(role, viewer, request))
}

/** Tells whether it is the viewer's to tell the person the answer. */
function tells({ person }: Viewer, offices: RoleGrant[], request: Seen): boolean {
  if (!person || !waitsToBeTold(request) || person.id === request.owner.personId) return false
  const keys = [`filer:${person.id}`, ...offices.flatMap((role) => officeKeysOf(role, person))]
  return tellersDesks(request).some((desk) => keys.includes(desk))
}

/** The person himself, or a relative with a grant; never one of the family where it is about the family. */
function isPerson(viewer: Viewer, request: Seen, now: Moment): boolean {
  if (viewer.person?.id === request.subjectId) return true
  const granted = viewer.grants.some(
    (care) => care.service === 'request' && care.forPersonId === request.subjectId && isHeld(care, now),
  )
  return granted && (request.circle !== 'women' || viewer.person?.id === request.actorId)
}

/** The viewer's offices now: what he holds beside living here. */
export const officesOf = (viewer: Viewer, now: Moment): RoleGrant[] =>
  rolesNow(viewer, now).filter(({ role }) => role !== 'resident' && role !== 'service-staff')

const isKeeper = (role: RoleGrant, { villageId }: Seen) =>
  role.role === 'center-keeper' && role.placeId === villageId

/** Tells whether the keeper is to ring and ask for the yes; not where that would tell whom it must not. */
export const mayCall = ({ state, reminded, circle }: Seen) =>
  state === 'awaiting-consent' && reminded && circle !== 'township' && circle !== 'women'

function mayRead(role: RoleGrant, viewer: Viewer, request: Seen): boolean {
  const { villageId, circle, readers, level, category } = request
  const here = role.placeId === villageId
  switch (role.role) {
    case 'group-head':
    case 'lane-chief':
      return readers.includes(viewer.person?.id ?? '') || isLaneAbove(role, viewer, request)
    case 'village-officer':
      if (circle === 'mediation') return here && role.post === 'mediation-director'
      if (circle === 'women') return here && role.post === 'women-chair'
      return here && circle !== 'township'
    case 'supervisor':
      return here && category === 'accounts' && circle === 'without-head'
    case 'township-officer':
      return villageId.startsWith(role.placeId)
    case 'county-admin':
      return level === 'county' && villageId.startsWith(role.placeId)
    default:
      return false
  }
}

/** Tells whether a level is at least another. */
export const reaches = (level: Level, least: Level) => levels.indexOf(level) >= levels.indexOf(least)

function isLaneAbove(role: RoleGrant, viewer: Viewer, { circle, level, laneId, villageId }: Seen): boolean {
  const chiefHere = role.role === 'lane-chief' && role.placeId === villageId
  return (
    chiefHere &&
    circle === 'village' &&
    laneId !== null &&
    viewer.person?.laneId === laneId &&
    reaches(level, 'lane')
  )
}

/** How the viewer stands to the request: what the table of its life asks for. None when he may not see it. */
export function partsOf(viewer: Viewer, request: Seen, now: Moment): Part[] {
  if (!maySee(viewer, request, now)) return []
  const me = viewer.person?.id
  const offices = officesOf(viewer, now)
  const parts: Part[] = []
  if (isPerson(viewer, request, now)) parts.push('person', 'speaker')
  else if (me === request.actorId) parts.push('speaker')
  if (me !== request.subjectId && (me === request.actorId || offices.some((role) => isKeeper(role, request))))
    parts.push('recorder')
  // Nobody decides a matter of his own.
  if (offices.length === 0 || me === request.subjectId) return parts
  if (tells(viewer, offices, request)) parts.push('teller')
  if (me === request.owner.personId) parts.push('owner')
  else if (offices.some((role) => standsAbove(role, viewer, request))) parts.push('above')
  return parts
}

function standsAbove(role: RoleGrant, viewer: Viewer, request: Seen): boolean {
  const { level } = request
  if (role.role === 'county-admin') return mayRead(role, viewer, request)
  if (role.role === 'township-officer') return reaches(level, 'township') && mayRead(role, viewer, request)
  if (role.role === 'village-officer') return reaches(level, 'village') && mayRead(role, viewer, request)
  return role.role === 'lane-chief' && isLaneAbove(role, viewer, request)
}

/** What the viewer may do with the request now: the buttons of the screen. */
export function actionsFor(viewer: Viewer, request: RequestRecord, now: Moment): Action[] {
  return actionsOpenTo(request, partsOf(viewer, request, now), now)
}
