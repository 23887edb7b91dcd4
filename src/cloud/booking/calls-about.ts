import type { OutputOf } from '../../contract'
import { isFrail } from '../../domain/booking/frail'
import type { ServiceName } from '../../domain/booking/service'
import type { Session } from '../../domain/booking/session'
import { stateNow } from '../../domain/booking/state-now'
import { ageOn, type DateText } from '../../domain/calendar/moment'
import { whoIsTold, type ToldTopic } from '../../domain/people/told/who-is-told'
import { strangersTo } from '../../domain/privacy/audit'
import type { Context } from '../api/handler'
import type { PersonDocument } from '../people/documents'
import { namedIn, plain, toldFacts, toldPeople } from '../people/told/told-people'
import { auditRead } from '../platform/audit'

type List = OutputOf<'booking.list'>
const topicOf: Record<ServiceName, ToldTopic> = { canteen: 'meal', clinic: 'clinic', class: 'class' }

/**
 * Who has to be told by telephone, or in person, that the center does not hold this session, until it would have been
 * over: those whom no message reaches. None of one that is held. One database call, one more to write down whose
 * numbers were looked at.
 */
export async function callsAbout(session: Session, context: Context): Promise<List['calls']> {
  const { now, viewer } = context
  if (session.open || now >= session.endsAt) return []
  const off = Object.entries(session.roster).filter(
    ([, entry]) => stateNow(session, entry, now) === 'cancelled-by-center',
  )
  if (off.length === 0) return []
  const families = await toldPeople(off.map(([personId]) => personId))
  const calls = families.flatMap((family) => {
    const told = whoIsTold(toldFacts(family, plain(topicOf[session.service]), now))
    if (told.some(({ how }) => how === 'message') || family.left) return []
    const [rung] = told
    const person = namedIn(family).get(rung?.personId ?? '') ?? null
    return [{ family, person, hears: rung?.hears ?? true }]
  })
  const personIds = strangersTo(
    viewer,
    calls.map(({ family, person }) => person ?? family),
    now,
  )
  const look = { what: 'household-file', why: 'taking-attendance' } as const
  await auditRead(context, { ...look, personIds, villageId: session.villageId })
  return calls
    .sort((a, b) => orderOf(a.family, session.date) - orderOf(b.family, session.date))
    .map(({ family, person, hears }) => ({
      ...{ personId: family._id, name: family.name, hears, phone: person?.phone ?? null },
      ringAt: person && person._id !== family._id ? person.name : null,
    }))
}

/** The frail first. */
const orderOf = ({ birth, livesAlone }: PersonDocument, date: DateText): number =>
  isFrail({ age: birth ? ageOn(birth, date) : null, livesAlone }) ? 0 : 1
