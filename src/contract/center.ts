import { centerStages } from '../domain/center/stage'
import { operation } from './operation'
import * as s from './shape'

/** The center of a village: how far it has come, and who serves the village meanwhile. */
export const centerOperations = {
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
    output: s.strictObject({}),
    refusals: ['neighbour-not-in-use', 'serves-itself'],
  }),
} as const
