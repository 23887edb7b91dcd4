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

const weekdays = s.pipe(s.array(s.whole(0, 6)), s.maxLength(7))
/** Days of the week, or days that follow from a calendar. */
export const dayRule = s.union([weekdays, s.picklist(['working-days', 'school-days', 'market-days'])])
const span = s.strictObject({ from: s.date, to: s.date })
const dates = (most: number) => s.pipe(s.array(s.date), s.maxLength(most))

/** The weekly rule and what differs from it. */
export const timetable = s.strictObject({
  parts: s.pipe(
    s.array(
      s.strictObject({
        part,
        name: s.words(10),
        days: dayRule,
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
          weekdays: s.optional(weekdays),
        }),
        s.strictObject({ kind: s.literal('held'), date: s.date, part, capacity: s.nullable(capacity) }),
        s.strictObject({
          kind: s.literal('held-on'),
          dates: s.pipe(dates(60), s.minLength(1)),
          part,
          capacity: s.nullable(capacity),
        }),
        s.strictObject({ kind: s.literal('season'), from: s.date, to: s.date }),
      ]),
    ),
    s.maxLength(100),
  ),
  holidays: s.optional(s.picklist(['held', 'closed'])),
  school: s.optional(
    s.nullable(
      s.strictObject({
        terms: s.pipe(s.array(span), s.maxLength(6)),
        off: s.pipe(s.array(span), s.maxLength(20)),
        held: dates(40),
      }),
    ),
  ),
  market: s.optional(s.pipe(s.array(s.whole(0, 9)), s.maxLength(4))),
})

const phoneNumber = s.nullable(s.pipe(s.string(), s.regex(/^[\d-]{7,16}$/)))

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

/** Everything that a village sets about one service. */
export const serviceSettings = {
  name: s.words(20),
  place: s.words(20),
  phone: phoneNumber,
  timetable,
  terms: bookingTerms,
}

/** What the officer says of the sessions that a change touches: kept as booked, or closed with a reason. */
export const touchedChoices = s.pipe(
  s.array(
    s.union([
      s.strictObject({ sessionId: s.sessionId, keep: s.literal(true) }),
      s.strictObject({ sessionId: s.sessionId, reason: s.words(20) }),
    ]),
  ),
  s.maxLength(200),
)

/** 原价 − 补贴 = 您付, in fen. */
export const priceView = {
  full: s.number(),
  subsidy: s.number(),
  pays: s.number(),
  fromAge: s.nullable(s.number()),
}

/** Whether the doctor is there now: until when, since when, or why not. */
export const doctorView = s.union([
  s.strictObject({ is: s.picklist(['here', 'away']), until: s.moment }),
  s.strictObject({ is: s.literal('not-yet'), from: s.moment }),
  s.strictObject({ is: s.literal('over') }),
  s.strictObject({ is: s.literal('shut'), reason: s.string() }),
])

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
  /** A season in which every meal is carried out. */
  onlyDelivered: s.boolean(),
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
