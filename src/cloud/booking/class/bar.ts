import { no, yes, type Answer } from '../../../domain/answer'
import { decideBar } from '../../../domain/booking/decide-pickups'
import { dateOf } from '../../../domain/calendar/moment'
import { can } from '../../../domain/people/can'
import { isChild } from '../../../domain/people/lives/child'
import type { OutputOf } from '../../../contract'
import type { Context, Handler } from '../../api/handler'
import { auditRead } from '../../platform/audit'
import { childRows, guardiansIn, type ChildRow } from './child-facts'
import { keepList } from './keep-list'

/** class.guardians: by the village's officer or the township; three database calls with identity. */
export const guardians: Handler<'class.guardians'> = async ({ personId }, context) => {
  const child = await childOfOffice(personId, context)
  if (!child.ok) return child
  const { _id, name } = child.value
  return yes({ child: { personId: _id, name }, guardians: guardiansView(child.value, context) })
}

/** class.bar: by the village's officer or the township; four database calls with identity. */
export const bar: Handler<'class.bar'> = async ({ personId, guardianId, barred }, context) => {
  const { viewer, now, key } = context
  const child = await childOfOffice(personId, context)
  if (!child.ok) return child
  const [before = null] = child.value.pickups
  const facts = { before, guardians: guardiansIn(child.value, dateOf(now)) }
  const decided = decideBar(facts, guardianId, barred, { now, key, byId: viewer.person?.id ?? '' })
  if (!decided.ok) return decided
  await keepList(child.value, decided.value)
  const pickups = decided.value ? [{ ...decided.value, _id: personId, villageId: '' }] : child.value.pickups
  return yes({ guardians: guardiansView({ ...child.value, pickups }, context) })
}

/** A child of a village in which the viewer may say so; the look is written down. */
async function childOfOffice(
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

function guardiansView(row: ChildRow, { now }: Context): OutputOf<'class.guardians'>['guardians'] {
  const barred = row.pickups[0]?.barred ?? []
  return guardiansIn(row, dateOf(now)).map(({ id, name }) => ({
    ...{ personId: id, name, barred: barred.includes(id) },
  }))
}
