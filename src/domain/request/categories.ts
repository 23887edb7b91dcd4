import type { Limit } from '../calendar/limits'

/** A place at which a request may lie; who sits there is found from the roles of the village (`desks.ts`). */
export const desks = [
  'head',
  'lane-chief',
  'keeper',
  'village',
  'committee',
  'women-chair',
  'mediation-director',
  'township',
  'county',
] as const
export type Desk = (typeof desks)[number]

/**
 * Who sees it beside the person and its owner. `village`: the head and the village; `without-head`: the village
 * and its supervisors; `mediation`: the head and the 调解主任; `women`: the 妇联主席; `township`: nobody below.
 * The township sees all of them.
 */
export type Circle = 'village' | 'without-head' | 'mediation' | 'women' | 'township'

/** One row of the table in product.md §3. */
export interface Category {
  /** How long the first holder has to take it before it passes by itself. */
  accept: Limit
  finish: Limit
  /** Where it begins; everything that may pass the head begins with him (首问负责). */
  begins: Desk
  /** Where it goes when the head passes it on or does not take it. */
  doneBy: Desk
  circle: Circle
  /** Seen by these levels from the beginning. */
  seenAtOnce?: 'township'
  /** The household's head and his stand-in never see it, whatever else they are. */
  barsHead?: true
  /** Filed by somebody else it waits for the person's own yes. */
  needsConsent?: true
  /** It is of no use to anybody else: it ends with her life. */
  aboutHerself?: true
  /** Offered only where a property firm is registered. */
  onlyWithFirm?: true
  /** Numbers to dial before anything is written. */
  dialFirst?: readonly string[]
}

const days = (count: number): Limit => ({ in: 'working-days', count })
const dayHours = (hours: number): Limit => ({ in: 'day-minutes', count: hours * 60 })

/** Every category with its limits and its way: product.md §3. A county may set others. */
export const categories = {
  danger: {
    accept: { in: 'clock-minutes', count: 15 },
    finish: { in: 'clock-minutes', count: 120 },
    begins: 'head',
    doneBy: 'village',
    circle: 'village',
    seenAtOnce: 'township',
    dialFirst: ['119', '120', '110'],
  },
  utilities: {
    accept: dayHours(1),
    finish: dayHours(24),
    begins: 'head',
    doneBy: 'village',
    circle: 'village',
  },
  // What the head himself would do goes to the village when he does not take it.
  policy: { accept: days(1), finish: days(1), begins: 'head', doneBy: 'village', circle: 'village' },
  errand: {
    accept: days(1),
    finish: days(3),
    begins: 'head',
    doneBy: 'village',
    circle: 'village',
    needsConsent: true,
    aboutHerself: true,
  },
  cleaning: { accept: days(1), finish: days(3), begins: 'head', doneBy: 'keeper', circle: 'village' },
  facilities: { accept: days(1), finish: days(5), begins: 'head', doneBy: 'village', circle: 'village' },
  'center-service': { accept: days(1), finish: days(3), begins: 'head', doneBy: 'keeper', circle: 'village' },
  // The three days are those to the first meeting; the thirty of the mediation are the mediation's own.
  dispute: {
    accept: days(1),
    finish: days(3),
    begins: 'head',
    doneBy: 'mediation-director',
    circle: 'mediation',
    needsConsent: true,
  },
  land: {
    accept: days(1),
    finish: days(15),
    begins: 'head',
    doneBy: 'village',
    circle: 'village',
    needsConsent: true,
  },
  hardship: {
    accept: days(1),
    finish: days(3),
    begins: 'head',
    doneBy: 'village',
    circle: 'village',
    needsConsent: true,
    aboutHerself: true,
  },
  accounts: {
    accept: days(1),
    finish: { in: 'calendar-days', count: 5 },
    begins: 'committee',
    doneBy: 'committee',
    circle: 'without-head',
    needsConsent: true,
  },
  conduct: {
    accept: days(1),
    finish: days(15),
    begins: 'township',
    doneBy: 'township',
    circle: 'township',
    barsHead: true,
    needsConsent: true,
  },
  'women-children': {
    accept: dayHours(4),
    finish: days(1),
    begins: 'women-chair',
    doneBy: 'women-chair',
    circle: 'women',
    seenAtOnce: 'township',
    barsHead: true,
    dialFirst: ['110', '12338'],
  },
  property: {
    accept: days(1),
    finish: days(5),
    begins: 'head',
    doneBy: 'village',
    circle: 'village',
    onlyWithFirm: true,
  },
  suggestion: { accept: days(1), finish: days(10), begins: 'head', doneBy: 'village', circle: 'village' },
} as const satisfies Record<string, Category>

export type CategoryName = keyof typeof categories
export const categoryNames = Object.keys(categories) as CategoryName[]

/** What a recording without a word is taken for until somebody has heard it: the limits most matters have. */
export const unsorted: CategoryName = 'facilities'

/** The row of a category. */
export function categoryOf(name: CategoryName): Category {
  return categories[name]
}
