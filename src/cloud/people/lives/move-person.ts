import { no, yes } from '../../../domain/answer'
import { dateOf } from '../../../domain/calendar/moment'
import { decideMove } from '../../../domain/people/lives/decide-change'
import { readTyped } from '../../../domain/people/lives/decide-lines'
import type { Handler } from '../../api/handler'
import { getOne, updateWhere } from '../../platform/database'
import type { HouseholdDocument } from '../documents'
import { changing, handOf } from './changing'
import { keptHousehold } from './filed'
import { housematesIn } from './housemates'

/** people.movePerson: both households must be the viewer's to keep. */
export const movePerson: Handler<'people.movePerson'> = async (
  { personId, rev, householdId, relation },
  context,
) => {
  const moved = await changing({ personId, rev }, context, async ({ person, household, target }) => {
    const home = await keptHousehold(householdId, context)
    if (!home.ok) return home
    if (home.value.closed) return no('not-found', householdId)
    if (home.value.villageId !== target.villageId) return no('other-village')
    const typed = readTyped({ relation }, dateOf(context.now))
    if (!typed.ok) return no('relation-missing')
    const place = { householdId, laneId: home.value.laneId, relation: typed.value.relation ?? '' }
    const changed = decideMove(person, place, await housematesIn(home.value), handOf(context))
    if (!changed.ok) return changed
    const other = household && household._id !== householdId ? [household] : []
    return yes({ changed: changed.value, households: [home.value, ...other] })
  })
  if (moved.ok) await moveAsk(personId, householdId)
  return moved
}

/** Who asked to be bound as her waits for the yes of her new head. */
async function moveAsk(personId: string, householdId: string): Promise<void> {
  const home = await getOne<HouseholdDocument>('households', householdId)
  if (home?.headId) await updateWhere('accounts', { 'ask.personId': personId }, { 'ask.headId': home.headId })
}
