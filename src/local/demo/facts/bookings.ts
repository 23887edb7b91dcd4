import type { PickupAdult } from '../../../domain/booking/pickup'
import type { InputOf } from '../../../contract'

type Basis = NonNullable<InputOf<'booking.book'>['basis']>

/** Heads order for their elders: every how many-th of them, how they know that it is wanted, at what time. */
export const headsOrder: { by: string; every: number; most: number; basis: Basis; at: string }[] = [
  { by: 'chief', every: 2, most: 7, basis: 'in-person', at: '16:10' },
  { by: 'group-head', every: 3, most: 6, basis: 'phone', at: '17:25' },
  { by: 'stand-in', every: 3, most: 8, basis: 'in-person', at: '18:40' },
]

/** Lunches of these days are ordered by heads, `ordered` days before. Today's and tomorrow's are among them. */
export const lunchDays = [-2, -1, 0, 1]
export const orderedDaysBefore = 2

/** Whom nobody orders for ahead: the preview's own people do it themselves. */
export const ordersHerself = ['周桂兰']

/** The cook's list: from when it is open, then in minutes when the first comes, the next ones, and who is missed. */
export const ticks = {
  by: 'cook',
  begins: '11:30',
  firstAfter: 6,
  apart: 2,
  missing: 1,
  missedBefore: 10,
  askedAfter: 3,
}

/** From this age on the meal is carried to the house. */
export const carriedFrom = 76

/** Who may fetch their children, beside themselves. */
export const fetchers: Record<string, { adults: PickupAdult[]; emergencyPhone: string | null }> = {
  father: {
    adults: [
      { name: '陈红梅', relation: '姑姑', phone: '19900000661' },
      { name: '孙长河', relation: '邻居爷爷', phone: '19900000662' },
    ],
    emergencyPhone: '19900000663',
  },
}

/** Parents who send their child to the class on the next days. */
export const classChildren = [
  { by: 'father', child: '陈小满' },
  { by: 'stand-in', child: '吴佳怡' },
  { by: 'keeper', child: '丁一鸣' },
  { by: 'bookkeeper', child: '郭子涵' },
]

/** How many of the chief's elders have a place on each clinic day. */
export const clinicElders = 4
