/**
 * Everybody who may ask, by what he is: one of each role of product.md §1, the officers by post and the staff of a
 * service by the service, because they may do different things.
 */
export const kinds = [
  'visitor',
  'resident',
  'group-head',
  'lane-chief',
  'keeper',
  'cook',
  'doctor',
  'teacher',
  'secretary',
  'director',
  'bookkeeper',
  'supervisor',
  'township',
  'county',
] as const
export type Kind = (typeof kinds)[number]
export type BoundKind = Exclude<Kind, 'visitor'>

/** How what is asked about stands to the one who asks. */
export const scopes = [
  /** About himself. */
  'own',
  /** About another member of his household. */
  'household',
  /** About one who gave him leave for everything. */
  'granted',
  /** About another household of his village, for whose child he is named beside its parents. */
  'ward',
  /** About a household that a head leads; for all others a household of the village. */
  'led',
  /** About a household in whose head's place he stands today. */
  'standing-in',
  /** The same lane, another head. */
  'other-household',
  'other-lane',
  /** The same township. */
  'other-village',
  'other-town',
  /** A matter in which somebody has been left out; else like `led`. */
  'bypassed',
  /** What was his until a minute ago: the role, or for a resident the leave that somebody gave. */
  'revoked',
  /** He stands in from next week on, or stood in until last week. */
  'before-standing-in',
  'after-standing-in',
] as const
export type Scope = (typeof scopes)[number]

/** A grant of a role as the fixtures write it. */
export interface Office {
  role: string
  placeId: string
  post?: string
  service?: string
}

export const county = '370827'
/** Two townships: three villages, the first two in one township. */
export const villages = { own: '370827999201', sister: '370827999202', far: '370827998201' } as const

const here = villages.own

/** What each kind holds beside living somewhere. */
export const offices: Record<BoundKind, Office | null> = {
  resident: null,
  'group-head': { role: 'group-head', placeId: here },
  'lane-chief': { role: 'lane-chief', placeId: here },
  keeper: { role: 'center-keeper', placeId: here },
  cook: { role: 'service-staff', placeId: here, service: 'canteen' },
  doctor: { role: 'service-staff', placeId: here, service: 'clinic' },
  teacher: { role: 'service-staff', placeId: here, service: 'class' },
  secretary: { role: 'village-officer', placeId: here, post: 'party-secretary' },
  director: { role: 'village-officer', placeId: here, post: 'committee-director' },
  bookkeeper: { role: 'village-officer', placeId: here, post: 'bookkeeper' },
  supervisor: { role: 'supervisor', placeId: here },
  township: { role: 'township-officer', placeId: here.slice(0, 9) },
  county: { role: 'county-admin', placeId: county },
}

/** Where each lives: the township's and the county's people in another township. */
export const homeOf = (kind: BoundKind): string =>
  kind === 'township' || kind === 'county' ? villages.far : villages.own

export const boundKinds = kinds.filter((kind): kind is BoundKind => kind !== 'visitor')
