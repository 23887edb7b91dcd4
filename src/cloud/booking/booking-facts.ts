import { sessionNameOf, type Session, type SessionName } from '../../domain/booking/session'
import { sessionsOf } from '../../domain/booking/timetable'
import { servingVillage } from '../../domain/center/stage'
import type { DateText } from '../../domain/calendar/moment'
import type { Target } from '../../domain/people/can'
import { guardiansOf } from '../../domain/people/lives/child'
import type { HouseholdDocument, PersonDocument, VillageDocument } from '../people/documents'
import { aggregate, command } from '../platform/database'
import type { ConsentDocument } from '../privacy/documents'
import { sessionOf, type ServiceDocument, type SessionDocument } from './documents'
import { fieldsFor } from './session-records'

/** A person with what the permission rules measure by. */
export type BookedPerson = Target &
  Pick<PersonDocument, '_id' | 'name' | 'birth'> & { consents: ConsentDocument[] }

/** What a booking is decided on. */
export interface BookingFacts {
  name: SessionName
  people: Map<string, BookedPerson>
  session: Session
  stored: boolean
  /** Whether the center of the session's village is in use. */
  inUse: boolean
}

type Row = Pick<PersonDocument, '_id' | 'name' | 'birth' | 'villageId' | 'householdId' | 'guardians'> & {
  household: HouseholdDocument[]
  home: VillageDocument[]
  village: VillageDocument[]
  service: ServiceDocument[]
  session: SessionDocument[]
  consents: ConsentDocument[]
}

const literal = (value: string): unknown => ({ $literal: value })

/**
 * Reads the people and their session in one database call; null when the session is not there or one of the people
 * is not. The session's and the service's ids are set into each person as constants, so that one lookup finds them.
 */
export async function bookingFacts(sessionId: string, personIds: string[]): Promise<BookingFacts | null> {
  const name = sessionNameOf(sessionId)
  if (!name) return null
  const rows = await aggregate<Row>('people', (pipeline) =>
    pipeline
      .match({ _id: command.in(personIds) })
      .limit(personIds.length)
      .project({
        name: 1,
        birth: 1,
        villageId: 1,
        householdId: 1,
        guardians: 1,
        sessionId: literal(sessionId),
        serviceId: literal(`${name.villageId}:${name.service}`),
        placeId: literal(name.villageId),
      })
      .lookup({ from: 'households', localField: 'householdId', foreignField: '_id', as: 'household' })
      .lookup({ from: 'villages', localField: 'villageId', foreignField: '_id', as: 'home' })
      .lookup({ from: 'villages', localField: 'placeId', foreignField: '_id', as: 'village' })
      .lookup({ from: 'services', localField: 'serviceId', foreignField: '_id', as: 'service' })
      .lookup({ from: 'sessions', localField: 'sessionId', foreignField: '_id', as: 'session' })
      .lookup({ from: 'consents', localField: '_id', foreignField: 'personId', as: 'consents' })
      .project({
        consents: 1,
        name: 1,
        birth: 1,
        villageId: 1,
        householdId: 1,
        guardians: 1,
        'household.headId': 1,
        'household.standIn': 1,
        'home._id': 1,
        'home.center': 1,
        'village.center': 1,
        service: 1,
        ...fieldsFor(personIds, 'session.'),
      }),
  )
  const [first] = rows
  const session = first && sessionIn(first, sessionId, name)
  if (!session || rows.length < new Set(personIds).size) return null
  return {
    name,
    people: new Map(rows.map((row) => [row._id, personIn(row, name.date)])),
    ...session,
    inUse: first.village[0]?.center.stage === 'in-use',
  }
}

/** The stored session, else the one that follows from the rule. */
function sessionIn({ session: [stored], service: [service] }: Row, id: string, { date }: SessionName) {
  if (stored) return { session: sessionOf(stored), stored: true }
  const planned = service && sessionsOf(service, date, date).find((one) => one.id === id)
  return planned ? { session: planned, stored: false } : null
}

/** By the village of the center that serves him: to its keeper and cook he is one of theirs. */
function personIn(
  { household: [household], home: [home], consents, ...row }: Row,
  date: DateText,
): BookedPerson {
  const { _id, name, birth, villageId, householdId } = row
  return {
    _id,
    name,
    birth,
    consents,
    villageId: home ? servingVillage(home) : (villageId ?? ''),
    personId: _id,
    householdId,
    guardians: guardiansOf(row, date),
    headId: household?.headId ?? null,
    standIn: household?.standIn ?? null,
  }
}
