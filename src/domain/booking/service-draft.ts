import type { Moment } from '../calendar/moment'
import { can } from '../people/can'
import type { Post } from '../people/roles'
import { rolesNow, type Viewer } from '../people/viewer'
import type { BookingTerms, Timetable } from './service'

/** Everything that a village sets about one service. */
export interface ServiceSettings {
  name: string
  place: string
  phone: string | null
  timetable: Timetable
  terms: BookingTerms
}

/** How far what was written has come: being written, with the officer, back with a reason, in force. */
export const draftStates = ['draft', 'sent', 'returned', 'approved'] as const
export type DraftState = (typeof draftStates)[number]

/** Who decides what a service of the center is: the 书记 and the 主任. */
const decidingPosts: readonly Post[] = ['party-secretary', 'committee-director']

/** Whether the viewer writes the settings of this village's center: the keeper, and its officers. */
export const mayDraft = (viewer: Viewer, villageId: string, now: Moment): boolean =>
  can(viewer, 'draft-center', { villageId }, now)

/** Whether the viewer decides on them. */
export function mayDecide(viewer: Viewer, villageId: string, now: Moment): boolean {
  if (!can(viewer, 'decide-center', { villageId }, now)) return false
  return rolesNow(viewer, now).some(
    ({ role, placeId, post }) =>
      role === 'village-officer' && placeId === villageId && !!post && decidingPosts.includes(post),
  )
}

/** Whether a draft can still be written anew: one that is with the officer too, until he has decided. */
export const isWritable = (state: DraftState | null): boolean => state !== 'approved'
