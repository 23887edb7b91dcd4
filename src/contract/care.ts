import { careBases, careEventNames, careSides } from '../domain/people/care/grant'
import { careServices } from '../domain/people/care/services'
import { operation } from './operation'
import * as s from './shape'

const nothing = s.strictObject({})
const service = s.picklist(careServices)
const basis = s.strictObject({ how: s.picklist(careBases), words: s.optional(s.words(100)) })
const careIds = s.pipe(s.array(s.id), s.minLength(1), s.maxLength(careServices.length))

const eventView = s.strictObject({
  what: s.picklist(careEventNames),
  at: s.moment,
  by: s.string(),
  side: s.picklist(careSides),
  until: s.nullable(s.moment),
  basis: s.nullable(s.strictObject({ how: s.picklist(careBases), words: s.nullable(s.string()) })),
  why: s.nullable(s.string()),
})

const givenView = s.strictObject({
  careId: s.id,
  /** As the giver wrote it: whether the register knows the number is not told. */
  name: s.string(),
  /** The last four figures of the number; null for a member of the household. */
  tail: s.nullable(s.string()),
  service,
  from: s.moment,
  to: s.nullable(s.moment),
  runs: s.boolean(),
  history: s.array(eventView),
})

export const careActNames = ['booked', 'cancelled', 'filed', 'spoke'] as const
const actView = s.strictObject({
  what: s.picklist(careActNames),
  at: s.moment,
  /** Who did it. */
  by: s.string(),
  /** The meal or the hour, or the category of the request. */
  of: s.string(),
  date: s.nullable(s.date),
})

/** Grants (授权): what one person may do for another, who said so, until when. */
export const careOperations = {
  /** Who may act for a person: oneself, a child of the household, or for those who write it down for her. */
  'care.given': operation({
    name: 'care.given',
    runsIn: 'api',
    writes: false,
    ability: 'bound',
    input: s.strictObject({ personId: s.optional(s.id) }),
    output: s.strictObject({
      person: s.strictObject({ personId: s.id, name: s.string() }),
      side: s.picklist(careSides),
      /** Who can be chosen without a number. */
      household: s.array(s.strictObject({ personId: s.id, name: s.string() })),
      grants: s.array(givenView),
      /** What was done under them, newest first; for herself and a guardian only. */
      acts: s.array(actView),
    }),
    refusals: [],
  }),
  /** For whom I may act, until when; the app says so seven days before it ends. */
  'care.held': operation({
    name: 'care.held',
    runsIn: 'api',
    writes: false,
    ability: 'bound',
    input: nothing,
    output: s.array(
      s.strictObject({
        careId: s.id,
        forPersonId: s.id,
        name: s.string(),
        service,
        from: s.moment,
        to: s.nullable(s.moment),
        endsSoon: s.boolean(),
      }),
    ),
    refusals: [],
  }),
  /**
   * Lets somebody act for a person, service by service, until a date; giving again renews. The answer is the same
   * whether or not the number is known: whoever proves it by WeChat's phone button has the grant.
   */
  'care.give': operation({
    name: 'care.give',
    runsIn: 'api',
    writes: true,
    ability: 'bound',
    input: s.strictObject({
      forPersonId: s.id,
      to: s.union([
        s.strictObject({ personId: s.id }),
        s.strictObject({ name: s.words(20), phone: s.mobile }),
      ]),
      services: s.optional(s.pipe(s.array(service), s.minLength(1), s.maxLength(careServices.length))),
      until: s.optional(s.moment),
      basis: s.optional(basis),
    }),
    output: s.strictObject({ careIds: s.array(s.id), until: s.moment }),
    refusals: ['basis-missing', 'same-person', 'not-to-yourself', 'dates-wrong', 'too-long', 'too-many'],
  }),
  /** Ends grants this second: the person, a guardian, the grantee; the head and the village at her word. */
  'care.end': operation({
    name: 'care.end',
    runsIn: 'api',
    writes: true,
    ability: 'bound',
    input: s.strictObject({ careIds, basis: s.optional(basis), why: s.optional(s.words(60)) }),
    output: nothing,
    refusals: ['basis-missing', 'ended-already'],
  }),
  /** Takes one's own end back, for ten minutes. */
  'care.restore': operation({
    name: 'care.restore',
    runsIn: 'api',
    writes: true,
    ability: 'bound',
    input: s.strictObject({ careIds }),
    output: nothing,
    refusals: ['too-late'],
  }),
  /** Somebody who is bound already takes what waits for his number, which he proves by the phone button. */
  'care.accept': operation({
    name: 'care.accept',
    runsIn: 'api',
    writes: true,
    ability: 'bound',
    input: s.strictObject({ code: s.words(200) }),
    output: s.strictObject({ taken: s.number() }),
    refusals: ['phone-code-dead'],
  }),
} as const
