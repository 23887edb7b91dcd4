import { shiftRefusals } from '../domain/duty/decide-shift'
import { halves } from '../domain/duty/shift'
import { mostDays, turnLengths } from '../domain/duty/turns'
import { posts, roleNames } from '../domain/people/roles'
import { operation } from './operation'
import * as s from './shape'

const half = s.picklist(halves)
const cadre = { personId: s.id, name: s.string(), title: s.picklist([...posts, ...roleNames]) }

/** Who sits at the center when (轮流坐班). */
export const dutyOperations = {
  /** The rota of some days; without a village that of one's own, or of the only one where one works. */
  'duty.rota': operation({
    name: 'duty.rota',
    runsIn: 'api',
    writes: false,
    ability: 'bound',
    input: s.strictObject({
      villageId: s.optional(s.villageId),
      from: s.optional(s.date),
      days: s.whole(1, mostDays),
    }),
    output: s.strictObject({
      villageId: s.villageId,
      /** Whether the viewer writes the rota; whoever sits hands his own turn on. */
      writes: s.boolean(),
      /** Whose turn it can be; for those who write it or have a turn in it. */
      cadres: s.array(s.strictObject(cadre)),
      days: s.array(
        s.strictObject({
          date: s.date,
          working: s.boolean(),
          shifts: s.array(
            s.strictObject({
              half,
              from: s.moment,
              to: s.moment,
              ...cadre,
              mine: s.boolean(),
              /** Of whoever sits today. */
              phone: s.nullable(s.string()),
            }),
          ),
        }),
      ),
    }),
    refusals: [],
  }),
  /** Who sits in a half-day; null: nobody. Also how somebody hands his own turn on. */
  'duty.set': operation({
    name: 'duty.set',
    runsIn: 'office',
    writes: true,
    ability: 'bound',
    input: s.strictObject({ villageId: s.villageId, date: s.date, half, personId: s.nullable(s.id) }),
    output: s.strictObject({}),
    refusals: shiftRefusals,
  }),
  /** Turns for some weeks, one after the other; half-days that somebody has stay his. */
  'duty.plan': operation({
    name: 'duty.plan',
    runsIn: 'office',
    writes: true,
    ability: 'write-rota',
    input: s.strictObject({
      villageId: s.villageId,
      from: s.date,
      days: s.whole(1, mostDays),
      personIds: s.pipe(s.array(s.id), s.minLength(1), s.maxLength(20)),
      each: s.picklist(turnLengths),
      everyDay: s.boolean(),
    }),
    output: s.strictObject({ written: s.number(), kept: s.number() }),
    refusals: shiftRefusals,
  }),
} as const
