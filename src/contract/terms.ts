import { matterKinds } from '../domain/people/terms/matter'
import { mostChanges, termFaults } from '../domain/people/terms/decide-term'
import { posts, roleNames, staffServices } from '../domain/people/roles'
import { operation } from './operation'
import * as s from './shape'

const nothing = s.strictObject({})
const matter = s.strictObject({
  kind: s.picklist(matterKinds),
  count: s.number(),
  /** The first that is due; null where nothing is. */
  dueAt: s.nullable(s.moment),
})
const next = s.union([
  s.literal('nobody'),
  s.strictObject({ personId: s.id }),
  s.strictObject({ name: s.words(20), phone: s.mobile }),
])

/** How offices end and pass on: one by itself, or all of a village on one day (换届). */
export const termOperations = {
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
    input: s.strictObject({
      villageId: s.villageId,
      /** Null: this second. */
      date: s.nullable(s.date),
      changes: s.pipe(
        s.array(s.strictObject({ roleId: s.id, next })),
        s.minLength(1),
        s.maxLength(mostChanges),
      ),
      apply: s.boolean(),
    }),
    output: s.strictObject({
      /** Set once it is written. */
      termId: s.nullable(s.id),
      faults: s.array(s.strictObject({ roleId: s.id, why: s.picklist(termFaults) })),
      /** What passes on from each office, to whom; null: the 书记 or the township. */
      passes: s.array(s.strictObject({ roleId: s.id, to: s.nullable(s.string()), matters: s.array(matter) })),
    }),
    refusals: ['dates-wrong', 'planned-already'],
  }),
  /** A change of term that is still to come. */
  'term.planned': operation({
    name: 'term.planned',
    runsIn: 'api',
    writes: false,
    ability: 'grant-role',
    // Without a village it is the only one that the office reaches; where it reaches several, `not-found`.
    input: s.strictObject({ villageId: s.optional(s.villageId) }),
    output: s.nullable(
      s.strictObject({
        termId: s.id,
        at: s.moment,
        lines: s.array(
          s.strictObject({
            roleId: s.id,
            role: s.picklist(roleNames),
            post: s.nullable(s.picklist(posts)),
            service: s.nullable(s.picklist(staffServices)),
            name: s.string(),
            next: s.nullable(s.string()),
          }),
        ),
      }),
    ),
    refusals: [],
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
