import { no, yes, type Answer } from '../answer'
import { isHeadRole, type Post, type RoleGrant, type RoleName } from './roles'

export type GrantRefusal =
  'place-wrong' | 'post-missing' | 'service-missing' | 'supervisor-conflict' | 'has-it-already'

/** Digits of the place that a role is held at; a township officer may hold the whole town or one village. */
const placeDigits: Partial<Record<RoleName, number[]>> = {
  'township-officer': [9, 12],
  'county-admin': [6],
}

/** Posts that a member of the 村监会 may not hold (product.md §1). */
const notBesideSupervisor: Post[] = ['committee-director', 'committee-member', 'bookkeeper', 'clerk']

/** May this role be granted to a person who holds `held`? Warnings stand in the value. */
export function decideGrant(
  wish: { role: RoleName; placeId: string; post: Post | null; service: string | null },
  held: RoleGrant[],
  now: string,
): Answer<{ warning: 'secretary-supervises' | null }, GrantRefusal> {
  const running = held.filter((grant) => isOrWillBe(grant, now))
  if (!(placeDigits[wish.role] ?? [12]).includes(wish.placeId.length)) return no('place-wrong')
  if (wish.role === 'village-officer' && !wish.post) return no('post-missing')
  if (wish.role === 'service-staff' && !wish.service) return no('service-missing')
  if (running.some((grant) => isSame(grant, wish))) return no('has-it-already')
  const supervises = wish.role === 'supervisor' || running.some(({ role }) => role === 'supervisor')
  const allPosts = [wish.post, ...running.map(({ post }) => post)].filter((post) => !!post)
  if (supervises && allPosts.some((post) => notBesideSupervisor.includes(post)))
    return no('supervisor-conflict')
  const warning = supervises && allPosts.includes('party-secretary') ? 'secretary-supervises' : null
  return yes({ warning })
}

/** Held now, or given from a later day on: what was taken back before its day has no time in it. */
const isOrWillBe = ({ from, to }: RoleGrant, now: string): boolean => to === null || (now < to && from < to)

/** The same office; whoever is a head is one only, whichever of the two. */
function isSame(grant: RoleGrant, wish: Parameters<typeof decideGrant>[0]): boolean {
  if (isHeadRole(grant.role) && isHeadRole(wish.role)) return true
  return (
    grant.role === wish.role &&
    grant.placeId === wish.placeId &&
    (grant.post ?? null) === wish.post &&
    (grant.service ?? null) === wish.service
  )
}

export type EndRefusal = 'last-admin' | 'successor-needed'

/** May this grant end? A head's households need somebody first; the last county-admin stays. */
export function decideEnd(facts: {
  role: RoleName
  households: number
  hasSuccessor: boolean
  otherAdmins: number
}): Answer<null, EndRefusal> {
  if (facts.role === 'county-admin' && facts.otherAdmins === 0) return no('last-admin')
  if (facts.households > 0 && !facts.hasSuccessor) return no('successor-needed')
  return yes(null)
}
