import { no, yes } from '../../domain/answer'
import { isStaff, readsNames } from '../../domain/booking/acts-as'
import { callFirst } from '../../domain/booking/call-first'
import { figuresOf } from '../../domain/booking/figures'
import type { ServiceName } from '../../domain/booking/service'
import { sessionNameOf, type RosterEntry, type Session } from '../../domain/booking/session'
import { stateNow } from '../../domain/booking/state-now'
import { ageOn } from '../../domain/calendar/moment'
import type { OutputOf } from '../../contract'
import { strangersTo, type AuditedThing } from '../../domain/privacy/audit'
import type { Context, Handler } from '../api/handler'
import type { HouseholdDocument, LaneDocument, PersonDocument } from '../people/documents'
import { auditRead } from '../platform/audit'
import { aggregate, command } from '../platform/database'
import type { ConsentDocument } from '../privacy/documents'
import { heal } from './booking-rows'
import { firstSessionOf } from './desk'
import { moveQueue } from './move-queue'
import { avoidsOf, sessionView } from './views'
import { callsAbout, whoseTelephone } from './whose-telephone'
import { wholeSession } from './whole-session'

type ListRow = NonNullable<OutputOf<'booking.list'>['rows']>[number]
type Row = PersonDocument & {
  household: HouseholdDocument[]
  lane: LaneDocument[]
  consents: ConsentDocument[]
}

/** booking.list: the one reading that sees the whole roster; three database calls with identity, two more to find the session, one to write down whose clinic or class it was, one for the families of those who are to be called and have no number. */
export const list: Handler<'booking.list'> = async (input, context) => {
  const { viewer, now } = context
  const sessionId = input.sessionId ?? (await firstSessionOf(viewer, now))
  const name = sessionId === null ? null : sessionNameOf(sessionId)
  if (!sessionId || !name) return no('not-found')
  if (!isStaff(viewer, name.villageId, name.service, now)) return no('not-allowed')
  const found = await wholeSession(sessionId)
  if (!found) return no('not-found')
  const session = await moveQueue(found.session, Object.keys(found.session.roster), now)
  await heal(session)
  const named = readsNames(viewer, name.villageId, name.service, now)
  return yes({
    session: sessionView(session, now),
    figures: figuresOf(session),
    rows: named ? await rowsOf(session, context) : null,
    calls: named ? await callsAbout(session, context) : [],
  })
}

/** Lists of the kitchen are no record of a person; those of the clinic and the class are. */
export const auditedIn: Partial<Record<ServiceName, AuditedThing>> = { clinic: 'clinic', class: 'child' }

/** Who holds seats, by lane and house. */
async function rowsOf(session: Session, context: Context): Promise<ListRow[]> {
  const ids = Object.keys(session.roster).filter((id) => (session.roster[id]?.seats ?? 0) > 0)
  if (ids.length === 0) return []
  const people = await aggregate<Row>('people', (pipeline) =>
    pipeline
      .match({ _id: command.in(ids) })
      .limit(ids.length)
      .lookup({ from: 'households', localField: 'householdId', foreignField: '_id', as: 'household' })
      .lookup({ from: 'lanes', localField: 'laneId', foreignField: '_id', as: 'lane' })
      .lookup({ from: 'consents', localField: '_id', foreignField: 'personId', as: 'consents' }),
  )
  const { villageId } = session
  const what = auditedIn[session.service]
  const personIds = strangersTo(context.viewer, people, context.now)
  if (what) await auditRead(context, { what, personIds, villageId, why: 'taking-attendance' })
  const guests = people.flatMap((person) => {
    const entry = session.roster[person._id]
    return entry ? [{ person, entry }] : []
  })
  const missing = guests.filter((guest) => isToCall(session, guest, context.now))
  const calls = await whoseTelephone(
    missing.map(({ person }) => person),
    context.now,
  )
  return guests
    .sort((a, b) => orderOf(a.person) - orderOf(b.person))
    .map(({ person, entry }) => ({
      ...rowOf(session, person, entry, context.now),
      callFirst: calls.get(person._id) ?? null,
    }))
}

/** Somebody of the list with his seats. */
interface Guest {
  person: Row
  entry: RosterEntry
}

function isToCall(session: Session, { person, entry }: Guest, now: string): boolean {
  const state = stateNow(session, entry, now)
  const age = person.birth ? ageOn(person.birth, session.date) : null
  return callFirst(session, { age, livesAlone: person.livesAlone, state }, now)
}

/** Lanes in the village's order, then house numbers; who lives elsewhere comes last. */
const orderOf = ({ lane, household }: Row): number =>
  (lane[0]?.order ?? 999) * 10_000 + (household[0]?.order ?? 9999)

function rowOf(session: Session, person: Row, entry: RosterEntry, now: string): Omit<ListRow, 'callFirst'> {
  const { seats, at, price } = entry
  const state = stateNow(session, entry, now)
  const [household] = person.household
  const age = person.birth ? ageOn(person.birth, session.date) : null
  return {
    personId: person._id,
    name: person.name,
    age,
    lane: person.lane[0]?.name ?? '',
    number: household?.number ?? null,
    livesAlone: person.livesAlone,
    seats,
    state,
    at,
    pays: price && price.pays,
    // What one must not eat is the kitchen's alone.
    avoids: session.service === 'canteen' ? avoidsOf(person.consents) : null,
  }
}
