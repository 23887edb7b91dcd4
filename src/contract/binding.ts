import { careServices } from '../domain/people/care/services'
import { operation } from './operation'
import * as s from './shape'

const nothing = s.strictObject({})

/** Who an account is, and for whom it may act. */
export const bindingOperations = {
  /** Binds the account by WeChat's phone button; several people with that number must ask their head. */
  'people.bindByPhone': operation({
    name: 'people.bindByPhone',
    runsIn: 'api',
    writes: true,
    ability: 'anyone',
    input: s.strictObject({ code: s.words(200) }),
    output: s.union([
      s.strictObject({ bound: s.literal(true) }),
      s.strictObject({
        bound: s.literal(false),
        /** Those who can be asked for with `askBinding`. */
        choices: s.array(s.strictObject({ villageId: s.villageId, name: s.string(), lane: s.string() })),
      }),
    ]),
    refusals: ['phone-unknown', 'phone-code-dead', 'already-bound', 'person-taken', 'child-needs-guardian'],
  }),
  /** The lanes of a village in their order, for somebody who is not bound yet. */
  'people.laneNames': operation({
    name: 'people.laneNames',
    runsIn: 'api',
    writes: false,
    ability: 'anyone',
    input: s.strictObject({ villageId: s.villageId }),
    output: s.array(s.string()),
    refusals: [],
  }),
  /** Asks to be bound as this person; the head confirms in one tap. */
  'people.askBinding': operation({
    name: 'people.askBinding',
    runsIn: 'api',
    writes: true,
    ability: 'anyone',
    input: s.strictObject({ villageId: s.villageId, lane: s.words(20), name: s.words(20) }),
    output: s.strictObject({ headName: s.string(), headPhone: s.nullable(s.string()) }),
    refusals: [
      'nobody-there',
      'several-there',
      'already-bound',
      'person-taken',
      'no-head',
      'child-needs-guardian',
    ],
  }),
  /** Binds the account by the six figures that the head or the village has given to one person. */
  'people.bindByCode': operation({
    name: 'people.bindByCode',
    runsIn: 'api',
    writes: true,
    ability: 'anyone',
    input: s.strictObject({ code: s.pipe(s.string(), s.regex(/^\d{6}$/)) }),
    output: s.strictObject({ name: s.string() }),
    refusals: ['code-wrong', 'code-locked', 'already-bound', 'person-taken'],
  }),
  /** Who waits for this head's word. */
  'people.bindings': operation({
    name: 'people.bindings',
    runsIn: 'api',
    writes: false,
    ability: 'confirm-binding',
    input: nothing,
    output: s.array(
      s.strictObject({
        askId: s.id,
        personId: s.id,
        name: s.string(),
        lane: s.string(),
        /** The number that the register has, so that the head can call first. */
        phone: s.nullable(s.string()),
        at: s.moment,
      }),
    ),
    refusals: [],
  }),
  /** The head says yes or no. */
  'people.confirmBinding': operation({
    name: 'people.confirmBinding',
    runsIn: 'api',
    writes: true,
    ability: 'confirm-binding',
    input: s.strictObject({ askId: s.id, yes: s.boolean() }),
    output: nothing,
    refusals: ['person-taken', 'asked-no-longer'],
  }),
  /** Whom I may act for: myself, my household, who gave me leave, a child elsewhere whose guardian I am named. */
  'people.family': operation({
    name: 'people.family',
    runsIn: 'api',
    writes: false,
    ability: 'bound',
    input: nothing,
    output: s.array(
      s.strictObject({
        personId: s.id,
        name: s.string(),
        age: s.nullable(s.number()),
        relation: s.nullable(s.string()),
        by: s.picklist(['self', 'household', 'guardian', 'care']),
        care: s.array(s.picklist(careServices)),
      }),
    ),
    refusals: [],
  }),
} as const
