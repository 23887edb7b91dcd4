import { spokenBases } from '../domain/booking/basis'
import { bookingRefusals } from '../domain/booking/decide-booking'
import { cancelRefusals } from '../domain/booking/decide-cancel'
import { checkInActions, checkInRefusals } from '../domain/booking/decide-check-in'
import { entryStates } from '../domain/booking/entry-states'
import { timetableRefusals } from '../domain/booking/check-timetable'
import { staffServices } from '../domain/people/roles'
import { operation } from './operation'
import {
  bookingTerms,
  entryView,
  guestCount,
  offeredSession,
  placeView,
  priceView,
  sessionView,
  timetable,
} from './booking-shapes'
import * as s from './shape'

const nothing = s.strictObject({})
const service = s.picklist(staffServices)
const basis = s.optional(s.picklist(spokenBases))

export const bookingOperations = {
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
        hours: s.array(
          s.strictObject({
            part: s.string(),
            name: s.string(),
            days: s.union([s.array(s.number()), s.literal('working-days')]),
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
      people: s.array(
        s.strictObject({
          personId: s.id,
          name: s.string(),
          age: s.nullable(s.number()),
          relation: s.nullable(s.string()),
          by: s.picklist(['self', 'household', 'grant', 'on-behalf']),
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
    input: s.strictObject({
      sessionId: s.sessionId,
      for: s.pipe(
        s.array(s.strictObject({ personId: s.id, guests: guestCount })),
        s.minLength(1),
        s.maxLength(8),
      ),
      basis,
    }),
    output: s.strictObject({
      sessionId: s.sessionId,
      booked: s.array(
        s.strictObject({
          personId: s.id,
          seats: s.number(),
          price: s.nullable(s.strictObject(priceView)),
        }),
      ),
    }),
    refusals: [...bookingRefusals, 'basis-missing', 'center-not-in-use'],
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
  /** What is booked for me and those I may book for, coming and of the last days; and the next meal I could order. */
  'booking.mine': operation({
    name: 'booking.mine',
    runsIn: 'api',
    writes: false,
    ability: 'bound',
    input: nothing,
    output: s.strictObject({
      nextMeal: s.nullable(offeredSession),
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
  /** Today's and tomorrow's sessions of the services that I run. */
  'booking.desk': operation({
    name: 'booking.desk',
    runsIn: 'api',
    writes: false,
    ability: 'check-in',
    input: nothing,
    output: s.array(s.strictObject(sessionView)),
    refusals: [],
  }),
  /** The list of one session for those who run it; the keeper gets figures of the clinic and no names. */
  'booking.list': operation({
    name: 'booking.list',
    runsIn: 'api',
    writes: false,
    ability: 'check-in',
    input: s.strictObject({ sessionId: s.sessionId }),
    output: s.strictObject({
      session: s.strictObject(sessionView),
      figures: s.strictObject({
        seats: s.number(),
        arrived: s.number(),
        missing: s.number(),
        lateCancelled: s.number(),
      }),
      rows: s.nullable(
        s.array(
          s.strictObject({
            personId: s.id,
            name: s.string(),
            age: s.nullable(s.number()),
            lane: s.string(),
            number: s.nullable(s.string()),
            livesAlone: s.boolean(),
            seats: s.number(),
            state: s.picklist(entryStates),
            at: s.moment,
            pays: s.nullable(s.number()),
            callFirst: s.nullable(s.strictObject({ phone: s.nullable(s.string()) })),
          }),
        ),
      ),
    }),
    refusals: [],
  }),
  /** A tick in the list, or taking it back. */
  'booking.checkIn': operation({
    name: 'booking.checkIn',
    runsIn: 'api',
    writes: true,
    ability: 'check-in',
    input: s.strictObject({ sessionId: s.sessionId, personId: s.id, action: s.picklist(checkInActions) }),
    output: s.strictObject({ sessionId: s.sessionId, personId: s.id, state: s.picklist(entryStates) }),
    refusals: checkInRefusals,
  }),
  /** For a head: the elders of his households and who of them eats today and tomorrow. */
  'booking.elders': operation({
    name: 'booking.elders',
    runsIn: 'api',
    writes: false,
    ability: 'read-register',
    input: nothing,
    output: s.strictObject({
      meals: s.array(s.strictObject(sessionView)),
      elders: s.array(
        s.strictObject({
          personId: s.id,
          name: s.string(),
          age: s.number(),
          lane: s.string(),
          number: s.string(),
          livesAlone: s.boolean(),
          phone: s.nullable(s.string()),
          bookedIn: s.array(s.sessionId),
        }),
      ),
    }),
    refusals: [],
  }),
  /** What is cooked on a day. */
  'booking.setMenu': operation({
    name: 'booking.setMenu',
    runsIn: 'api',
    writes: true,
    ability: 'set-service',
    input: s.strictObject({ villageId: s.villageId, service, date: s.date, words: s.words(60) }),
    output: nothing,
    refusals: ['no-service'],
  }),
  /** Opens a service of the center with its days and terms, or changes them for sessions not yet booked. */
  'booking.openService': operation({
    name: 'booking.openService',
    runsIn: 'api',
    writes: true,
    ability: 'set-service',
    input: s.strictObject({
      villageId: s.villageId,
      service,
      name: s.words(20),
      place: s.words(20),
      phone: s.nullable(s.pipe(s.string(), s.regex(/^[\d-]{7,16}$/))),
      timetable,
      terms: bookingTerms,
    }),
    output: nothing,
    refusals: [...timetableRefusals],
  }),
} as const
