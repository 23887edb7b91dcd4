import { no, yes, type Answer } from '../../domain/answer'
import type { Ability } from '../../domain/people/ability'
import { can } from '../../domain/people/can'
import type { Context } from '../api/handler'
import { openVillages } from './set-up-village'

/** A village, and whether its register is being written just now. */
interface Place {
  villageId: string
  closed: boolean
}

/**
 * The village that an office works on: the one that is named, which the corridor has found open, else the only one
 * that it reaches, for one database call. With none or several to choose from it is not found.
 */
export async function villageOfWork(
  named: string | undefined,
  ability: Ability,
  { viewer, now }: Context,
): Promise<Answer<Place, 'not-found' | 'not-allowed'>> {
  if (named)
    return can(viewer, ability, { villageId: named }, now)
      ? yes({ villageId: named, closed: false })
      : no('not-allowed')
  const all = await openVillages()
  const [only, more] = all.filter(({ _id }) => can(viewer, ability, { villageId: _id }, now))
  if (!only || more) return no('not-found', 'villageId')
  return yes({ villageId: only._id, closed: only.state === 'being-set-up' })
}
