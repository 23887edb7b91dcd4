import { no, yes, type Answer } from '../../../domain/answer'
import { dateOf } from '../../../domain/calendar/moment'
import { can } from '../../../domain/people/can'
import { isChild } from '../../../domain/people/lives/child'
import type { OutputOf } from '../../../contract'
import type { Context, Handler } from '../../api/handler'
import { auditRead } from '../../platform/audit'
import { childRows, guardiansIn, type ChildRow } from './child-facts'

/** class.guardians: by the village's officer or the township; three database calls with identity. */
export const guardians: Handler<'class.guardians'> = async ({ personId }, context) => {
  const child = await childOfOffice(personId, context)
  if (!child.ok) return child
  const { _id, name } = child.value
  return yes({ child: { personId: _id, name }, guardians: guardiansView(child.value, context) })
}

/** A child of a village in which the viewer may say so; the look is written down. */
export async function childOfOffice(
  personId: string,
  context: Context,
): Promise<Answer<ChildRow, 'not-found' | 'no-child'>> {
  const [row] = await childRows([personId])
  const villageId = row?.villageId ?? ''
  if (!row || !can(context.viewer, 'bar-guardian', { villageId }, context.now)) return no('not-found')
  if (!isChild(row, dateOf(context.now))) return no('no-child')
  await auditRead(context, { what: 'child', personIds: [personId], villageId, why: 'keeping-register' })
  return yes(row)
}

/** The guardians of a child, and whom a court keeps from it. */
export function guardiansView(row: ChildRow, { now }: Context): OutputOf<'class.guardians'>['guardians'] {
  const barred = row.pickups[0]?.barred ?? []
  return guardiansIn(row, dateOf(now)).map(({ id, name }) => ({
    ...{ personId: id, name, barred: barred.includes(id) },
  }))
}
