import { entryStates } from '../domain/booking/entry-states'
import { timetableRefusals } from '../domain/booking/check-timetable'
import { staffServices } from '../domain/people/roles'
import { mostSeats, seatsRefusals } from '../domain/booking/decide-seats'
import { walkInRefusals } from '../domain/booking/decide-walk-in'
import { checkInActions, checkInRefusals } from '../domain/booking/decide-check-in'
import { operation } from './operation'
import { bookingTerms, guestCount, sessionView, timetable } from './booking-shapes'
import * as s from './shape'

const nothing = s.strictObject({})
const service = s.picklist(staffServices)

/** What those who run a service ask and do. */
export const bookingStaffOperations = {
  /** Today's and tomorrow's sessions of the services that I run; `named` tells whether I may read who comes. */
  'booking.desk': operation({
    name: 'booking.desk',
    runsIn: 'api',
    writes: false,
    ability: 'check-in',
    input: nothing,
    output: s.array(s.strictObject({ ...sessionView, named: s.boolean() })),
    refusals: [],
  }),
  /**
   * The list of one session for those who run it, of the one that is on or comes next when none is named; the keeper
   * gets figures of the clinic and no names.
   */
  'booking.list': operation({
    name: 'booking.list',
    runsIn: 'api',
    writes: false,
    ability: 'check-in',
    input: s.strictObject({ sessionId: s.optional(s.sessionId) }),
    output: s.strictObject({
      session: s.strictObject(sessionView),
      /**
       * Who expected to come to a session that the center has closed, and whom no message reaches: the frail first.
       * `ringAt` somebody of the household, null the person herself; no phone: somebody goes there.
       */
      calls: s.array(
        s.strictObject({
          personId: s.id,
          name: s.string(),
          ringAt: s.nullable(s.string()),
          hears: s.boolean(),
          phone: s.nullable(s.string()),
        }),
      ),
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
            /** The food that the kitchen leaves out for him; never why. */
            avoids: s.nullable(s.string()),
            /** Whom to ring about him: `name` somebody of his household, null himself. */
            callFirst: s.nullable(
              s.strictObject({ phone: s.nullable(s.string()), name: s.nullable(s.string()) }),
            ),
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
  /** Somebody who came without having booked. */
  'booking.walkIn': operation({
    name: 'booking.walkIn',
    runsIn: 'api',
    writes: true,
    ability: 'check-in',
    input: s.strictObject({ sessionId: s.sessionId, personId: s.id, guests: guestCount }),
    output: s.strictObject({ sessionId: s.sessionId, personId: s.id, pays: s.nullable(s.number()) }),
    refusals: walkInRefusals,
  }),
  /** How many can come: bowls that the cook adds, or seats that nobody has. */
  'booking.setSeats': operation({
    name: 'booking.setSeats',
    runsIn: 'api',
    writes: true,
    ability: 'check-in',
    input: s.strictObject({ sessionId: s.sessionId, capacity: s.whole(0, mostSeats) }),
    output: s.strictObject({ capacity: s.number(), left: s.number() }),
    refusals: seatsRefusals,
  }),
  /** The center does not hold this session; everybody who expected to come is told. */
  'booking.close': operation({
    name: 'booking.close',
    runsIn: 'api',
    writes: true,
    ability: 'set-service',
    input: s.strictObject({ sessionId: s.sessionId, reason: s.words(20) }),
    output: s.strictObject({ people: s.number() }),
    refusals: ['session-over', 'unfit-words'],
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
    refusals: ['no-service', 'unfit-words'],
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
    refusals: [...timetableRefusals, 'unfit-words'],
  }),
} as const
