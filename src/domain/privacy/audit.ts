import { atTime, dateOf, timeOf, type Moment } from '../calendar/moment'
import { isHeld, type Post, type RoleGrant, type RoleName, type StaffService } from '../people/roles'
import { rolesNow, type Viewer } from '../people/viewer'

/** What of a person is looked at: the register's lines and phone, a child's attendance or matter, a clinic booking. */
export const auditedThings = ['household-file', 'child', 'clinic'] as const
export type AuditedThing = (typeof auditedThings)[number]

/** The reasons that a screen has by itself; where somebody has to say why, his own words stand instead. */
export const auditReasons = [
  'answering-request',
  'confirming-binding',
  'ordering-meals',
  'booking-on-behalf',
  'taking-attendance',
  'missed-meal',
  'keeping-register',
] as const
export type AuditReason = (typeof auditReasons)[number]

/** The steps of a notice that change what everybody sees; those before are the village office's own. */
export const publicSteps = ['publish', 'post'] as const
export type PublicStep = (typeof publicSteps)[number]

/** In which office somebody looked. */
export interface AuditRole {
  role: RoleName
  post: Post | null
  service: StaffService | null
}

/** One look of one member of staff at one or several people. */
export interface AuditRow {
  actorId: string
  as: AuditRole
  personIds: string[]
  what: AuditedThing
  /** An `AuditReason`, or the words of the one who looked. */
  why: string
  villageId: string
  at: Moment
}

/** Looks of the same one at the same people within so many minutes are one row. */
const bucketMinutes = 10

/** The ten minutes in which a moment lies, as text. */
export function bucketOf(at: Moment): string {
  const [hours = '', minutes = ''] = timeOf(at).split(':')
  const tens = Math.floor(Number(minutes) / bucketMinutes) * bucketMinutes
  return atTime(dateOf(at), `${hours}:${String(tens).padStart(2, '0')}`)
}

/**
 * The office in which the viewer looks at something in this village; null when he holds none there, and then it
 * is no look of staff. With several the one whose work it is counts.
 */
export function officeFor(
  viewer: Viewer,
  what: AuditedThing,
  villageId: string,
  now: Moment,
): AuditRole | null {
  const offices = rolesNow(viewer, now).filter(
    ({ role, placeId }) => role !== 'resident' && villageId.startsWith(placeId),
  )
  const [first] = offices.sort((a, b) => rank(a, what) - rank(b, what))
  if (!first) return null
  const { role, post = null, service = null } = first
  return { role, post, service }
}

const isDesk = (role: RoleGrant['role']): boolean => role === 'center-keeper' || role === 'on-duty'

const ownWork: Record<AuditedThing, (office: RoleGrant) => boolean> = {
  clinic: ({ role, service }) => role === 'service-staff' && service === 'clinic',
  child: ({ role, service }) => (role === 'service-staff' && service === 'class') || isDesk(role),
  'household-file': ({ role }) => role !== 'service-staff' && !isDesk(role),
}

const rank = (office: RoleGrant, what: AuditedThing): number => (ownWork[what](office) ? 0 : 1)

/** The people at whom somebody looks as staff: neither himself nor his household nor those who gave him leave. */
export function strangersTo(
  viewer: Viewer,
  people: readonly { _id: string; householdId: string | null }[],
  now: Moment,
): string[] {
  const { person } = viewer
  return people
    .filter(({ householdId }) => !person?.householdId || householdId !== person.householdId)
    .map(({ _id }) => _id)
    .filter((id) => !isOwn(viewer, id, now))
}

/** Whether this is the viewer himself or somebody whose leave he has now. */
export function isOwn(viewer: Viewer, personId: string, now: Moment): boolean {
  if (viewer.person?.id === personId) return true
  return viewer.grants.some((care) => care.forPersonId === personId && isHeld(care, now))
}
