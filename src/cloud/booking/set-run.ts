import { no, yes } from '../../domain/answer'
import { isStaff } from '../../domain/booking/acts-as'
import { runAfter } from '../../domain/booking/run'
import type { Handler } from '../api/handler'
import { lanesOf } from '../people/lanes-of'
import { command, getOne, updateWhere } from '../platform/database'
import type { ServiceDocument } from './documents'

/** booking.setRun: four database calls with identity. The order is the answer to a retry too. */
export const setRun: Handler<'booking.setRun'> = async ({ villageId, lanes }, { viewer, now }) => {
  if (!isStaff(viewer, villageId, 'canteen', now)) return no('not-allowed')
  const _id = `${villageId}:canteen`
  const service = await getOne<ServiceDocument>('services', _id)
  const here = (await lanesOf(villageId)).map((lane) => lane._id)
  if (!service || !lanes.every((laneId) => here.includes(laneId))) return no('not-found')
  const run = runAfter(service.run ?? [], [...new Set(lanes)])
  await updateWhere('services', { _id }, { run: command.set(run) })
  return yes({})
}
