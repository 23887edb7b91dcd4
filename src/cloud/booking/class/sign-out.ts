import { no, yes } from '../../../domain/answer'
import { isStaff, readsNames } from '../../../domain/booking/acts-as'
import { decideRing, decideSignOut } from '../../../domain/booking/decide-sign-out'
import { sessionNameOf, type Session } from '../../../domain/booking/session'
import { stateNow } from '../../../domain/booking/state-now'
import type { Context, Handler } from '../../api/handler'
import { isFitText } from '../../platform/moderation'
import { act } from '../act'
import { readSession } from '../session-records'
import { childRows, pickupFacts } from './child-facts'

/** class.signOut: by those who run the class; six database calls with identity. */
export const signOut: Handler<'class.signOut'> = async ({ sessionId, personId, to }, context) => {
  if (!runsClass(sessionId, context)) return no('not-allowed')
  const session = await readSession(sessionId, [personId])
  if (!session?.roster[personId]) return no('not-booked')
  const [row] = await childRows([personId])
  if (!row) return no('not-booked')
  if (to.kind === 'phone' && !(await isFitText(context.openid, `${to.name}\n${to.relation}`)))
    return no('unfit-words')
  const facts = pickupFacts(row, session.date)
  const out = await act({
    ...{ session, stored: true, personIds: [personId], now: context.now },
    decide: (at) => decideSignOut({ session: at, personId, act: byTeacher(context) }, to, facts),
  })
  return out.ok ? yes(stateOf(out.value, personId, context)) : out
}

/** class.ring: by those who run the class; five database calls with identity. */
export const ring: Handler<'class.ring'> = async ({ sessionId, personId, ...rung }, context) => {
  if (!runsClass(sessionId, context)) return no('not-allowed')
  const session = await readSession(sessionId, [personId])
  if (!session) return no('not-booked')
  const by = context.viewer.person?.name ?? ''
  const written = await act({
    ...{ session, stored: true, personIds: [personId], now: context.now },
    decide: (at) => decideRing({ session: at, personId, act: byTeacher(context) }, { ...rung, by }),
  })
  return written.ok ? yes(stateOf(written.value, personId, context)) : written
}

/** Whether the viewer runs this session, and it is a class. */
export function runsClass(sessionId: string, { viewer, now }: Context): boolean {
  const name = sessionNameOf(sessionId)
  if (name?.service !== 'class') return false
  return isStaff(viewer, name.villageId, 'class', now) && readsNames(viewer, name.villageId, 'class', now)
}

const byTeacher = ({ viewer, now, key }: Context) =>
  ({ key, now, actorId: viewer.person?.id ?? '', basis: 'desk', by: 'staff' }) as const

function stateOf(session: Session, personId: string, { now }: Context) {
  const entry = session.roster[personId]
  return {
    sessionId: session.id,
    personId,
    state: entry ? stateNow(session, entry, now) : ('cancelled' as const),
  }
}
