import { yes } from '../../domain/answer'
import type { Handler } from '../api/handler'
import { familyData } from './family-data'
import { looks } from './looks'

/**
 * privacy.whoLooked: the person herself, or the guardian of a child; three database calls with identity. An officer of
 * the township is not named (a matter that was left to him names him nowhere), and nobody's phone leaves the cloud.
 */
export const whoLooked: Handler<'privacy.whoLooked'> = async ({ personId, before }, { viewer, now }) => {
  const family = await familyData(viewer, personId, now)
  if (!family.ok) return family
  const { person, children } = family.value
  const { rows, more } = await looks({ personIds: person._id }, before)
  return yes({
    name: person.name,
    children: children.map(({ _id, name }) => ({ personId: _id, name })),
    looks: rows.map(({ _id, at, as, what, why, actor: [actor] }) => ({
      id: _id,
      at,
      as,
      what,
      why,
      name: as.role === 'township-officer' ? null : (actor?.name ?? null),
    })),
    more,
  })
}
