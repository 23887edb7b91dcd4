import { entryStates } from '../domain/booking/entry-states'
import { addingWays } from '../domain/booking/adding-now'
import { staffServices } from '../domain/people/roles'
import { mostSeats, seatsRefusals } from '../domain/booking/decide-seats'
import { walkInRefusals } from '../domain/booking/decide-walk-in'
import { checkInActions, checkInRefusals } from '../domain/booking/decide-check-in'
import { missedTurns } from '../domain/booking/missed-step'
import { operation } from './operation'
import { guestCount, sessionView } from './booking-shapes'
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
      /** How the viewer adds somebody now, with how many guests at most; null: not now, or not he. */
      adding: s.nullable(s.picklist(addingWays)),
      mostGuests: s.number(),
      /** The viewer makes the subsidy list of a month. */
      subsidies: s.boolean(),
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
        carried: s.number(),
        phoned: s.number(),
      }),
      /** The lanes in the order in which the meals are carried; those that are not named follow as they stand. */
      run: s.array(s.id),
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
            /** Carried to the house, in the order of the run. */
            delivery: s.boolean(),
            laneId: s.nullable(s.id),
            /** The food that the kitchen leaves out for him; never why. */
            avoids: s.nullable(s.string()),
            /** His meal is missed and asked after: whom to ring now (`name` another, null himself), and whose turn it is. */
            callFirst: s.nullable(
              s.strictObject({
                phone: s.nullable(s.string()),
                name: s.nullable(s.string()),
                turn: s.picklist(missedTurns),
              }),
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
} as const
