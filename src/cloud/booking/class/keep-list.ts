import type { KeptPickups } from '../../../domain/booking/decide-pickups'
import { add, command, updateWhere } from '../../platform/database'
import { Busy } from '../../platform/errors'
import type { ChildRow } from './child-facts'

/** Writes a child's list over what was read; somebody who was faster is not written over. One or two database calls. */
export async function keepList(row: ChildRow, list: KeptPickups | null): Promise<void> {
  if (!list) return
  const [before] = row.pickups
  const { adults, emergencyPhone, forToday, barred, changedAt, keys, rev } = list
  const fields = { adults, emergencyPhone, forToday, barred, changedAt, keys, rev }
  if (before) {
    const set = {
      ...fields,
      adults: command.set(adults),
      forToday: command.set(forToday),
      gone: command.remove(),
    }
    if ((await updateWhere('pickups', { _id: row._id, rev: before.rev }, set)) === 1) return
  } else if ((await add('pickups', { _id: row._id, villageId: row.villageId, ...fields })) !== 'exists')
    return
  throw new Busy(`overtaken in writing who fetches ${row._id}`)
}
