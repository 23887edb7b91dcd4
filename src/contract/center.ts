import { centerStages } from '../domain/center/stage'
import { operation } from './operation'
import * as s from './shape'

const nothing = s.strictObject({})
const rev = s.whole(0, 10_000)
const text = (max: number) => s.pipe(s.string(), s.maxLength(max))
const facility = s.strictObject({
  key: s.pipe(s.string(), s.regex(/^[a-z0-9-]{1,20}$/)),
  name: s.words(10),
  present: s.boolean(),
  place: text(20),
  hours: text(30),
  phone: s.nullable(s.pipe(s.string(), s.regex(/^[\d-]{7,16}$/))),
})
const facilities = s.pipe(s.array(facility), s.maxLength(30))

/** The center of a village: how far it has come, who serves the village meanwhile, and what there is. */
export const centerOperations = {
  /**
   * What there is at a center, for everybody: the one that is named, else that of the reader's village or of the
   * neighbour that serves it. `writing` only for those who write or decide.
   */
  'center.page': operation({
    name: 'center.page',
    runsIn: 'api',
    writes: false,
    ability: 'anyone',
    input: s.strictObject({ villageId: s.optional(s.villageId) }),
    output: s.strictObject({
      villageId: s.villageId,
      village: s.string(),
      stage: s.picklist(centerStages),
      name: s.string(),
      phone: s.nullable(s.string()),
      batch: s.nullable(s.number()),
      year: s.nullable(s.number()),
      facilities,
      writing: s.nullable(
        s.strictObject({
          rev,
          /** What waits for the officer, or came back with a reason; null: nothing does. */
          draft: s.nullable(
            s.strictObject({
              state: s.picklist(['sent', 'returned']),
              facilities,
              reason: s.nullable(s.string()),
            }),
          ),
          mayDecide: s.boolean(),
        }),
      ),
    }),
    refusals: [],
  }),
  /** Hands in what there is; written by whoever decides, it stands at once. */
  'center.write': operation({
    name: 'center.write',
    runsIn: 'office',
    writes: true,
    ability: 'draft-center',
    input: s.strictObject({ villageId: s.villageId, rev, facilities }),
    output: nothing,
    refusals: ['facility-twice', 'unfit-words', 'changed-meanwhile'],
  }),
  /** The officer decides on what was handed in: it stands, or goes back with a reason. */
  'center.decide': operation({
    name: 'center.decide',
    runsIn: 'office',
    writes: true,
    ability: 'decide-center',
    input: s.strictObject({ villageId: s.villageId, rev, reason: s.nullable(s.words(60)) }),
    output: nothing,
    refusals: ['unfit-words', 'changed-meanwhile'],
  }),
  /** The township or the county says how far a center has come; a neighbour in use may serve a village without one. */
  'center.setStage': operation({
    name: 'center.setStage',
    runsIn: 'office',
    writes: true,
    ability: 'set-stage',
    input: s.strictObject({
      villageId: s.villageId,
      stage: s.picklist(centerStages),
      batch: s.nullable(s.whole(1, 20)),
      year: s.nullable(s.whole(2020, 2098)),
      servedBy: s.nullable(s.villageId),
    }),
    output: nothing,
    refusals: ['neighbour-not-in-use', 'serves-itself'],
  }),
} as const
