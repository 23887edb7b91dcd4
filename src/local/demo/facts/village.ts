import type { InputOf } from '../../../contract'

/** 柳河村: no real village has this code (agreements §7). */
export const villageId = '370827999201'
export const countyId = '370827'

/** What stands on the village's sign. */
export const sign: InputOf<'people.setUpVillage'> = {
  villageId,
  name: '柳河村',
  township: '柳河镇',
  officePhone: '0537-6655013',
  center: { stage: 'in-use', name: '柳河邻里中心', phone: '0537-6655020' },
  marketDays: [5, 0],
}

type Office = Pick<InputOf<'people.grantRole'>, 'role' | 'placeId' | 'post' | 'service'>

/** The offices that the county gives; heads come with the register. The officer of the town covers this village. */
export const offices: Record<string, Office> = {
  director: { role: 'village-officer', placeId: villageId, post: 'committee-director' },
  bookkeeper: { role: 'village-officer', placeId: villageId, post: 'bookkeeper' },
  supervisor: { role: 'supervisor', placeId: villageId },
  keeper: { role: 'center-keeper', placeId: villageId },
  cook: { role: 'service-staff', placeId: villageId, service: 'canteen' },
  doctor: { role: 'service-staff', placeId: villageId, service: 'clinic' },
  teacher: { role: 'service-staff', placeId: villageId, service: 'class' },
  township: { role: 'township-officer', placeId: villageId },
}

/** Whoever has a number in the register binds by the phone button. The son has not done it yet. */
export const boundByPhone = [
  'daughter',
  'father',
  'chief',
  'group-head',
  'stand-in',
  'keeper',
  'cook',
  'doctor',
  'teacher',
  'director',
  'bookkeeper',
  'supervisor',
  'township',
]

/** A neighbour who asked to be bound and waits for her head's word. */
export const neighbour = { openid: 'o-neighbour-0000000000', name: '何翠英', lane: '3巷' }

/** In whose place the stand-in works: the head of this household. */
export const replaced = { lane: '5巷', number: '31', from: '-20d', to: '+40d' }
