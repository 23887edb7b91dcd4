import { changeNames } from '../domain/people/lives/change'
import { typedRefusals } from '../domain/people/lives/decide-lines'
import { leavings } from '../domain/people/lives/person-lines'
import { operation } from './operation'
import * as s from './shape'

const nothing = s.strictObject({})
const rev = s.whole(0, 1_000_000)
const gender = s.picklist(['male', 'female'])
const typedText = (max: number) => s.pipe(s.string(), s.maxLength(max))

/** What is typed of a new person. A phone or note may be empty. */
const newPerson = s.strictObject({
  name: s.words(30),
  birth: s.words(20),
  gender,
  relation: s.words(20),
  phone: typedText(30),
  livesAlone: s.boolean(),
  note: typedText(100),
})

/** Every change by hand: somebody else was faster, or it is not so any more. */
const changeRefusals = ['changed-meanwhile', 'gone-already', 'there-already'] as const
const headRefusals = ['not-a-head', 'head-has-twenty', 'other-village'] as const
const placeRefusals = ['no-such-lane', 'number-unclear', 'number-taken'] as const
const changed = s.strictObject({ personId: s.id, rev })
const householdChanged = s.strictObject({ householdId: s.id, rev })

const member = s.strictObject({
  personId: s.id,
  rev,
  name: s.string(),
  age: s.nullable(s.number()),
  relation: s.nullable(s.string()),
  phone: s.nullable(s.string()),
  livesAlone: s.boolean(),
  child: s.boolean(),
})

