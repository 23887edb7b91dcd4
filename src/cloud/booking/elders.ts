import { yes } from '../../domain/answer'
import type { Session } from '../../domain/booking/session'
import { mergeSessions, sessionsOf } from '../../domain/booking/timetable'
import { servingVillage } from '../../domain/center/stage'
import { addDays, ageOn, dateOf } from '../../domain/calendar/moment'
import { can } from '../../domain/people/can'
import { rolesNow, type Viewer } from '../../domain/people/viewer'
import type { OutputOf } from '../../contract'
import { strangersTo } from '../../domain/privacy/audit'
import type { Context, Handler } from '../api/handler'
import type { HouseholdDocument, LaneDocument, PersonDocument } from '../people/documents'
import { auditRead } from '../platform/audit'
import { aggregate, command, getOne } from '../platform/database'
import { byAge } from './by-age'
import type { ServiceDocument } from './documents'
import { storedSessions } from './session-records'
import { sessionView } from './views'

/** From this age on somebody stands in the head's list. */
const elderAge = 60
/** His own twenty and those of two others for whom he stands in. */
const mostHouseholds = 60

type Row = HouseholdDocument & { members: PersonDocument[]; lane: LaneDocument[] }
type ElderView = OutputOf<'booking.elders'>['elders'][number]

/** booking.elders: a head's own elders and the meals of today and tomorrow; five database calls with identity. */
export const elders: Handler<'booking.elders'> = async (_input, context) => {
  const { viewer, now } = context
  const households = await householdsOf(viewer, now)
  const today = dateOf(now)
  const old = households
    .flatMap((household) =>
      [...household.members].sort(byAge).map((person) => elderView(household, person, today)),
    )
    .filter((elder) => elder.age >= elderAge)
  const [first] = households
  if (first) {
    const { villageId } = first
    const members = households.flatMap((household) => household.members)
    const listed = members.filter(({ _id }) => old.some(({ personId }) => personId === _id))
    const personIds = strangersTo(viewer, listed, now)
    await auditRead(context, { what: 'household-file', personIds, villageId, why: 'ordering-meals' })
  }
  const center = first && centerFor(first.villageId, context)
  const service = center && (await getOne<ServiceDocument>('services', `${center}:canteen`))
  if (!service || old.length === 0) return yes({ meals: [], elders: old })
  const tomorrow = addDays(today, 1)
  const ids = old.map(({ personId }) => personId)
  const stored = await storedSessions([service], today, tomorrow, ids)
  const meals = mergeSessions(sessionsOf(service, today, tomorrow), stored)
  return yes({
    meals: meals.map((meal) => sessionView(meal, now)),
    elders: old.map((elder) => ({ ...elder, bookedIn: bookedIn(meals, elder.personId) })),
  })
}

/** A head lives in the village of his households; one who does not finds its own center. */
const centerFor = (villageId: string, { village }: Context): string =>
  village?._id === villageId ? servingVillage(village) : villageId

/** His own households, and those for whose head he stands in now. */
async function householdsOf(viewer: Viewer, now: string): Promise<Row[]> {
  const me = viewer.person
  const isHead = rolesNow(viewer, now).some(({ role }) => role === 'lane-chief' || role === 'group-head')
  if (!me || !isHead) return []
  const where = command.or({ headId: me.id }, { 'standIn.personId': me.id }) as Record<string, unknown>
  const rows = await aggregate<Row>('households', (pipeline) =>
    pipeline
      .match(where)
      .limit(mostHouseholds)
      .lookup({ from: 'people', localField: '_id', foreignField: 'householdId', as: 'members' })
      .lookup({ from: 'lanes', localField: 'laneId', foreignField: '_id', as: 'lane' }),
  )
  return rows
    .filter(({ villageId, headId, standIn }) => can(viewer, 'book-meal', { villageId, headId, standIn }, now))
    .sort((a, b) => orderOf(a) - orderOf(b))
}

const orderOf = ({ lane, order }: Row): number => (lane[0]?.order ?? 999) * 10_000 + order

function elderView({ number, lane }: Row, person: PersonDocument, today: string): ElderView {
  return {
    personId: person._id,
    name: person.name,
    age: person.birth ? ageOn(person.birth, today) : 0,
    lane: lane[0]?.name ?? '',
    number,
    livesAlone: person.livesAlone,
    phone: person.phone,
    bookedIn: [],
  }
}

const bookedIn = (meals: Session[], personId: string): string[] =>
  meals.filter(({ roster }) => (roster[personId]?.seats ?? 0) > 0).map(({ id }) => id)
