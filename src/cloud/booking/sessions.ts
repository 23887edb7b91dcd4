import { no, yes } from '../../domain/answer'
import { suits } from '../../domain/booking/decide-booking'
import { mergeSessions, sessionsOf } from '../../domain/booking/timetable'
import { addDays, ageOn, dateOf } from '../../domain/calendar/moment'
import type { OutputOf } from '../../contract'
import { strangersTo } from '../../domain/privacy/audit'
import type { Viewer } from '../../domain/people/viewer'
import type { Handler } from '../api/handler'
import { auditRead } from '../platform/audit'
import { heal } from './booking-rows'
import { bookable, circleOf, type Bookable } from './circle'
import { auditedIn } from './list'
import { moveQueue } from './move-queue'
import { storedSessions } from './session-records'
import { avoidsOf, doctorView, offeredView, placeView } from './views'

/**
 * booking.sessions: three database calls with identity, one more when staff looks at somebody's clinic or class
 * days; no session is stored by looking.
 */
export const sessions: Handler<'booking.sessions'> = async (input, context) => {
  const { viewer, now } = context
  const where = input.personId ? { _id: input.personId } : circleOf(viewer, now)
  if (!where) return no('not-allowed')
  // Among his own people nobody looks as the keeper or the head that he may be beside.
  const asker = input.personId ? viewer : { ...viewer, roles: [] }
  const all = await bookable(asker, where, input.service, now)
  if (input.personId && all.length === 0) return no('not-found')
  const own = all.find(({ by }) => by === 'self')?.villageId ?? viewer.person?.villageId ?? null
  const people = ofOneVillage(all, own)
  const [first] = people
  if (!first) return no('no-service')
  if (!first.inUse) return no('center-not-in-use')
  const { service } = first
  const wanted = people.filter(({ by, person }) => suits(service.terms, person.birth, by, dateOf(now)))
  const what = auditedIn[input.service]
  if (what) {
    const personIds = strangersTo(
      viewer,
      wanted.map(({ person }) => person),
      now,
    )
    await auditRead(context, { what, personIds, villageId: first.villageId, why: 'booking-on-behalf' })
  }
  const ids = wanted.map(({ person }) => person._id)
  const from = input.from ?? dateOf(now)
  const to = addDays(from, input.days - 1)
  const stored = []
  for (const session of await storedSessions([service], from, to, ids)) {
    await heal(session, ids)
    stored.push(await moveQueue(session, ids, now))
  }
  return yes({
    place: placeView(service),
    doctor: doctorView(service, now),
    people: wanted.map((one) => personView(one, viewer, dateOf(now))).sort((a, b) => rank(a) - rank(b)),
    sessions: mergeSessions(sessionsOf(service, from, to), stored).map((session) =>
      offeredView(session, service, wanted, now),
    ),
  })
}

/** One page is about one center: the viewer's own, else that of the first who gave leave. */
function ofOneVillage(people: Bookable[], own: string | null): Bookable[] {
  const villageId = people.some((one) => one.villageId === own) ? own : people[0]?.villageId
  return people.filter((one) => one.villageId === villageId)
}

const rank = ({ by }: { by: string }): number => ['self', 'household', 'grant', 'on-behalf'].indexOf(by)

function personView(
  { person, by, service: { service }, consents }: Bookable,
  { person: me }: Viewer,
  today: string,
): OutputOf<'booking.sessions'>['people'][number] {
  // What a child is to the head of another household is not what it is to its guardian.
  const isWard = by === 'household' && person.householdId !== me?.householdId
  return {
    personId: person._id,
    name: person.name,
    age: person.birth ? ageOn(person.birth, today) : null,
    relation: isWard ? null : person.relation,
    by: by === 'self' || by === 'household' || by === 'grant' ? by : 'on-behalf',
    avoids: service === 'canteen' ? avoidsOf(consents) : null,
  }
}