/** The register by hand: a person's and a household's life in it. */
export const livesOperations = {
  /** The household file's first lines, for its head and the village: who lives there, and what may be done. */
  'people.personFile': operation({
    name: 'people.personFile',
    runsIn: 'api',
    writes: false,
    ability: 'read-register',
    input: s.strictObject({ personId: s.id }),
    output: s.strictObject({
      person: s.strictObject({
        ...member.entries,
        birth: s.nullable(s.string()),
        gender: s.nullable(gender),
        note: s.nullable(s.string()),
        /** Named by hand; null: the adults of the household. */
        guardians: s.nullable(s.array(s.strictObject({ personId: s.id, name: s.string() }))),
        left: s.nullable(s.strictObject({ why: s.picklist(leavings), at: s.moment })),
        bound: s.boolean(),
      }),
      /** Where she lives, or lived. */
      household: s.nullable(
        s.strictObject({
          householdId: s.id,
          villageId: s.villageId,
          rev,
          lane: s.string(),
          number: s.string(),
          closed: s.boolean(),
          head: s.nullable(
            s.strictObject({ personId: s.id, name: s.string(), phone: s.nullable(s.string()) }),
          ),
          members: s.array(member),
        }),
      ),
      /** What ends when she is taken out; matters that the viewer may not see are not counted. */
      stops: s.strictObject({
        bookings: s.number(),
        matters: s.number(),
        cares: s.number(),
        offices: s.number(),
        childrenAlone: s.array(s.string()),
      }),
      /** The newest change, if it can be taken back. */
      undo: s.nullable(s.strictObject({ what: s.picklist(changeNames), at: s.moment })),
      /** The newest first. */
      history: s.array(
        s.strictObject({
          what: s.picklist(changeNames),
          at: s.moment,
          by: s.nullable(s.string()),
          fields: s.array(s.string()),
        }),
      ),
      mayKeep: s.boolean(),
    }),
    refusals: [],
  }),
  /** Puts somebody into a household. */
  'people.addPerson': operation({
    name: 'people.addPerson',
    runsIn: 'office',
    writes: true,
    ability: 'keep-register',
    input: s.strictObject({ householdId: s.id, person: newPerson }),
    output: changed,
    refusals: [...typedRefusals, 'there-already'],
  }),
  /** Puts a household into a lane, with its first person and its head. */
  'people.addHousehold': operation({
    name: 'people.addHousehold',
    runsIn: 'office',
    writes: true,
    ability: 'keep-register',
    input: s.strictObject({
      villageId: s.villageId,
      lane: s.words(20),
      number: s.words(10),
      // A head puts it among his own.
      headId: s.optional(s.id),
      person: newPerson,
    }),
    output: s.strictObject({ householdId: s.id, personId: s.id }),
    refusals: [...typedRefusals, ...placeRefusals, ...headRefusals, 'head-missing'],
  }),
  /** Writes other lines over hers; an empty phone or note takes it away. */
  'people.correctPerson': operation({
    name: 'people.correctPerson',
    runsIn: 'office',
    writes: true,
    ability: 'keep-register',
    input: s.strictObject({
      personId: s.id,
      rev,
      name: s.optional(typedText(30)),
      birth: s.optional(typedText(20)),
      gender: s.optional(gender),
      relation: s.optional(typedText(20)),
      phone: s.optional(typedText(30)),
      livesAlone: s.optional(s.boolean()),
      note: s.optional(typedText(100)),
    }),
    output: changed,
    refusals: [...changeRefusals, ...typedRefusals],
  }),
  /** She lives in another household of the village from now on. */
  'people.movePerson': operation({
    name: 'people.movePerson',
    runsIn: 'office',
    writes: true,
    ability: 'keep-register',
    input: s.strictObject({ personId: s.id, rev, householdId: s.id, relation: s.words(20) }),
    output: changed,
    refusals: [...changeRefusals, 'relation-missing', 'other-village'],
  }),
  /** Who acts for a child; nobody named: the adults of the household. One who lives elsewhere by name and number. */
  'people.setGuardians': operation({
    name: 'people.setGuardians',
    runsIn: 'office',
    writes: true,
    ability: 'keep-register',
    input: s.strictObject({
      personId: s.id,
      rev,
      guardians: s.nullable(s.pipe(s.array(s.id), s.minLength(1), s.maxLength(4))),
      elsewhere: s.optional(s.strictObject({ name: s.words(30), phone: s.mobile })),
    }),
    output: changed,
    refusals: [...changeRefusals, 'no-child', 'not-an-adult', 'no-such-person'],
  }),
  /** Moved out, dead, or never there: everything of theirs stops, and no list has them any more. */
  'people.leave': operation({
    name: 'people.leave',
    runsIn: 'office',
    writes: true,
    ability: 'keep-register',
    input: s.strictObject({
      who: s.pipe(s.array(s.strictObject({ personId: s.id, rev })), s.minLength(1), s.maxLength(20)),
      why: s.picklist(leavings),
    }),
    output: s.array(changed),
    refusals: [...changeRefusals, 'holds-roles'],
  }),
  /** Takes the newest change of a person back, as long as nothing stands on it. */
  'people.undoChange': operation({
    name: 'people.undoChange',
    runsIn: 'office',
    writes: true,
    ability: 'keep-register',
    input: s.strictObject({ personId: s.id, rev }),
    output: changed,
    refusals: ['changed-meanwhile', 'nothing-to-undo', 'stands-on-it'],
  }),
  /** A household in the wrong lane or under a wrong number: it stays the same household. */
  'people.correctHousehold': operation({
    name: 'people.correctHousehold',
    runsIn: 'office',
    writes: true,
    ability: 'keep-register',
    input: s.strictObject({ householdId: s.id, rev, lane: s.words(20), number: s.words(10) }),
    output: householdChanged,
    refusals: [...placeRefusals, 'changed-meanwhile', 'closed-already'],
  }),
  /** Nobody lives there any more: its head has it no longer. */
  'people.closeHousehold': operation({
    name: 'people.closeHousehold',
    runsIn: 'office',
    writes: true,
    ability: 'keep-register',
    input: s.strictObject({ householdId: s.id, rev }),
    output: householdChanged,
    refusals: ['changed-meanwhile', 'closed-already', 'people-live-there'],
  }),
  /** Takes the newest correction or the closing of a household back. */
  'people.undoHouseholdChange': operation({
    name: 'people.undoHouseholdChange',
    runsIn: 'office',
    writes: true,
    ability: 'keep-register',
    input: s.strictObject({ householdId: s.id, rev }),
    output: householdChanged,
    refusals: ['changed-meanwhile', 'nothing-to-undo', 'number-taken', 'not-a-head', 'head-has-twenty'],
  }),
  /** A one-use code with which this person's account is bound; a new one replaces the old. */
  'people.makeCode': operation({
    name: 'people.makeCode',
    runsIn: 'office',
    writes: true,
    ability: 'confirm-binding',
    input: s.strictObject({ personId: s.id }),
    output: s.strictObject({ code: s.pipe(s.string(), s.regex(/^\d{6}$/)), until: s.moment }),
    refusals: ['bound-already', 'child-needs-guardian', 'gone-already'],
  }),
  /** Lets go of the account of a person who has another phone or another WeChat now. */
  'people.releaseAccount': operation({
    name: 'people.releaseAccount',
    runsIn: 'office',
    writes: true,
    ability: 'confirm-binding',
    input: s.strictObject({ personId: s.id }),
    output: nothing,
    refusals: ['not-bound'],
  }),
} as const
