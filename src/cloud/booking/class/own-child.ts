import { no, yes, type Answer } from '../../../domain/answer'
import { dateOf } from '../../../domain/calendar/moment'
import { isChild } from '../../../domain/people/lives/child'
import { consentFor, isGiven } from '../../../domain/privacy/consent'
import type { Context } from '../../api/handler'
import { childRows, guardiansIn, type ChildRow } from './child-facts'

/**
 * A child for whom the viewer acts, in one database call. Another of its household is not let in; whoever has nothing
 * to do with it does not find it; one whom a court keeps from it is told to ask the township.
 */
export async function ownChild(
  personId: string,
  { viewer, now }: Context,
): Promise<Answer<ChildRow, 'not-found' | 'not-allowed' | 'no-child' | 'ask-township'>> {
  const [row] = await childRows([personId])
  const me = viewer.person
  if (!row || !me) return no('not-found')
  const today = dateOf(now)
  const isMine = guardiansIn(row, today).some(({ id }) => id === me.id)
  const atHome = me.householdId !== null && me.householdId === row.householdId
  if (!isMine) return no(atHome ? 'not-allowed' : 'not-found')
  if (!isChild(row, today)) return no('no-child')
  return row.pickups[0]?.barred.includes(me.id) ? no('ask-township') : yes(row)
}

/** Whether the guardians have agreed to what the class keeps of this child. */
export function hasAgreed(row: ChildRow, { now }: Pick<Context, 'now'>): boolean {
  const kind = consentFor('class', row, now)
  return kind === null || isGiven(row.consents.find((one) => one.kind === kind))
}
