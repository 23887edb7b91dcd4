import { can, type Target } from '../people/can'
import { isHeadRole, type RoleGrant } from '../people/roles'
import { rolesNow, type Viewer } from '../people/viewer'
import type { MissedTurn } from './missed-step'

/** How somebody stands to a missed meal: it is his turn, or he may say what he hears though it is another's. */
export type Asking = 'turn' | 'may'

/**
 * Who goes when an hour after the closing nobody has answered: the cadre who sits at the desk then (domain/duty), and,
 * as nobody may sit there at that hour, the keeper and the party secretary too.
 */
export const isOnDuty = ({ role, post }: RoleGrant): boolean =>
  role === 'on-duty' || role === 'center-keeper' || (role === 'village-officer' && post === 'party-secretary')

/** Of these offices, whether they hear of a missed meal at all. */
export const isAsking = (grant: RoleGrant): boolean =>
  isDesk(grant) || isHeadRole(grant.role) || isOnDuty(grant)

/** Whether this is the desk of the canteen. */
export const isDesk = ({ role, service }: RoleGrant): boolean =>
  role === 'center-keeper' || role === 'on-duty' || (role === 'service-staff' && service === 'canteen')

/**
 * How the viewer stands to a missed meal of this person in this turn; null: it does not concern him. The desk may
 * always say what it hears, her heads from their turn on.
 */
export function askingAfter(
  viewer: Viewer,
  target: Target,
  { turn, hasHeads }: { turn: MissedTurn; hasHeads: boolean },
  now: string,
): Asking | null {
  const offices = rolesNow(viewer, now).filter((grant) =>
    can({ ...viewer, roles: [grant] }, 'ask-after', { ...target, service: 'canteen' }, now),
  )
  const holds = (fits: (grant: RoleGrant) => boolean): boolean => offices.some(fits)
  const heads = holds(({ role }) => isHeadRole(role))
  const mine: Record<MissedTurn, boolean> = {
    keeper: holds(isDesk),
    heads,
    relative: hasHeads ? heads : holds(isDesk),
    duty: holds(isOnDuty),
  }
  if (mine[turn]) return 'turn'
  return holds(isDesk) || (heads && turn !== 'keeper') ? 'may' : null
}
