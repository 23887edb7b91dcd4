import type { Post, RoleName } from '../people/roles'
import type { Circle, Desk } from './categories'
import type { Level, Owner, Title } from './record'
import { surnameOf } from './surname'

/** Somebody who holds a role over the village now. */
export interface Official {
  personId: string
  name: string
  role: RoleName
  post: Post | null
  /** The lane he lives in: a lane chief is the chief of that one. */
  laneId: string | null
}

/** Who sits where for one household: what routing stands on. */
export interface DeskFacts {
  headId: string | null
  /** Whoever stands in for the head today. */
  standInId: string | null
  laneId: string | null
  /** Named in the village's settings to take requests; else the 书记 does. */
  requestOfficerId: string | null
  officials: readonly Official[]
}

/** Where it goes when nobody fit sits at a desk: one desk further, never back to whom it must not reach. */
const further: Record<Desk, Desk | null> = {
  head: 'village',
  'lane-chief': 'village',
  keeper: 'village',
  committee: 'village',
  'mediation-director': 'village',
  // 家里受欺负: the village's other officers are not asked.
  'women-chair': 'township',
  village: 'township',
  township: 'county',
  county: null,
}

/** The first fit person from this desk on; null when even the county has nobody. */
export function ownerFrom(desk: Desk, facts: DeskFacts, unfit: readonly string[]): Owner | null {
  for (let at: Desk | null = desk; at !== null; at = further[at]) {
    const owner = holderOf(at, facts, unfit)
    if (owner) return owner
  }
  return null
}

/** Who sits at this desk and may have it; null when nobody does. */
export function holderOf(desk: Desk, facts: DeskFacts, unfit: readonly string[]): Owner | null {
  const official = officialAt(desk, facts, (one) => !unfit.includes(one.personId))
  return official ? { ...namedOf(official), desk } : null
}

type Fit = (official: Official) => boolean

function officialAt(desk: Desk, facts: DeskFacts, fit: Fit): Official | undefined {
  const { officials, laneId } = facts
  const officer = (post: Post) => officials.find((one) => one.post === post && fit(one))
  const inRole = (role: RoleName) => officials.find((one) => one.role === role && fit(one))
  switch (desk) {
    case 'head':
      return headOf(facts.standInId, officials, fit) ?? headOf(facts.headId, officials, fit)
    case 'lane-chief':
      return officials.find((one) => one.role === 'lane-chief' && one.laneId === laneId && fit(one))
    case 'keeper':
      return inRole('center-keeper')
    case 'committee':
      return officer('committee-director')
    case 'women-chair':
      return officer('women-chair')
    case 'mediation-director':
      return officer('mediation-director')
    case 'village':
      return villageOfficer(facts, fit)
    case 'township':
      return inRole('township-officer')
    case 'county':
      return inRole('county-admin')
  }
}

function headOf(personId: string | null, officials: readonly Official[], fit: Fit): Official | undefined {
  const held = officials.filter((one) => one.personId === personId && fit(one))
  return held.find(({ role }) => role === 'lane-chief') ?? held.find(({ role }) => role === 'group-head')
}

/** The officer named for requests, else the 书记, else (a village without one) any officer (agreements §8). */
function villageOfficer({ officials, requestOfficerId }: DeskFacts, fit: Fit): Official | undefined {
  const officers = officials.filter(({ role }) => role === 'village-officer')
  const named = officers.find(({ personId }) => personId === requestOfficerId)
  if (named && fit(named)) return named
  const secretary = officers.find(({ post }) => post === 'party-secretary')
  // Where the 书记 himself may not have it, the township does, not his colleagues.
  if (secretary) return fit(secretary) ? secretary : undefined
  return officers.find((one) => one.post === 'committee-director' && fit(one)) ?? officers.find(fit)
}

/** The level at which an owner sits. */
export function levelOf(owner: Owner): Level {
  if (owner.desk === 'township' || owner.desk === 'county') return owner.desk
  if (owner.desk === 'lane-chief') return 'lane'
  if (owner.desk === 'head') return owner.title === 'lane-chief' ? 'lane' : 'group'
  return 'village'
}

/** Whose desk a level is, for a circle; null where that circle has nobody at the level. */
export function deskOfLevel(level: Level, circle: Circle): Desk | null {
  if (level === 'township' || level === 'county') return level
  if (level === 'village') return villageDesk[circle]
  return level === 'lane' && circle === 'village' ? 'lane-chief' : null
}

const villageDesk: Record<Circle, Desk | null> = {
  village: 'village',
  'without-head': 'committee',
  mediation: 'mediation-director',
  women: 'women-chair',
  township: null,
}

/** An official as the timeline names him. */
export function namedOf({ personId, name, role, post }: Official): {
  personId: string
  title: Title
  surname: string
} {
  return { personId, title: post ?? role, surname: surnameOf(name) }
}

/** The desk at which somebody takes a request of this circle over; null when he holds none. */
export function deskOfOfficial(personId: string, circle: Circle, facts: DeskFacts): Desk | null {
  const held = facts.officials.filter((one) => one.personId === personId)
  if (held.some(({ role }) => role === 'county-admin')) return 'county'
  if (held.some(({ role }) => role === 'township-officer')) return 'township'
  if (held.some(({ role }) => role === 'village-officer')) return villageDesk[circle]
  return held.some(({ role }) => role === 'lane-chief') ? deskOfLevel('lane', circle) : null
}
