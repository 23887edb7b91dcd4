import { proposalStates } from '../domain/people/terms/proposal'
import { operation } from './operation'
import { faultList, termOffice, termShown, termWish } from './term-shapes'
import * as s from './shape'

const rev = s.whole(0, 10_000)
const openStates = ['sent', 'returned'] as const
const one = { proposalId: s.id, rev }

const proposal = s.strictObject({
  ...one,
  state: s.picklist(openStates),
  date: s.nullable(s.date),
  lines: s.array(
    s.strictObject({
      ...termOffice,
      /** Null: nobody. A phone only for those who write it or decide on it. */
      next: s.nullable(
        s.strictObject({ personId: s.nullable(s.id), name: s.string(), phone: s.nullable(s.string()) }),
      ),
    }),
  ),
  /** Why it came back; null while it has not. */
  reason: s.nullable(s.string()),
  history: s.array(s.strictObject({ what: s.picklist(proposalStates), name: s.string(), at: s.moment })),
  mayWrite: s.boolean(),
  mayDecide: s.boolean(),
})

/** What the village prepares about its offices and the township decides; until then it changes nothing. */
export const proposalOperations = {
  /** The proposals that wait for the viewer: to decide, or to write anew. The oldest first. */
  'term.proposals': operation({
    name: 'term.proposals',
    runsIn: 'api',
    writes: false,
    ability: 'read-lanes',
    input: s.strictObject({}),
    output: s.array(
      s.strictObject({
        proposalId: s.id,
        villageId: s.villageId,
        village: s.string(),
        state: s.picklist(openStates),
        date: s.nullable(s.date),
        sentAt: s.moment,
        /** How many offices it is about. */
        changes: s.number(),
      }),
    ),
    refusals: [],
  }),
  /** The one of a village that is not at its end, with all its lines. */
  'term.proposal': operation({
    name: 'term.proposal',
    runsIn: 'api',
    writes: false,
    ability: 'read-lanes',
    // Without a village it is the only one that the office reaches; where it reaches several, `not-found`.
    input: s.strictObject({ villageId: s.optional(s.villageId) }),
    output: s.nullable(proposal),
    refusals: [],
  }),
  /**
   * Writes a proposal, or writes it anew after it was sent or came back (`of`); one at a time in a village. A dry run,
   * or one with a fault in it, writes nothing.
   */
  'term.propose': operation({
    name: 'term.propose',
    runsIn: 'office',
    writes: true,
    ability: 'propose-roles',
    input: s.strictObject({
      villageId: s.villageId,
      of: s.nullable(s.strictObject(one)),
      ...termWish,
      apply: s.boolean(),
    }),
    output: s.strictObject({ proposalId: s.nullable(s.id), faults: faultList }),
    refusals: ['dates-wrong', 'planned-already', 'proposed-already', 'changed-meanwhile', 'unfit-words'],
  }),
  /** The village takes it back. */
  'term.withdraw': operation({
    name: 'term.withdraw',
    runsIn: 'office',
    writes: true,
    ability: 'propose-roles',
    input: s.strictObject(one),
    output: s.strictObject({}),
    refusals: ['changed-meanwhile'],
  }),
  /** The township gives it back to the village, with a reason. */
  'term.sendBack': operation({
    name: 'term.sendBack',
    runsIn: 'office',
    writes: true,
    ability: 'grant-role',
    input: s.strictObject({ ...one, reason: s.words(60) }),
    output: s.strictObject({}),
    refusals: ['changed-meanwhile', 'unfit-words'],
  }),
  /** The township agrees: exactly what is written, looked at again as things are now, becomes the change of term. */
  'term.approve': operation({
    name: 'term.approve',
    runsIn: 'office',
    writes: true,
    ability: 'grant-role',
    input: s.strictObject({ ...one, apply: s.boolean() }),
    output: termShown,
    refusals: ['dates-wrong', 'planned-already', 'changed-meanwhile'],
  }),
} as const
