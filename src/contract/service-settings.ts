import { timetableRefusals } from '../domain/booking/check-timetable'
import { draftStates } from '../domain/booking/service-draft'
import { staffServices } from '../domain/people/roles'
import { serviceSettings, touchedChoices } from './booking-shapes'
import { operation } from './operation'
import * as s from './shape'

const one = { villageId: s.villageId, service: s.picklist(staffServices) }
const rev = s.whole(0, 10_000)
const settings = s.strictObject(serviceSettings)
const nothing = s.strictObject({})
const decided = [...timetableRefusals, 'unfit-words', 'changed-meanwhile', 'choice-missing'] as const

/** What a village sets about the services of its center: the keeper writes it, the 书记 or the 主任 puts it in force. */
export const serviceOperations = {
  /** The services of a village with what is in force, and what is written and waits. */
  'booking.settings': operation({
    name: 'booking.settings',
    runsIn: 'api',
    writes: false,
    ability: 'draft-center',
    input: s.strictObject({ villageId: s.optional(s.villageId) }),
    output: s.strictObject({
      villageId: s.villageId,
      mayDecide: s.boolean(),
      services: s.array(
        s.strictObject({
          service: s.picklist(staffServices),
          /** Null: the village does not have it. */
          inForce: s.nullable(settings),
          /** Counts what was put in force. */
          rev,
          draft: s.nullable(
            s.strictObject({
              state: s.picklist(draftStates),
              rev,
              settings,
              /** Who wrote it last, and when. */
              by: s.string(),
              at: s.moment,
              /** Why it came back; null while it has not. */
              reason: s.nullable(s.string()),
            }),
          ),
        }),
      ),
    }),
    refusals: [],
  }),
  /** What waits for the viewer: sent, for whoever decides; come back, for whoever writes. */
  'booking.drafts': operation({
    name: 'booking.drafts',
    runsIn: 'api',
    writes: false,
    ability: 'draft-center',
    input: nothing,
    output: s.array(
      s.strictObject({
        ...one,
        name: s.string(),
        state: s.picklist(['sent', 'returned']),
        at: s.moment,
      }),
    ),
    refusals: [],
  }),
  /** Which booked sessions new settings would touch, with how many people; nobody is named and nothing written. */
  'booking.touched': operation({
    name: 'booking.touched',
    runsIn: 'office',
    writes: false,
    ability: 'draft-center',
    input: s.strictObject({ ...one, settings }),
    output: s.array(
      s.strictObject({
        sessionId: s.sessionId,
        name: s.string(),
        date: s.date,
        startsAt: s.moment,
        endsAt: s.moment,
        how: s.picklist(['gone', 'closed', 'other-time', 'fewer-seats', 'other-terms']),
        people: s.number(),
      }),
    ),
    refusals: timetableRefusals,
  }),
  /** Writes the draft of a service over the one that was read (`rev` 0: there is none), and hands it in. */
  'booking.draftService': operation({
    name: 'booking.draftService',
    runsIn: 'office',
    writes: true,
    ability: 'draft-center',
    input: s.strictObject({ ...one, rev, settings, send: s.boolean() }),
    output: s.strictObject({ rev }),
    refusals: [...timetableRefusals, 'unfit-words', 'changed-meanwhile'],
  }),
  /** The officer gives it back to the keeper, with a reason. */
  'booking.returnService': operation({
    name: 'booking.returnService',
    runsIn: 'office',
    writes: true,
    ability: 'decide-center',
    input: s.strictObject({ ...one, rev, reason: s.words(60) }),
    output: nothing,
    refusals: ['changed-meanwhile', 'unfit-words'],
  }),
  /** The officer puts exactly what was sent in force, and says what becomes of each session that it touches. */
  'booking.approveService': operation({
    name: 'booking.approveService',
    runsIn: 'office',
    writes: true,
    ability: 'decide-center',
    input: s.strictObject({ ...one, rev, choices: touchedChoices }),
    output: nothing,
    refusals: decided,
  }),
  /** The officer opens a service, or changes it, by himself. */
  'booking.openService': operation({
    name: 'booking.openService',
    runsIn: 'office',
    writes: true,
    ability: 'decide-center',
    input: s.strictObject({ ...one, ...serviceSettings, choices: s.optional(touchedChoices) }),
    output: nothing,
    refusals: decided,
  }),
} as const
