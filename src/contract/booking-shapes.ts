import { bases } from '../domain/booking/basis'
import { entryStates } from '../domain/booking/entry-states'
import { staffServices } from '../domain/people/roles'
import * as s from './shape'

const timeOfDay = s.pipe(s.string(), s.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
const limit = s.union([
  s.strictObject({ daysBefore: s.whole(0, 60), time: timeOfDay }),
  s.strictObject({ minutesBefore: s.whole(0, 1440) }),
])
const part = s.pipe(s.string(), s.regex(/^[0-9a-z-]{1,20}$/))
const capacity = s.whole(1, 500)
const fen = s.whole(0, 100_000)

/** The weekly rule and what differs from it. */
export const timetable = s.strictObject({
  parts: s.pipe(
    s.array(
      s.strictObject({
        part,
        name: s.words(10),
        days: s.union([s.pipe(s.array(s.whole(0, 6)), s.maxLength(7)), s.literal('working-days')]),
        starts: timeOfDay,
        ends: timeOfDay,
        capacity,
        opens: limit,
        closes: limit,
        phoneUntil: s.nullable(limit),
        cancelUntil: limit,
        lateCancel: s.picklist(['counted', 'by-phone']),
      }),
    ),
    s.minLength(1),
    s.maxLength(12),
  ),
  changes: s.pipe(
    s.array(
      s.union([
        s.strictObject({
          kind: s.literal('closed'),
          from: s.date,
          to: s.date,
          part: s.nullable(part),
          reason: s.words(20),
        }),
        s.strictObject({ kind: s.literal('held'), date: s.date, part, capacity: s.nullable(capacity) }),
      ]),
    ),
    s.maxLength(100),
  ),
})

export const guestCount = s.whole(0, 3)

/** Who may book, with how many guests, at what price (fen). */
export const bookingTerms = s.strictObject({
  ages: s.nullable(s.strictObject({ from: s.whole(0, 120), to: s.whole(0, 120) })),
  byGuardian: s.boolean(),
  mostGuests: guestCount,
  prices: s.nullable(
    s.strictObject({
      full: fen,
      tiers: s.pipe(s.array(s.strictObject({ fromAge: s.whole(0, 120), pays: fen })), s.maxLength(10)),
    }),
  ),
  waitlist: s.boolean(),
  deliveryFrom: s.nullable(s.whole(0, 120)),
})

/** 原价 − 补贴 = 您付, in fen. */
export const priceView = {
  full: s.number(),
  subsidy: s.number(),
  pays: s.number(),
  fromAge: s.nullable(s.number()),
}

/** Where a service is. */
export const placeView = { name: s.string(), place: s.string(), phone: s.nullable(s.string()) }

/** A session without anybody's name in it. */
export const sessionView = {
  id: s.sessionId,
  service: s.picklist(staffServices),
  date: s.date,
  name: s.string(),
  startsAt: s.moment,
  endsAt: s.moment,
  opensAt: s.moment,
  closesAt: s.moment,
  cancelUntil: s.moment,
  capacity: s.number(),
  left: s.number(),
  /** Whether one can queue once it is full, and how many do. */
  waitlist: s.boolean(),
  queueing: s.number(),
  open: s.boolean(),
  closedBecause: s.nullable(s.string()),
}

/** Somebody's place in a session, as he and his family see it. */
export const entryView = {
  seats: s.number(),
  guests: s.number(),
  state: s.picklist(entryStates),
  basis: s.picklist(bases),
  delivery: s.boolean(),
  /** Booked by a standing order. */
  standing: s.boolean(),
  /** His place in the queue, from 1; null unless he queues. */
  queuePlace: s.nullable(s.number()),
  /** Until when the seat is held for him; null unless he has been offered one. */
  offerUntil: s.nullable(s.moment),
  /** What cancelling means now: free, counted by the kitchen, only by phone, or over. */
  cancelling: s.picklist(['in-time', 'late', 'by-phone', 'over']),
}

/** A session as it is offered to somebody: the menu, his people's prices and places. */
export const offeredSession = s.strictObject({
  ...sessionView,
  menu: s.nullable(s.string()),
  mostGuests: s.number(),
  /** To whom of these people the meal is carried unless they choose to come; null: to nobody. */
  carried: s.nullable(s.array(s.id)),
  prices: s.array(s.strictObject({ personId: s.id, ...priceView })),
  booked: s.array(s.strictObject({ personId: s.id, ...entryView })),
})
