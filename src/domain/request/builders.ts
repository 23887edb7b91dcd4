import type { RoleGrant } from '../people/roles'
import type { Viewer } from '../people/viewer'
import type { DeskFacts, Official } from './desks'
import type { Filing } from './filing'
import type { Named } from './record'

/** A small village for the tests of the rules: every desk has somebody. */
export const village = '370827999201'
export const lane = 'l-three'
/** Tuesday. */
export const tuesday = '2026-11-24T10:00:00'

const official = (personId: string, role: Official['role'], more: Partial<Official> = {}): Official => ({
  personId,
  name: personId,
  role,
  post: null,
  laneId: null,
  ...more,
})

export const officials: Official[] = [
  official('王秀英', 'lane-chief', { laneId: lane }),
  official('赵立新', 'group-head', { laneId: lane }),
  official('孙巧云', 'group-head'),
  official('孙敏', 'center-keeper'),
  official('周建华', 'village-officer', { post: 'committee-director' }),
  official('吴书记', 'village-officer', { post: 'party-secretary' }),
  official('钱妇联', 'village-officer', { post: 'women-chair' }),
  official('冯调解', 'village-officer', { post: 'mediation-director' }),
  official('李长河', 'supervisor'),
  official('刘志强', 'township-officer'),
  official('郑镇里', 'township-officer'),
  official('赵敏', 'county-admin'),
]

export const facts = (more: Partial<DeskFacts> = {}): DeskFacts => ({
  headId: '赵立新',
  standInId: null,
  laneId: lane,
  requestOfficerId: null,
  officials,
  ...more,
})

export const me = (personId: string, title: Named['title'] = 'resident'): Named => ({
  personId,
  title,
  surname: personId.slice(0, 1),
})

export const filing = (more: Partial<Filing> = {}): Filing => ({
  villageId: village,
  laneId: lane,
  subjectId: '李秀兰',
  subject: { name: '李秀兰', lane: '3巷', house: '12' },
  actor: me('李秀兰'),
  basis: null,
  category: 'facilities',
  said: { words: '路灯不亮', pictures: [], recording: null },
  bypass: false,
  key: 'key-filing',
  ...more,
})

const placeOf: Partial<Record<Official['role'], string>> = {
  'township-officer': village.slice(0, 9),
  'county-admin': village.slice(0, 6),
}

/** Somebody of that village as the cloud knows him. */
export function viewer(personId: string, more: Partial<Viewer> = {}): Viewer {
  const held = officials.filter((one) => one.personId === personId)
  const roles = held.map(({ role, post }): RoleGrant => ({
    role,
    placeId: placeOf[role] ?? village,
    from: '2026-01-01T00:00:00',
    to: null,
    ...(post && { post }),
  }))
  return {
    person: {
      id: personId,
      name: personId,
      villageId: village,
      householdId: `h-${personId}`,
      laneId: held[0]?.laneId ?? null,
    },
    roles,
    grants: [],
    ...more,
  }
}
