import { no, yes } from '../../domain/answer'
import { can } from '../../domain/people/can'
import type { Handler } from '../api/handler'
import { add, find, updateWhere, command } from '../platform/database'
import { isFitText } from '../platform/moderation'
import type { VillageDocument } from './documents'

/** people.setUpVillage: the same call puts a village in and changes its sign. */
export const setUpVillage: Handler<'people.setUpVillage'> = async (
  { villageId, ...given },
  { viewer, now, openid },
) => {
  if (!can(viewer, 'set-up-village', { villageId }, now)) return no('not-allowed')
  const { center: plate, ...sign } = given
  // What the township says of it beside stays: the batch, the year, the neighbour while it is not in use.
  const center = {
    'center.stage': plate.stage,
    'center.name': plate.name,
    'center.phone': command.set(plate.phone),
    ...(plate.stage === 'in-use' && { 'center.servedBy': command.set(null) }),
  }
  const texts = [sign.name, sign.township, plate.name]
  if (!(await isFitText(openid, texts.join('\n')))) return no('unfit-words')
  if ((await add('villages', { _id: villageId, ...given, state: 'ready', importing: null })) === 'exists')
    await updateWhere('villages', { _id: villageId }, { ...sign, ...center })
  await updateWhere('services', { villageId }, { 'timetable.market': command.set(sign.marketDays) })
  return yes({})
}

/** The villages that are in the program, those among them whose register is being written too. */
export function openVillages(): Promise<VillageDocument[]> {
  return find<VillageDocument>(
    'villages',
    { state: command.in(['ready', 'being-set-up']) },
    { limit: 500, order: [['_id', 'asc']] },
  )
}

/** people.villages: one name, one township; nothing of the people in them. */
export const villages: Handler<'people.villages'> = async () =>
  yes((await openVillages()).map(({ _id, name, township }) => ({ id: _id, name, township })))
