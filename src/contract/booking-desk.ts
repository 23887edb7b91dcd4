import { missedRefusals } from '../domain/booking/decide-missed'
import { entryStates } from '../domain/booking/entry-states'
import { missedAnswers, missedTurns } from '../domain/booking/missed-step'
import { operation } from './operation'
import * as s from './shape'

/** What those who run a session do at its list, beside the ticks. */
export const bookingDeskOperations = {
  /** Somebody of the village who stands at the desk or rings, by name, initials, the end of a phone, or lane and house. */
  'booking.seek': operation({
    name: 'booking.seek',
    runsIn: 'api',
    writes: false,
    ability: 'check-in',
    input: s.strictObject({ sessionId: s.sessionId, words: s.words(20) }),
    output: s.strictObject({
      people: s.array(
        s.strictObject({
          personId: s.id,
          name: s.string(),
          age: s.nullable(s.number()),
          lane: s.string(),
          number: s.nullable(s.string()),
          /** His place in this session; null: he has none. */
          state: s.nullable(s.picklist(entryStates)),
        }),
      ),
      /** There are more than are shown. */
      more: s.boolean(),
    }),
    refusals: ['words-unclear'],
  }),
  /**
   * Missed meals of people of 75 or more, or living alone, that nobody has answered for: those that concern me, in my
   * turn first (domain/booking/missed).
   */
  'booking.missed': operation({
    name: 'booking.missed',
    runsIn: 'api',
    writes: false,
    ability: 'ask-after',
    input: s.strictObject({}),
    output: s.array(
      s.strictObject({
        sessionId: s.sessionId,
        /** 午饭 */
        meal: s.string(),
        date: s.date,
        personId: s.id,
        name: s.string(),
        age: s.nullable(s.number()),
        livesAlone: s.boolean(),
        lane: s.string(),
        number: s.nullable(s.string()),
        turn: s.picklist(missedTurns),
        since: s.moment,
        dueAt: s.moment,
        /** It is my turn; else I may say what I hear. */
        mine: s.boolean(),
        /** Whom to ring: `name` somebody else, null herself; no phone: somebody goes there. */
        ring: s.strictObject({ phone: s.nullable(s.string()), name: s.nullable(s.string()) }),
        steps: s.array(
          s.strictObject({
            turn: s.picklist(['door', ...missedTurns]),
            answer: s.picklist(missedAnswers),
            until: s.nullable(s.date),
            at: s.moment,
          }),
        ),
      }),
    ),
    refusals: [],
  }),
  /** What came of asking after her; an absence with its last day. */
  'booking.answerMissed': operation({
    name: 'booking.answerMissed',
    runsIn: 'office',
    writes: true,
    ability: 'ask-after',
    input: s.strictObject({
      sessionId: s.sessionId,
      personId: s.id,
      turn: s.picklist(missedTurns),
      answer: s.picklist(missedAnswers),
      until: s.optional(s.date),
    }),
    output: s.strictObject({ sessionId: s.sessionId, personId: s.id }),
    refusals: missedRefusals,
  }),
  /** In which order the lanes are gone through with the meals that are carried. */
  'booking.setRun': operation({
    name: 'booking.setRun',
    runsIn: 'office',
    writes: true,
    ability: 'check-in',
    input: s.strictObject({
      villageId: s.villageId,
      lanes: s.pipe(s.array(s.id), s.minLength(1), s.maxLength(100)),
    }),
    output: s.strictObject({}),
    refusals: [],
  }),
  /** The list of a session as a spreadsheet; a link that lives for a while, the file is gone after a day. */
  'booking.exportList': operation({
    name: 'booking.exportList',
    runsIn: 'office',
    writes: true,
    ability: 'check-in',
    input: s.strictObject({ sessionId: s.sessionId }),
    output: s.strictObject({ url: s.string() }),
    refusals: [],
  }),
  /**
   * Who ate on which day, in which tier, for how much, of one month of the canteen; only once nothing of it is ticked
   * any more, and from then on what it was made from may go in time.
   */
  'booking.exportSubsidies': operation({
    name: 'booking.exportSubsidies',
    runsIn: 'office',
    writes: true,
    ability: 'check-in',
    input: s.strictObject({ villageId: s.villageId, month: s.month }),
    output: s.strictObject({ url: s.string(), people: s.number(), meals: s.number() }),
    refusals: ['month-not-over'],
  }),
} as const
