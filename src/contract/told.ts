import { careBases, careSides } from '../domain/people/care/grant'
import { toldTopics } from '../domain/people/told/who-is-told'
import { operation } from './operation'
import * as s from './shape'

const topic = s.picklist(toldTopics)
/** One household. */
const members = s.pipe(s.array(s.id), s.maxLength(40))

/** Who in the family gets which message (家里谁收通知). */
export const toldOperations = {
  /** Who is told what about a person: oneself, a child of mine, or for those who write it down for her. */
  'told.of': operation({
    name: 'told.of',
    runsIn: 'api',
    writes: false,
    ability: 'bound',
    input: s.strictObject({ personId: s.optional(s.id) }),
    output: s.strictObject({
      person: s.strictObject({ personId: s.id, name: s.string(), child: s.boolean() }),
      side: s.picklist(careSides),
      /** Who can be chosen; `wechat`: a message reaches him. */
      household: s.array(s.strictObject({ personId: s.id, name: s.string(), wechat: s.boolean() })),
      topics: s.array(
        s.strictObject({
          topic,
          /** Null: she has never said. */
          chosen: s.nullable(s.array(s.id)),
          /**
           * Whom it reaches now, in this order; nobody: somebody goes and tells her. A grantee stands as the giver
           * wrote him: whether the register knows his number is not told. Who does not hear it only fetches her.
           */
          told: s.array(
            s.strictObject({ name: s.string(), how: s.picklist(['message', 'call']), hears: s.boolean() }),
          ),
        }),
      ),
      /** What was chosen before, oldest first. */
      history: s.array(
        s.strictObject({
          topic,
          /** Names; null: as the village has it. */
          to: s.nullable(s.array(s.string())),
          at: s.moment,
          by: s.string(),
          side: s.picklist(careSides),
          basis: s.nullable(s.strictObject({ how: s.picklist(careBases), words: s.nullable(s.string()) })),
        }),
      ),
    }),
    refusals: [],
  }),
  /** Chooses who of the household is told beside the person; `to` of null takes the choice back. */
  'told.set': operation({
    name: 'told.set',
    runsIn: 'api',
    writes: true,
    ability: 'bound',
    input: s.strictObject({
      personId: s.id,
      topic,
      to: s.nullable(members),
      basis: s.optional(s.strictObject({ how: s.picklist(careBases), words: s.optional(s.words(100)) })),
    }),
    output: s.strictObject({ personId: s.id }),
    refusals: ['basis-missing', 'not-to-yourself', 'not-at-home'],
  }),
} as const
