import type { Moment } from '../../calendar/moment'
import { can } from '../can'
import type { Post, RoleName } from '../roles'
import type { Viewer } from '../viewer'
import { rolesNow } from '../viewer'

/** Who writes for the village what it proposes: the 书记, the 主任, and the 文书 for them. */
export const proposingPosts: readonly Post[] = ['party-secretary', 'committee-director', 'clerk']

/** How far a proposal has come: it lies with the township, with the village again, or it is at its end. */
export const proposalStates = ['sent', 'returned', 'approved', 'withdrawn'] as const
export type ProposalState = (typeof proposalStates)[number]

/** Who moves a proposal. */
export type ProposalAct = 'correct' | 'withdraw' | 'send-back' | 'approve'

/** The whole life of a proposal: nothing else moves one. */
const life: Record<ProposalAct, { from: readonly ProposalState[]; to: ProposalState }> = {
  correct: { from: ['sent', 'returned'], to: 'sent' },
  withdraw: { from: ['sent', 'returned'], to: 'withdrawn' },
  'send-back': { from: ['sent'], to: 'returned' },
  approve: { from: ['sent'], to: 'approved' },
}

/** What a proposal is after an act; null when it cannot be moved so from where it is. */
export function movedBy(act: ProposalAct, state: ProposalState): ProposalState | null {
  return life[act].from.includes(state) ? life[act].to : null
}

/** Whether the viewer writes the proposals of this village now. */
export function mayPropose(viewer: Viewer, villageId: string, now: Moment): boolean {
  if (!can(viewer, 'propose-roles', { villageId }, now)) return false
  return rolesNow(viewer, now).some(
    ({ role, placeId, post }) =>
      role === 'village-officer' && placeId === villageId && !!post && proposingPosts.includes(post),
  )
}

/** Whether an office is the village's to propose about: the township's own officers are not. */
export const isVillages = (role: RoleName): boolean => role !== 'township-officer' && role !== 'county-admin'
