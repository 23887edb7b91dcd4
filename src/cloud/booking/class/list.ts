import { no, yes } from '../../../domain/answer'
import { isLeftBehind } from '../../../domain/booking/decide-sign-out'
import { callChain, isBarred, type LastCallees, type PickupFacts } from '../../../domain/booking/pickup'
import type { RosterEntry, Session } from '../../../domain/booking/session'
import { stateNow } from '../../../domain/booking/state-now'
import { ageOn, dateOf } from '../../../domain/calendar/moment'
import { isHeld } from '../../../domain/people/roles'
import { strangersTo } from '../../../domain/privacy/audit'
import type { OutputOf } from '../../../contract'
import type { Context, Handler } from '../../api/handler'
import type { PersonDocument, RoleDocument } from '../../people/documents'
import { auditRead } from '../../platform/audit'
import { aggregate, command, find } from '../../platform/database'
import { heal } from '../booking-rows'
import { sessionsRunBy } from '../desk'
import { moveQueue } from '../move-queue'
import { wholeSession } from '../whole-session'
import { childRows, pickupFacts, type ChildRow } from './child-facts'
import { handoverView } from './handover-view'
import { runsClass } from './sign-out'

type List = OutputOf<'class.list'>
type Child = List['children'][number]

/**
 * class.list: four database calls with identity, two more to find the session where none is named, two more for whom
 * to ring about a child that nobody fetched.
 */
export const list: Handler<'class.list'> = async (input, context) => {
  const sessionId = input.sessionId ?? (await firstClass(context))
  if (!sessionId) return no('not-found')
  if (!runsClass(sessionId, context)) return no('not-allowed')
  const found = await wholeSession(sessionId)
  if (!found) return no('not-found')
  const session = await moveQueue(found.session, Object.keys(found.session.roster), context.now)
  await heal(session)
  const { id, name, date, startsAt, endsAt, open } = session
  return yes({
    session: { id, name, date, startsAt, endsAt, open },
    children: await childrenOf(session, context),
  })
}

/** Today's class to the end of the day, for a child may still be there when it is over; else the next one. */
async function firstClass({ viewer, now }: Context): Promise<string | null> {
  const sessions = (await sessionsRunBy(viewer, now)).filter(({ session }) => session.service === 'class')
  const classes = sessions.map(({ session }) => session)
  const todays = classes.filter(({ date }) => date === dateOf(now))
  const on = todays.find(({ endsAt }) => now < endsAt) ?? todays.at(-1)
  return (on ?? classes[0])?.id ?? null
}

async function childrenOf(session: Session, context: Context): Promise<Child[]> {
  const ids = Object.keys(session.roster).filter((id) => (session.roster[id]?.seats ?? 0) > 0)
  if (ids.length === 0) return []
  const rows = await childRows(ids)
  const { villageId } = session
  const personIds = strangersTo(context.viewer, rows, context.now)
  await auditRead(context, { what: 'child', personIds, villageId, why: 'taking-attendance' })
  const here = rows.flatMap((row) => {
    const entry = session.roster[row._id]
    return entry ? [{ row, entry }] : []
  })
  const left = here.filter(({ entry }) => isLeftBehind(session, entry, context.now))
  const ends = await lastCallees(
    villageId,
    left.map(({ row }) => row),
    context.now,
  )
  return here
    .sort((a, b) => (a.row.name < b.row.name ? -1 : 1))
    .map(({ row, entry }) => childView(session, row, entry, ends.get(row._id) ?? null, context.now))
}

function childView(
  session: Session,
  row: ChildRow,
  entry: RosterEntry,
  ends: LastCallees | null,
  now: string,
): Child {
  const facts = pickupFacts(row, session.date)
  return {
    personId: row._id,
    name: row.name,
    age: row.birth ? ageOn(row.birth, session.date) : null,
    state: stateNow(session, entry, now),
    at: entry.at,
    handedTo: handoverView(entry, facts.guardians),
    takers: takersOf(facts, entry.state === 'checked-in'),
    rings: (entry.rings ?? []).map(({ kind, name, answer, at, by }) => ({ kind, name, answer, at, by })),
    chain: ends && callChain(facts, ends),
  }
}

/** Who may fetch it, and who must not; a number leaves while the child is there, and never of one who must not. */
function takersOf(facts: PickupFacts, isThere: boolean): Child['takers'] {
  const { guardians, pickups, date } = facts
  const { forToday, adults } = pickups
  const today = forToday?.date === date ? [forToday] : []
  const all = [
    ...guardians.map((one) => ({
      kind: 'guardian' as const,
      personId: one.id,
      relation: '',
      one,
    })),
    ...today.map((one) => ({ kind: 'today' as const, personId: null, relation: one.relation, one })),
    ...adults.map((one) => ({ kind: 'listed' as const, personId: null, relation: one.relation, one })),
  ]
  return all.map(({ one: { name, phone }, ...taker }) => {
    const barred = isBarred({ name, phone }, facts)
    return { ...taker, name, phone: barred || !isThere ? null : phone, barred }
  })
}

type Officer = RoleDocument & { person: PersonDocument[] }

/** The head of each of these children and the secretary of the village; nothing is asked where nobody is left. */
async function lastCallees(
  villageId: string,
  left: ChildRow[],
  now: string,
): Promise<Map<string, LastCallees>> {
  if (left.length === 0) return new Map()
  const headIds = left.flatMap(({ household: [household] }) => household?.headId ?? [])
  const heads = await find<PersonDocument>('people', { _id: command.in(headIds) }, { limit: left.length })
  const officers = await aggregate<Officer>('roles', (pipeline) =>
    pipeline
      .match({ placeId: villageId, role: 'village-officer', post: 'party-secretary' })
      .limit(10)
      .lookup({ from: 'people', localField: 'personId', foreignField: '_id', as: 'person' }),
  )
  const secretary = callee(officers.find((one) => isHeld(one, now))?.person[0])
  const headOf = ({ household: [household] }: ChildRow) => heads.find(({ _id }) => _id === household?.headId)
  return new Map(left.map((row) => [row._id, { head: callee(headOf(row)), secretary }]))
}

const callee = (person?: PersonDocument) => (person ? { name: person.name, phone: person.phone } : null)
