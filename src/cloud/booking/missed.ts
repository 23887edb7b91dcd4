import { no, yes } from '../../domain/answer'
import { askingAfter, isAsking, isDesk, isOnDuty } from '../../domain/booking/asking-after'
import { missedNow } from '../../domain/booking/missed'
import type { Session } from '../../domain/booking/session'
import { addDays, dateOf, type DateText } from '../../domain/calendar/moment'
import { isHeadRole } from '../../domain/people/roles'
import { rolesNow, type Viewer } from '../../domain/people/viewer'
import { strangersTo } from '../../domain/privacy/audit'
import type { OutputOf } from '../../contract'
import type { Context, Handler } from '../api/handler'
import { toldPeople, type ToldPeople } from '../people/told/told-people'
import { auditRead } from '../platform/audit'
import { aggregate, command, find } from '../platform/database'
import { sessionOf, type SessionDocument } from './documents'
import { missedFacts, ringing, targetOf } from './missed-people'
import { storedSessions } from './session-records'

type MissedView = OutputOf<'booking.missed'>[number]

/** So many days back somebody is asked after whom nobody has answered for. */
const daysBack = 7
/** Three meals on eight days, in two villages. */
const mostSessions = 50
/** A head's own twenty households and those of two others. */
const mostHouseholds = 60

/**
 * booking.missed: the missed meals that concern the viewer, those in his turn first; two to five database calls with
 * identity, one more to write down whose number he got.
 */
export const missed: Handler<'booking.missed'> = async (_input, context) => {
  const { viewer, now } = context
  if (!rolesNow(viewer, now).some(isAsking)) return no('not-allowed')
  const to = dateOf(now)
  const from = addDays(to, -daysBack)
  const sessions = [...(await wholeSessions(viewer, from, now)), ...(await ownSessions(viewer, from, now))]
  const open = sessions.flatMap((session) => candidatesIn(session, now))
  if (open.length === 0) return yes([])
  const families = await toldPeople([...new Set(open.map(({ personId }) => personId))])
  const rows = open.flatMap(({ session, personId }) => {
    const family = families.find(({ _id }) => _id === personId)
    const view = family && viewOf(session, family, context)
    return view ? [{ view, family }] : []
  })
  await noteLook(rows, context)
  return yes(once(rows.map(({ view }) => view)).sort(byTurn))
}

/** Those who hold a place and have not come; whether anybody asks after them is the rule's. */
function candidatesIn(session: Session, now: string): { session: Session; personId: string }[] {
  if (!session.open || dateOf(now) < session.date) return []
  return Object.entries(session.roster).flatMap(([personId, { state }]) =>
    state === 'confirmed' || state === 'no-show' ? [{ session, personId }] : [],
  )
}

/** Every meal of those days in the villages where the viewer keeps the desk or has the duty. */
async function wholeSessions(viewer: Viewer, from: DateText, now: string): Promise<Session[]> {
  const offices = rolesNow(viewer, now).filter((grant) => isDesk(grant) || isOnDuty(grant))
  if (offices.length === 0) return []
  const found = await find<SessionDocument>(
    'sessions',
    {
      villageId: command.in(offices.map(({ placeId }) => placeId)),
      service: 'canteen',
      date: command.and(command.gte(from), command.lte(dateOf(now))),
    },
    { limit: mostSessions },
  )
  return found.map(sessionOf)
}

/** The same meals with the places of a head's own people, and of those for whose head he stands in. */
async function ownSessions(viewer: Viewer, from: DateText, now: string): Promise<Session[]> {
  const me = viewer.person
  if (!me || !rolesNow(viewer, now).some(({ role }) => isHeadRole(role))) return []
  const mine = command.or({ headId: me.id }, { 'standIn.personId': me.id }) as Record<string, unknown>
  const households = await aggregate<{ villageId: string; members: { _id: string }[] }>(
    'households',
    (pipeline) =>
      pipeline
        .match(mine)
        .limit(mostHouseholds)
        .lookup({ from: 'people', localField: '_id', foreignField: 'householdId', as: 'members' })
        .project({ villageId: 1, 'members._id': 1 }),
  )
  const ids = households.flatMap(({ members }) => members.map(({ _id }) => _id))
  const services = households.map(({ villageId }) => ({ villageId, service: 'canteen' as const }))
  return ids.length === 0 ? [] : storedSessions(services, from, dateOf(now), ids)
}

function viewOf(session: Session, family: ToldPeople, { viewer, now }: Context): MissedView | null {
  const entry = session.roster[family._id]
  const facts = entry && missedFacts(session, entry, family, now)
  const open = facts && missedNow(facts, now)
  if (!open) return null
  const target = { ...targetOf(family), villageId: session.villageId }
  const asking = askingAfter(viewer, target, { ...open, ...facts }, now)
  if (!asking) return null
  const { _id: personId, name, livesAlone, lane, household } = family
  return {
    ...{ sessionId: session.id, meal: session.name, date: session.date, personId, name },
    ...{ age: facts.age, livesAlone, lane: lane[0]?.name ?? '', number: household[0]?.number ?? null },
    ...open,
    mine: asking === 'turn',
    ring: ringing(family, open.turn, now),
    steps: entry.missed.map(({ turn, answer, until, at }) => ({ turn, answer, until, at })),
  }
}

/** Whoever is head and keeper gets each of them once. */
function once(views: MissedView[]): MissedView[] {
  const names = new Set<string>()
  return views.filter(({ sessionId, personId }) => {
    const name = `${sessionId} ${personId}`
    return !names.has(name) && names.add(name)
  })
}

const byTurn = (a: MissedView, b: MissedView): number =>
  Number(b.mine) - Number(a.mine) || (a.since < b.since ? -1 : 1)

async function noteLook(rows: { family: ToldPeople | undefined }[], context: Context): Promise<void> {
  const families = rows.flatMap(({ family }) => family ?? [])
  const [first] = families
  if (!first?.villageId) return
  const personIds = strangersTo(context.viewer, families, context.now)
  const look = { what: 'household-file', why: 'missed-meal' } as const
  await auditRead(context, { ...look, personIds, villageId: first.villageId })
}
