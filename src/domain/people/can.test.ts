import { can, mayEver, type Target } from './can'
import type { RoleGrant } from './roles'
import type { Viewer } from './viewer'

const village = '370827999201'
const now = '2026-11-24T10:00:00'

function viewer(id: string, more: Partial<Viewer> = {}, householdId: string | null = `h-${id}`): Viewer {
  return {
    person: { id, name: id, villageId: village, householdId, laneId: null },
    roles: [],
    grants: [],
    ...more,
  }
}

const role = (name: RoleGrant['role'], more: Partial<RoleGrant> = {}): RoleGrant => ({
  role: name,
  placeId: village,
  from: '2026-01-01T00:00:00',
  to: null,
  ...more,
})

const mother: Target = { villageId: village, personId: 'mother', householdId: 'h-home', headId: 'head' }

it('lets a person order her own meal', () => {
  expect(can(viewer('mother', {}, 'h-home'), 'book-meal', mother, now)).toBe(true)
})

it('lets the same household order a meal but not a clinic time', () => {
  expect(can(viewer('son', {}, 'h-home'), 'book-meal', mother, now)).toBe(true)
  expect(can(viewer('son', {}, 'h-home'), 'book-clinic', mother, now)).toBe(false)
})

it('lets a son in another city order meals by grant until the grant ends', () => {
  const grants = [
    {
      forPersonId: 'mother',
      service: 'meal' as const,
      from: '2026-01-01T00:00:00',
      to: '2026-11-24T10:00:00',
    },
  ]
  const target = { ...mother, careService: 'meal' as const }
  expect(can(viewer('son', { grants }), 'book-meal', target, '2026-11-24T09:59:59')).toBe(true)
  expect(can(viewer('son', { grants }), 'book-meal', target, now)).toBe(false)
})

it('gives a relative whom no register knows his leave and nothing else', () => {
  const leave = { forPersonId: 'mother', service: 'meal' as const, from: '2026-01-01T00:00:00', to: null }
  const grants = [leave]
  const person = { id: 'son', name: 'son', villageId: null, householdId: null, laneId: null }
  const son = { person, roles: [], grants }
  expect(can(son, 'book-meal', { ...mother, careService: 'meal' }, now)).toBe(true)
  expect(can(son, 'file-request', { ...mother, careService: 'request' }, now)).toBe(false)
  expect(can(son, 'book-meal', { ...mother, personId: 'father', careService: 'meal' }, now)).toBe(false)
  expect(can(son, 'read-village-notice', { villageId: village }, now)).toBe(false)
  expect(mayEver({ ...son, grants: [{ ...leave, to: now }] }, 'book-meal', now)).toBe(false)
})

it('lets the head act for his own households only', () => {
  const head = viewer('head', { roles: [role('lane-chief')] })
  expect(can(head, 'book-meal', mother, now)).toBe(true)
  expect(can(head, 'book-meal', { ...mother, headId: 'other' }, now)).toBe(false)
})

it('lets the stand-in act between his dates', () => {
  const standIn = { personId: 'second', from: '2026-11-24T00:00:00', to: '2026-11-25T00:00:00' }
  const second = viewer('second', { roles: [role('lane-chief')] })
  expect(can(second, 'book-meal', { ...mother, standIn }, now)).toBe(true)
  expect(can(second, 'book-meal', { ...mother, standIn }, '2026-11-25T00:00:00')).toBe(false)
})

it('closes access in the second in which a role ends', () => {
  const officer = viewer('officer', { roles: [role('village-officer', { to: now })] })
  expect(can(officer, 'draft-notice', { villageId: village }, '2026-11-24T09:59:59')).toBe(true)
  expect(can(officer, 'draft-notice', { villageId: village }, now)).toBe(false)
})

it('keeps a village officer inside his village and a township officer inside his township', () => {
  const officer = viewer('o', { roles: [role('village-officer')] })
  const township = viewer('t', { roles: [role('township-officer', { placeId: '370827999' })] })
  const neighbour = { villageId: '370827999202' }
  expect(can(officer, 'assign-heads', neighbour, now)).toBe(false)
  expect(can(township, 'assign-heads', neighbour, now)).toBe(true)
  expect(can(township, 'assign-heads', { villageId: '370827101201' }, now)).toBe(false)
})

it('keeps the keeper out of clinic names and the cook out of the clinic', () => {
  const keeper = viewer('k', { roles: [role('center-keeper')] })
  const cook = viewer('c', { roles: [role('service-staff', { service: 'canteen' })] })
  expect(can(keeper, 'see-clinic', { ...mother, service: 'clinic' }, now)).toBe(false)
  expect(can(cook, 'see-clinic', { ...mother, service: 'clinic' }, now)).toBe(false)
  expect(can(cook, 'see-meals', { ...mother, service: 'canteen' }, now)).toBe(true)
})

it('gives an unbound visitor no ability at all', () => {
  expect(mayEver({ person: null, roles: [], grants: [] }, 'book-meal', now)).toBe(false)
})

it('leaves to one who moved out what is his own, and nothing of a household or a village', () => {
  const gone = viewer('mother', {}, null)
  gone.person = {
    id: 'mother',
    name: 'mother',
    villageId: null,
    householdId: null,
    laneId: null,
    movedOut: true,
  }
  expect(can(gone, 'rate-request', mother, now)).toBe(true)
  expect(can(gone, 'book-meal', { ...mother, personId: 'other' }, now)).toBe(false)
  expect(can(gone, 'see-meals', { ...mother, personId: 'other', householdId: null }, now)).toBe(false)
  expect(mayEver(gone, 'keep-register', now)).toBe(false)
})

it('takes whoever is named for a child for family, wherever he lives', () => {
  const child: Target = {
    villageId: village,
    personId: 'child',
    householdId: 'h-home',
    guardians: ['father'],
  }
  expect(can(viewer('father'), 'book-class', child, now)).toBe(true)
  expect(can(viewer('uncle'), 'book-class', child, now)).toBe(false)
})
