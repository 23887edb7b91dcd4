import { no, yes } from '../../domain/answer'
import { isStaff, readsNames } from '../../domain/booking/acts-as'
import { sessionNameOf, type Session } from '../../domain/booking/session'
import { stateNow } from '../../domain/booking/state-now'
import { ageOn } from '../../domain/calendar/moment'
import { fits, readWanted } from '../../domain/people/lives/wanted'
import { strangersTo } from '../../domain/privacy/audit'
import type { OutputOf } from '../../contract'
import type { Handler } from '../api/handler'
import { findable, inVillage, mostShown, placeOf, type FoundRow } from '../people/lives/in-village'
import { auditRead } from '../platform/audit'
import { readSession } from './session-records'

type Sought = OutputOf<'booking.seek'>['people'][number]

/** booking.seek: whoever is meant at the desk, without a phone; four database calls with identity and audit, two more by lane. */
export const seek: Handler<'booking.seek'> = async ({ sessionId, words }, context) => {
  const { viewer, now } = context
  const name = sessionNameOf(sessionId)
  if (!name) return no('not-found')
  const { villageId, service } = name
  if (!isStaff(viewer, villageId, service, now) || !readsNames(viewer, villageId, service, now))
    return no('not-allowed')
  const wanted = readWanted(words)
  if (!wanted) return no('words-unclear')
  const found = (await inVillage(villageId, wanted))
    .filter((row) => fits(findable(row), wanted))
    .sort((a, b) => placeOf(a) - placeOf(b))
  const shown = found.slice(0, mostShown)
  const personIds = strangersTo(viewer, shown, now)
  await auditRead(context, { what: 'household-file', personIds, villageId, why: 'taking-attendance' })
  const session = await readSession(
    sessionId,
    shown.map(({ _id }) => _id),
  )
  return yes({
    people: shown.map((row) => soughtView(row, name.date, session, now)),
    more: found.length > mostShown,
  })
}

function soughtView(row: FoundRow, date: string, session: Session | null, now: string): Sought {
  const entry = session?.roster[row._id]
  return {
    personId: row._id,
    name: row.name,
    age: row.birth ? ageOn(row.birth, date) : null,
    lane: row.lane[0]?.name ?? '',
    number: row.household[0]?.number ?? null,
    state: session && entry && entry.seats > 0 ? stateNow(session, entry, now) : null,
  }
}
