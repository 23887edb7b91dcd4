import { yes } from '../../../domain/answer'
import { decideUndo, homeAfterUndo } from '../../../domain/people/lives/decide-change'
import { standing } from '../../../domain/people/lives/change'
import type { Handler } from '../../api/handler'
import { find, getOne, type Where } from '../../platform/database'
import type { HouseholdDocument } from '../documents'
import { changing, handOf } from './changing'
import { housematesIn } from './housemates'
import { settle } from './settle'

/** people.undoChange: what was stopped stays stopped, but her open matters ask her again. */
export const undoChange: Handler<'people.undoChange'> = async (which, context) => {
  const undone = await changing(which, context, async ({ person, household }) => {
    const last = standing(person.changes)
    const homeId = homeAfterUndo(person)
    const home = homeId === null ? null : await getOne<HouseholdDocument>('households', homeId)
    const open = home && !home.closed ? home : null
    const facts = {
      housemates: await housematesIn(open),
      homeIsThere: open !== null,
      inUse: last?.what === 'added' && (await isInUse(which.personId)),
    }
    const changed = decideUndo(person, facts, handOf(context))
    if (!changed.ok) return changed
    const other = household && household._id !== open?._id ? [household] : []
    const households = [...(open ? [open] : []), ...other]
    return yes({ changed: changed.value, households, follows: last?.what !== 'corrected' })
  })
  if (undone.ok) await settle(which.personId, context.now)
  return undone
}

/** Whether something stands on somebody who was put in: then she is not taken back but moves out. */
async function isInUse(personId: string): Promise<boolean> {
  const places: [string, Where][] = [
    ['bookings', { personId }],
    ['requests', { subjectId: personId }],
    ['roles', { personId }],
    ['cares', { forPersonId: personId }],
    ['accounts', { personId }],
  ]
  for (const [collection, where] of places)
    if ((await find(collection, where, { limit: 1, fields: { _id: true } })).length > 0) return true
  return false
}
