import type { RoleDocument } from '../documents'
import type { Moment } from '../../../domain/calendar/moment'
import { shiftMatters } from '../../duty/matters'
import { bindingMatters } from './bindings'
import type { Handing, Matters, OpenMatter } from './handing'
import { householdMatters } from './households'
import { importMatters } from './imports'
import { noticeMatters } from './notices'
import { requestMatters } from './requests'
import { standInMatters } from './stand-ins'

/** What each feature has open at an office, in the order in which it passes on. */
const features: readonly Matters[] = [
  householdMatters,
  standInMatters,
  bindingMatters,
  requestMatters,
  noticeMatters,
  importMatters,
  shiftMatters,
]

/** What is open at an office, kind by kind; nothing of what is not. */
export async function openMatters(role: RoleDocument, now: Moment): Promise<OpenMatter[]> {
  const all: OpenMatter[] = []
  for (const { kind, open } of features) all.push({ kind, ...(await open(role, now)) })
  return all.filter(({ count }) => count > 0)
}

/** Passes everything on that is open at an office which has ended. */
export async function passMatters(handing: Handing): Promise<void> {
  for (const { pass } of features) await pass(handing)
}

/**
 * Every field of the database that names a person, and what becomes of it when his office ends: `passes` by a feature
 * above, `ends` with the office, `stays` as the record of who did what or as his own. A test walks the village and
 * fails on a field that does not stand here.
 */
export const personFields: Record<string, 'passes' | 'ends' | 'stays'> = {
  'accounts.personId': 'stays',
  'accounts.ask.personId': 'stays',
  'accounts.ask.headId': 'passes',
  'audits.actorId': 'stays',
  'audits.personIds': 'stays',
  'bookings.personId': 'stays',
  'bookings.actorId': 'stays',
  'cares.forPersonId': 'stays',
  'cares.granteeId': 'stays',
  'cares.history.byId': 'stays',
  'centers.history.byId': 'stays',
  'codes._id': 'stays',
  'codes.byId': 'stays',
  'consents.personId': 'stays',
  'consents.history.actorId': 'stays',
  'files.ownerId': 'stays',
  'handovers.byId': 'stays',
  'handovers.history.byId': 'stays',
  'handovers.lines.personId': 'stays',
  'handovers.lines.next.personId': 'stays',
  'handovers.pending.line.personId': 'stays',
  'handovers.pending.line.next.personId': 'stays',
  'households.changes.byId': 'stays',
  'households.changes.before.headId': 'stays',
  'households.changes.after.headId': 'stays',
  'households.closed.byId': 'stays',
  'households.closed.headId': 'stays',
  'households.headId': 'passes',
  'households.headHistory.headId': 'stays',
  'households.standIn.personId': 'passes',
  'imports.byId': 'stays',
  'imports.plan.document._id': 'stays',
  'imports.plan.document.personId': 'stays',
  'imports.plan.document.headId': 'stays',
  'imports.plan.document.headHistory.headId': 'stays',
  'notices.board.byId': 'stays',
  'notices.check.byId': 'stays',
  'notices.decision.byId': 'stays',
  'notices.heldById': 'passes',
  'notices.history.byId': 'stays',
  'notices.publication.byId': 'stays',
  'notices.sentBack.byId': 'stays',
  'notices.writerIds': 'passes',
  'people._id': 'stays',
  'people.changes.byId': 'stays',
  'people.changes.before.guardians': 'stays',
  'people.changes.before.left.byId': 'stays',
  'people.changes.after.guardians': 'stays',
  'people.changes.after.left.byId': 'stays',
  'people.guardians': 'stays',
  'people.left.byId': 'stays',
  'people.told.history.byId': 'stays',
  'people.told.history.to': 'stays',
  'pickups._id': 'stays',
  'pickups.barred': 'stays',
  'pickups.forToday.byId': 'stays',
  'proposals.changes.next.personId': 'stays',
  'proposals.history.byId': 'stays',
  'requests.actorId': 'stays',
  'requests.barred': 'stays',
  'requests.history.by.personId': 'stays',
  'requests.history.to.personId': 'stays',
  'requests.owner.personId': 'passes',
  'requests.readers': 'passes',
  'requests.subjectId': 'stays',
  'roles.personId': 'ends',
  'roles.endedById': 'stays',
  'roles.givenById': 'stays',
  'roles.successorId': 'stays',
  'serviceDrafts.history.byId': 'stays',
  'services.settling.byId': 'stays',
  'sessions.closedById': 'stays',
  'sessions.roster.actorId': 'stays',
  'sessions.roster.missed.byId': 'stays',
  'settings.usedBy': 'stays',
  'shifts.history.byId': 'stays',
  'shifts.history.personId': 'stays',
  'shifts.personId': 'passes',
  'standing._id': 'stays',
  'standing.actorId': 'stays',
  'standing.pauses.byId': 'stays',
  'standing.personId': 'stays',
}
