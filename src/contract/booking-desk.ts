import { entryStates } from '../domain/booking/entry-states'
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
} as const
