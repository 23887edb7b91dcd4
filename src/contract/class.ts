import { ringRefusals, signOutRefusals } from '../domain/booking/decide-sign-out'
import { callKinds, mostAdults, ringAnswers } from '../domain/booking/pickup'
import { entryStates } from '../domain/booking/entry-states'
import { operation } from './operation'
import * as s from './shape'

const name = s.words(20)
const relation = s.words(10)
const anyPhone = s.pipe(s.string(), s.regex(/^[\d-]{7,16}$/))
const adult = s.strictObject({ name, relation, phone: s.mobile })
const takerKinds = ['guardian', 'listed', 'today', 'phone'] as const
const adultView = s.strictObject({ name: s.string(), relation: s.string(), phone: s.nullable(s.string()) })
const handover = s.strictObject({
  name: s.string(),
  relation: s.string(),
  how: s.picklist(takerKinds),
  /** The name of the guardian who said yes by telephone. */
  saidBy: s.nullable(s.string()),
  at: s.moment,
})
const guardian = s.strictObject({ personId: s.id, name: s.string(), barred: s.boolean() })
const childName = s.strictObject({ personId: s.id, name: s.string() })
const ofChild = { sessionId: s.sessionId, personId: s.id }
const stateAnswer = s.strictObject({ ...ofChild, state: s.picklist(entryStates) })

/** Who fetches a child from the class, and to whom it was handed. */
export const classOperations = {
  /** For a guardian: who may fetch this child, and who fetched it today. */
  'class.pickups': operation({
    name: 'class.pickups',
    runsIn: 'api',
    writes: false,
    ability: 'bound',
    input: s.strictObject({ personId: s.id }),
    output: s.strictObject({
      child: childName,
      adults: s.array(adultView),
      emergencyPhone: s.nullable(s.string()),
      forToday: s.nullable(adultView),
      guardians: s.array(guardian),
      /** Today's class, where the child is booked. */
      today: s.nullable(s.strictObject({ state: s.picklist(entryStates), handedTo: s.nullable(handover) })),
    }),
    refusals: ['no-child', 'ask-township'],
  }),
  /** By a guardian: the adults who may always fetch it, and whom to ring when nobody answers. */
  'class.setPickups': operation({
    name: 'class.setPickups',
    runsIn: 'office',
    writes: true,
    ability: 'bound',
    input: s.strictObject({
      personId: s.id,
      adults: s.pipe(s.array(adult), s.maxLength(mostAdults)),
      emergencyPhone: s.nullable(anyPhone),
    }),
    output: s.strictObject({}),
    refusals: ['no-child', 'ask-township', 'consent-needed', 'unfit-words'],
  }),
  /** By a guardian: somebody who fetches it today, or with null nobody after all. */
  'class.setToday': operation({
    name: 'class.setToday',
    runsIn: 'api',
    writes: true,
    ability: 'bound',
    input: s.strictObject({
      personId: s.id,
      who: s.nullable(s.strictObject({ name, relation, phone: s.nullable(s.mobile) })),
    }),
    output: s.strictObject({}),
    refusals: ['no-child', 'ask-township', 'consent-needed', 'unfit-words'],
  }),
  /** For the teacher and the keeper: the children of a class, who may fetch each, and whom to ring about one left. */
  'class.list': operation({
    name: 'class.list',
    runsIn: 'api',
    writes: false,
    ability: 'check-in',
    input: s.strictObject({ sessionId: s.optional(s.sessionId) }),
    output: s.strictObject({
      session: s.strictObject({
        id: s.sessionId,
        name: s.string(),
        date: s.date,
        startsAt: s.moment,
        endsAt: s.moment,
        open: s.boolean(),
      }),
      children: s.array(
        s.strictObject({
          personId: s.id,
          name: s.string(),
          age: s.nullable(s.number()),
          state: s.picklist(entryStates),
          at: s.moment,
          handedTo: s.nullable(handover),
          takers: s.array(
            s.strictObject({
              kind: s.picklist(['guardian', 'listed', 'today']),
              personId: s.nullable(s.id),
              name: s.string(),
              relation: s.string(),
              phone: s.nullable(s.string()),
              /** 要问镇里: the child is not handed to this one. */
              barred: s.boolean(),
            }),
          ),
          rings: s.array(
            s.strictObject({
              kind: s.picklist(callKinds),
              name: s.string(),
              answer: s.picklist(ringAnswers),
              at: s.moment,
              by: s.string(),
            }),
          ),
          /** Whom to ring in turn, once the class is over and the child still there. */
          chain: s.nullable(
            s.array(
              s.strictObject({
                kind: s.picklist(callKinds),
                name: s.string(),
                phone: s.nullable(s.string()),
              }),
            ),
          ),
        }),
      ),
    }),
    refusals: [],
  }),
  /** Hands a child over to somebody who may fetch it; taking it back is `booking.checkIn` with `undo`. */
  'class.signOut': operation({
    name: 'class.signOut',
    runsIn: 'api',
    writes: true,
    ability: 'check-in',
    input: s.strictObject({
      ...ofChild,
      to: s.union([
        s.strictObject({ kind: s.literal('guardian'), personId: s.id }),
        s.strictObject({ kind: s.literal('listed'), name, phone: s.mobile }),
        s.strictObject({ kind: s.literal('today') }),
        s.strictObject({ kind: s.literal('phone'), name, relation, saidBy: s.id }),
      ]),
    }),
    output: stateAnswer,
    refusals: [...signOutRefusals, 'unfit-words'],
  }),
  /** Writes down that somebody was rung about a child, and what came of it. */
  'class.ring': operation({
    name: 'class.ring',
    runsIn: 'api',
    writes: true,
    ability: 'check-in',
    input: s.strictObject({
      ...ofChild,
      kind: s.picklist(callKinds),
      name: s.pipe(s.string(), s.maxLength(20)),
      answer: s.picklist(ringAnswers),
    }),
    output: stateAnswer,
    refusals: ringRefusals,
  }),
  /** For the office: the guardians of a child, and whom a court keeps from it. */
  'class.guardians': operation({
    name: 'class.guardians',
    runsIn: 'api',
    writes: false,
    ability: 'bar-guardian',
    input: s.strictObject({ personId: s.id }),
    output: s.strictObject({ child: childName, guardians: s.array(guardian) }),
    refusals: ['no-child'],
  }),
  /** Marks a guardian 要问镇里, or takes the mark away. */
  'class.bar': operation({
    name: 'class.bar',
    runsIn: 'office',
    writes: true,
    ability: 'bar-guardian',
    input: s.strictObject({ personId: s.id, guardianId: s.id, barred: s.boolean() }),
    output: s.strictObject({ guardians: s.array(guardian) }),
    refusals: ['no-child', 'not-a-guardian'],
  }),
} as const
