import { spokenBases } from '../domain/booking/basis'
import { pauseRefusals } from '../domain/booking/change-standing'
import { pauseReasons } from '../domain/booking/standing'
import { operation } from './operation'
import * as s from './shape'

const basis = s.optional(s.picklist(spokenBases))
const part = s.pipe(s.string(), s.regex(/^[0-9a-z-]{1,20}$/))
const weekdays = s.pipe(s.array(s.whole(0, 6)), s.maxLength(7))
const done = s.strictObject({ personId: s.id })

/** 天天来吃: what somebody eats on chosen weekdays until she says no. */
export const standingOperations = {
  /**
   * The standing orders of my people who are old enough to be offered one or have one; with `personId` of somebody
   * whom I order for. With the coming days, as far as they can be ordered.
   */
  'standing.of': operation({
    name: 'standing.of',
    runsIn: 'api',
    writes: false,
    ability: 'bound',
    input: s.strictObject({ personId: s.optional(s.id) }),
    output: s.array(
      s.strictObject({
        personId: s.id,
        name: s.string(),
        relation: s.nullable(s.string()),
        by: s.picklist(['self', 'household', 'grant', 'on-behalf']),
        /** Whether it is offered before all else. */
        elder: s.boolean(),
        /** What the canteen serves, and on which weekdays. */
        meals: s.array(s.strictObject({ part: s.string(), name: s.string(), weekdays: s.array(s.number()) })),
        /** Whether her meals are carried home unless she chooses to come; null: nobody's are. */
        carried: s.nullable(s.boolean()),
        order: s.nullable(
          s.strictObject({
            parts: s.array(s.string()),
            weekdays: s.array(s.number()),
            delivery: s.nullable(s.boolean()),
            from: s.date,
            /** Until when she is away, the day included; null: she is not, or only for a day. */
            awayUntil: s.nullable(s.date),
          }),
        ),
        days: s.array(
          s.strictObject({
            sessionId: s.sessionId,
            date: s.date,
            name: s.string(),
            startsAt: s.moment,
            endsAt: s.moment,
            cancelUntil: s.moment,
            /** `off` somebody cancelled this very meal; `waits` it is booked as soon as there is a seat. */
            state: s.picklist(['booked', 'paused', 'off', 'closed', 'waits']),
            why: s.nullable(s.picklist(pauseReasons)),
            closedBecause: s.nullable(s.string()),
            pays: s.nullable(s.number()),
            delivery: s.boolean(),
            /** What one tap does now: not this day, not this day though it is cooked, this day after all. */
            turn: s.nullable(s.picklist(['off', 'late-off', 'on'])),
          }),
        ),
      }),
    ),
    refusals: ['no-service', 'center-not-in-use'],
  }),
  /** Sets or changes it; no weekday at all stops it. `delivery` null: as her age says on the day. */
  'standing.set': operation({
    name: 'standing.set',
    runsIn: 'api',
    writes: true,
    ability: 'bound',
    input: s.strictObject({
      personId: s.id,
      parts: s.pipe(s.array(part), s.minLength(1), s.maxLength(4)),
      weekdays,
      delivery: s.nullable(s.boolean()),
      from: s.optional(s.date),
      basis,
    }),
    output: done,
    refusals: ['basis-missing', 'no-service', 'center-not-in-use', 'part-unknown', 'no-delivery'],
  }),
  /** Days on which she does not eat, both included: a day off, away, in hospital. */
  'standing.pause': operation({
    name: 'standing.pause',
    runsIn: 'api',
    writes: true,
    ability: 'bound',
    input: s.strictObject({
      personId: s.id,
      from: s.date,
      to: s.date,
      why: s.picklist(pauseReasons),
      basis,
    }),
    output: done,
    refusals: [...pauseRefusals, 'basis-missing', 'no-service'],
  }),
  /** She eats on these days after all. */
  'standing.resume': operation({
    name: 'standing.resume',
    runsIn: 'api',
    writes: true,
    ability: 'bound',
    input: s.strictObject({ personId: s.id, from: s.date, to: s.date, basis }),
    output: done,
    refusals: [...pauseRefusals, 'basis-missing', 'no-service'],
  }),
} as const
