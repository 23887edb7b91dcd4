import { no, yes } from '../../domain/answer'
import { can } from '../../domain/people/can'
import type { Handler } from '../api/handler'
import type { VillageDocument } from '../people/documents'
import { command, getOne, updateWhere } from '../platform/database'

/**
 * center.setStage: by the township that covers the village, or the county. A center in use is served by nobody else;
 * saying the same twice changes nothing.
 */
export const setStage: Handler<'center.setStage'> = async (input, { viewer, now }) => {
  const { villageId, stage, batch, year, servedBy } = input
  if (!can(viewer, 'set-stage', { villageId }, now)) return no('not-allowed')
  const named = stage === 'in-use' ? null : servedBy
  if (named === villageId) return no('serves-itself')
  const neighbour = named === null ? null : await getOne<VillageDocument>('villages', named)
  if (named !== null && neighbour?.center.stage !== 'in-use') return no('neighbour-not-in-use')
  const serving = neighbour && { villageId: neighbour._id, name: neighbour.center.name }
  const written = await updateWhere(
    'villages',
    { _id: villageId },
    {
      'center.stage': stage,
      'center.batch': command.set(batch),
      'center.year': command.set(year),
      'center.servedBy': command.set(serving),
    },
  )
  if (written === 0 && !(await getOne<VillageDocument>('villages', villageId))) return no('not-found')
  return yes({})
}
