import { operation } from './operation'
import * as s from './shape'

export const findOperations = {
  /** Finds people by name, initials, the end of a phone, or lane and house: the head's own, or the village's. */
  'people.find': operation({
    name: 'people.find',
    runsIn: 'api',
    writes: false,
    ability: 'find-people',
    // Without a village it is the one in which the viewer holds an office.
    input: s.strictObject({ villageId: s.optional(s.villageId), words: s.words(20) }),
    output: s.strictObject({
      people: s.array(
        s.strictObject({
          personId: s.id,
          name: s.string(),
          age: s.nullable(s.number()),
          lane: s.string(),
          number: s.nullable(s.string()),
          householdId: s.nullable(s.id),
          headName: s.nullable(s.string()),
          livesAlone: s.boolean(),
          /** For whoever may act for her. */
          phone: s.nullable(s.string()),
          /** The page about her opens to the viewer. */
          mayOpen: s.boolean(),
        }),
      ),
      /** There are more than are shown. */
      more: s.boolean(),
    }),
    refusals: ['words-unclear'],
  }),
} as const
