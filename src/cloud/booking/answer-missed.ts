import { no, yes } from '../../domain/answer'
import { askingAfter } from '../../domain/booking/asking-after'
import { decideMissed } from '../../domain/booking/decide-missed'
import { sessionNameOf } from '../../domain/booking/session'
import type { Handler } from '../api/handler'
import { toldPeople } from '../people/told/told-people'
import { act } from './act'
import { missedFacts, targetOf } from './missed-people'
import { readSession } from './session-records'

/**
 * booking.answerMissed: what came of asking after her, by the one whose turn it is, the desk or her heads; six
 * database calls with identity.
 */
export const answerMissed: Handler<'booking.answerMissed'> = async (input, context) => {
  const { sessionId, personId, turn, answer, until = null } = input
  const { viewer, now, key } = context
  const villageId = sessionNameOf(sessionId)?.villageId
  if (!villageId) return no('not-found')
  const [family] = await toldPeople([personId])
  if (family?.villageId !== villageId) return no('not-allowed')
  const session = await readSession(sessionId, [personId])
  const before = session?.roster[personId]
  const { hasHeads } = before ? missedFacts(session, before, family, now) : { hasHeads: true }
  if (!askingAfter(viewer, targetOf(family), { turn, hasHeads }, now)) return no('not-allowed')
  if (!session || !before) return no('not-missed')
  const done = { key, now, actorId: viewer.person?.id ?? '', basis: before.basis, by: 'staff' } as const
  const said = await act({
    session,
    stored: true,
    personIds: [personId],
    now,
    decide: (at) => {
      const entry = at.roster[personId]
      if (!entry) return no('not-missed')
      const facts = missedFacts(at, entry, family, now)
      return decideMissed(personId, facts, { turn, answer, until }, done)
    },
  })
  return said.ok ? yes({ sessionId, personId }) : said
}
