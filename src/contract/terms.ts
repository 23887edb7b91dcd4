import { operation } from './operation'
import { proposalOperations } from './proposals'
import { matter, termOffice, termShown, termWish } from './term-shapes'
import * as s from './shape'

const nothing = s.strictObject({})

/** How offices end and pass on: one by itself, or all of a village on one day (换届). */
export const termOperations = {
  ...proposalOperations,
  /** What is still open at an office, before it ends. */
  'term.matters': operation({
    name: 'term.matters',
    runsIn: 'office',
    writes: false,
    ability: 'grant-role',
    input: s.strictObject({ roleId: s.id }),
    output: s.array(matter),
    refusals: ['ended-already'],
  }),
  /**
   * Ends a role this second; a head's households go to the successor in the same write. What else is open passes to
   * the successor, without one to the 书记, without a 书记 to the township.
   */
  'people.endRole': operation({
    name: 'people.endRole',
    runsIn: 'office',
    writes: true,
    ability: 'grant-role',
    input: s.strictObject({ roleId: s.id, successorId: s.optional(s.id), reason: s.words(60) }),
    output: nothing,
    refusals: [
      'last-admin',
      'successor-needed',
      'not-a-head',
      'not-in-office',
      'head-has-twenty',
      'other-village',
      'same-person',
      'ended-already',
    ],
  }),
  /**
   * 换届: who follows in which office of a village, from the beginning of a day on, or now. Whoever is not named
   * stays. A dry run, or a set with a fault in it, writes nothing.
   */
  'term.plan': operation({
    name: 'term.plan',
    runsIn: 'office',
    writes: true,
    ability: 'grant-role',
    input: s.strictObject({ villageId: s.villageId, ...termWish, apply: s.boolean() }),
    output: termShown,
    refusals: ['dates-wrong', 'planned-already'],
  }),
  /** A change of term that is still to come. */
  'term.planned': operation({
    name: 'term.planned',
    runsIn: 'api',
    writes: false,
    ability: 'read-lanes',
    // Without a village it is the only one that the office reaches; where it reaches several, `not-found`.
    input: s.strictObject({ villageId: s.optional(s.villageId) }),
    output: s.nullable(
      s.strictObject({
        termId: s.id,
        rev: s.number(),
        at: s.moment,
        lines: s.array(
          s.strictObject({
            ...termOffice,
            next: s.nullable(s.strictObject({ personId: s.id, name: s.string() })),
          }),
        ),
        /** Who planned it and who changed it since. */
        history: s.array(
          s.strictObject({ what: s.picklist(['planned', 'changed']), name: s.string(), at: s.moment }),
        ),
      }),
    ),
    refusals: [],
  }),
  /** Changes a planned one before its day, its date or who follows, in one write. */
  'term.change': operation({
    name: 'term.change',
    runsIn: 'office',
    writes: true,
    ability: 'grant-role',
    input: s.strictObject({ termId: s.id, rev: s.whole(0, 10_000), ...termWish, apply: s.boolean() }),
    output: termShown,
    refusals: ['dates-wrong', 'changed-meanwhile', 'too-late'],
  }),
  /** Takes a change of term back before its day. */
  'term.takeBack': operation({
    name: 'term.takeBack',
    runsIn: 'office',
    writes: true,
    ability: 'grant-role',
    input: s.strictObject({ termId: s.id }),
    output: nothing,
    refusals: ['too-late'],
  }),
} as const
