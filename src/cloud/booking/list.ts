import { no, yes } from '../../domain/answer'
import { isStaff, readsNames, rightsOf } from '../../domain/booking/acts-as'
import { addingNow } from '../../domain/booking/adding-now'
import { figuresOf } from '../../domain/booking/figures'
import { missedNow } from '../../domain/booking/missed'
import type { ServiceName } from '../../domain/booking/service'
import { sessionNameOf, type RosterEntry, type Session } from '../../domain/booking/session'
import { stateNow } from '../../domain/booking/state-now'
import { ageOn } from '../../domain/calendar/moment'
import { can } from '../../domain/people/can'
import type { OutputOf } from '../../contract'
import { strangersTo, type AuditedThing } from '../../domain/privacy/audit'
import type { Context, Handler } from '../api/handler'
import type { HouseholdDocument, LaneDocument, PersonDocument } from '../people/documents'
import { toldPeople } from '../people/told/told-people'
import { auditRead } from '../platform/audit'
import { aggregate, command, getOne } from '../platform/database'
import type { ConsentDocument } from '../privacy/documents'
import { heal } from './booking-rows'
import { byAge } from './by-age'
import { firstSessionOf } from './desk'
import type { ServiceDocument } from './documents'
import { missedFacts, ringing } from './missed-people'
import { moveQueue } from './move-queue'
import { avoidsOf, sessionView } from './views'
import { callsAbout } from './calls-about'
import { wholeSession } from './whole-session'

type ListRow = NonNullable<OutputOf<'booking.list'>['rows']>[number]
type Row = PersonDocument & {
  household: HouseholdDocument[]
  lane: LaneDocument[]
  consents: ConsentDocument[]
}

/** booking.list: the one reading that sees the whole roster; three database calls with identity, two more to find the session, one to write down whose clinic or class it was, one for the families of those who are asked after, one for the order in which meals are carried. */
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
    adding: named ? addingNow(session, mayBook(session, context), now) : null,
    mostGuests: session.terms.mostGuests,
    subsidies: session.service === 'canteen' && mayBook(session, context),
    figures: figuresOf(session),
    run: named ? await runOf(session) : [],
    rows: named ? await rowsOf(session, context) : null,
    calls: named ? await callsAbout(session, context) : [],
  })
}

/** The order of the lanes for the meals that are carried; read only where some are. */
async function runOf({ villageId, roster }: Session): Promise<string[]> {
  if (!Object.values(roster).some(({ delivery, seats }) => delivery && seats > 0)) return []
  return (await getOne<ServiceDocument>('services', `${villageId}:canteen`))?.run ?? []
}

/** Whether the viewer books for those who ring; who runs a service alone does not. */
const mayBook = ({ villageId, service }: Session, { viewer, now }: Context): boolean =>
  can(viewer, rightsOf[service].book, { villageId, service }, now)

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
  const calls = await callsFor(session, guests, context.now)
  return guests
    .sort((a, b) => orderOf(a.person) - orderOf(b.person) || byAge(a.person, b.person))
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

/** Who is asked after, in whose turn and whom he rings; one database call where anybody may have to be. */
async function callsFor(
  session: Session,
  guests: Guest[],
  now: string,
): Promise<Map<string, NonNullable<ListRow['callFirst']>>> {
  const missing = guests.filter(({ person, entry }) => mayBeMissed(session, person, entry, now))
  const families = missing.length > 0 ? await toldPeople(missing.map(({ person }) => person._id)) : []
  return new Map(
    families.flatMap((family) => {
      const entry = session.roster[family._id]
      const open = entry && missedNow(missedFacts(session, entry, family, now), now)
      return open ? [[family._id, { ...ringing(family, open.turn, now), turn: open.turn }] as const] : []
    }),
  )
}

/** Whether somebody is asked after, whoever he has: known before anybody of his family is read. */
function mayBeMissed(session: Session, person: Row, entry: RosterEntry, now: string): boolean {
  const age = person.birth ? ageOn(person.birth, session.date) : null
  const facts = { session, entry, age, livesAlone: person.livesAlone, hasHeads: true, hasRelative: true }
  return missedNow(facts, now) !== null
}

/** Lanes in the village's order, then house numbers; who lives elsewhere comes last. */
const orderOf = ({ lane, household }: Row): number =>
  (lane[0]?.order ?? 999) * 10_000 + (household[0]?.order ?? 9999)

function rowOf(session: Session, person: Row, entry: RosterEntry, now: string): Omit<ListRow, 'callFirst'> {
  const { seats, at, price, delivery } = entry
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
    delivery,
    laneId: person.laneId,
    // What one must not eat is the kitchen's alone.
    avoids: session.service === 'canteen' ? avoidsOf(person.consents) : null,
  }
}
