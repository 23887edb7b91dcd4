import { spokenBases } from '../domain/booking/basis'
import { bookingRefusals } from '../domain/booking/decide-booking'
import { cancelRefusals } from '../domain/booking/decide-cancel'
import { acceptRefusals, waitRefusals } from '../domain/booking/decide-wait'
import { staffServices } from '../domain/people/roles'
import { operation } from './operation'
import {
  dayRule,
  doctorView,
  entryView,
  guestCount,
  offeredSession,
  placeView,
  priceView,
} from './booking-shapes'
import { bookingDeskOperations } from './booking-desk'
import { bookingStaffOperations } from './booking-staff'
import { serviceOperations } from './service-settings'
import * as s from './shape'

const nothing = s.strictObject({})
const service = s.picklist(staffServices)
const basis = s.optional(s.picklist(spokenBases))

/** For whom seats are wanted; all of them get theirs, or nobody. */
const wanted = s.strictObject({
  sessionId: s.sessionId,
  for: s.pipe(
    s.array(s.strictObject({ personId: s.id, guests: guestCount, delivery: s.optional(s.boolean()) })),
    s.minLength(1),
    s.maxLength(8),
  ),
  basis,
})
const booked = s.strictObject({
  sessionId: s.sessionId,
  booked: s.array(
    s.strictObject({
      personId: s.id,
      seats: s.number(),
      price: s.nullable(s.strictObject(priceView)),
    }),
  ),
})
const askingToo = ['basis-missing', 'center-not-in-use', 'consent-needed'] as const

export const bookingOperations = {
  ...bookingDeskOperations,
  ...bookingStaffOperations,
  ...serviceOperations,
  /** What the centers of my village, and of those who gave me leave, offer. */
  'booking.services': operation({
    name: 'booking.services',
    runsIn: 'api',
    writes: false,
    ability: 'bound',
    input: nothing,
    output: s.array(
      s.strictObject({
        villageId: s.villageId,
        service,
        ...placeView,
        inUse: s.boolean(),
        /** Of the clinic: whether the doctor is there. */
        doctor: s.nullable(doctorView),
        hours: s.array(
          s.strictObject({
            part: s.string(),
            name: s.string(),
            days: dayRule,
            starts: s.string(),
            ends: s.string(),
          }),
        ),
      }),
    ),
    refusals: [],
  }),
  /** The sessions of some days, as I may see them; with `personId` for somebody whom I book on behalf. */
  'booking.sessions': operation({
    name: 'booking.sessions',
    runsIn: 'api',
    writes: false,
    ability: 'bound',
    // Without `from` the days begin today: a page that opens first does not know the date yet.
    input: s.strictObject({
      service,
      from: s.optional(s.date),
      days: s.whole(1, 14),
      personId: s.optional(s.id),
    }),
    output: s.strictObject({
      place: s.strictObject(placeView),
      /** Of the clinic: whether the doctor is there. */
      doctor: s.nullable(doctorView),
      people: s.array(
        s.strictObject({
          personId: s.id,
          name: s.string(),
          age: s.nullable(s.number()),
          relation: s.nullable(s.string()),
          by: s.picklist(['self', 'household', 'grant', 'on-behalf']),
          /** What he must not eat, as the kitchen reads it; null: nothing is written down. */
          avoids: s.nullable(s.string()),
        }),
      ),
      sessions: s.array(offeredSession),
    }),
    refusals: ['no-service', 'center-not-in-use'],
  }),
  /** Books for all or for none. `basis` is said by a head and the keeper: how they know that it is wanted. */
  'booking.book': operation({
    name: 'booking.book',
    runsIn: 'api',
    writes: true,
    ability: 'bound',
    input: wanted,
    output: booked,
    refusals: [...bookingRefusals, ...askingToo],
  }),
  /** A place in the queue of a full session, for all or for none; a seat that comes free is offered in turn. */
  'booking.wait': operation({
    name: 'booking.wait',
    runsIn: 'api',
    writes: true,
    ability: 'bound',
    input: wanted,
    output: booked,
    refusals: [...waitRefusals, ...askingToo],
  }),
  /** Takes the seat that is held for somebody of the queue. */
  'booking.accept': operation({
    name: 'booking.accept',
    runsIn: 'api',
    writes: true,
    ability: 'bound',
    input: s.strictObject({ sessionId: s.sessionId, personId: s.id, basis }),
    output: s.strictObject({ sessionId: s.sessionId, personId: s.id }),
    refusals: [...acceptRefusals, 'basis-missing'],
  }),
  /** Gives one person's seats back. */
  'booking.cancel': operation({
    name: 'booking.cancel',
    runsIn: 'api',
    writes: true,
    ability: 'bound',
    input: s.strictObject({ sessionId: s.sessionId, personId: s.id, basis }),
    output: s.strictObject({ sessionId: s.sessionId, personId: s.id }),
    refusals: [...cancelRefusals, 'basis-missing'],
  }),
  /**
   * What somebody must not eat, for the kitchen; null: nothing any more. `basis` is said by whoever writes it down
   * for a grown-up: how she said yes to it.
   */
  'booking.setAvoids': operation({
    name: 'booking.setAvoids',
    runsIn: 'api',
    writes: true,
    ability: 'bound',
    input: s.strictObject({ personId: s.id, words: s.nullable(s.words(20)), basis }),
    output: s.strictObject({ personId: s.id }),
    refusals: ['basis-missing', 'consent-needed', 'unfit-words'],
  }),
  /** What is booked for me and those I may book for, coming and of the last days; and the next meal I could order. */
  'booking.mine': operation({
    name: 'booking.mine',
    runsIn: 'api',
    writes: false,
    ability: 'bound',
    input: nothing,
    output: s.strictObject({
      nextMeal: s.nullable(offeredSession),
      /** Whether my village's doctor is there; null without a clinic in use. */
      doctor: s.nullable(doctorView),
      bookings: s.array(
        s.strictObject({
          sessionId: s.sessionId,
          personId: s.id,
          personName: s.string(),
          relation: s.nullable(s.string()),
          by: s.picklist(['self', 'household', 'grant']),
          service,
          date: s.date,
          name: s.string(),
          startsAt: s.moment,
          endsAt: s.moment,
          cancelUntil: s.moment,
          place: s.string(),
          phone: s.nullable(s.string()),
          price: s.nullable(s.strictObject(priceView)),
          ...entryView,
        }),
      ),
    }),
    refusals: [],
  }),
} as const
