import { findersOf } from '../../../domain/people/initials/finders'
import type { Head } from '../../../domain/people/register/heads'
import type { Member } from '../../../domain/people/register/household-rows'
import { sortedLanes, householdLabel } from '../../../domain/people/register/lane'
import type { RegisterChanges } from '../../../domain/people/register/compare-register'
import type { RegisterHousehold, RegisterReading } from '../../../domain/people/register/reading'
import type { HouseholdDocument, LaneDocument, PersonDocument, RoleDocument } from '../documents'
import { newId } from '../../platform/ids'
import type { KnownIds } from './known-village'
import type { PlannedDocument, PlannedWrite } from './documents'

/**
 * Everything that an import will write, with its ids, in an order in which nobody points at nothing: lanes,
 * people, heads' roles, households last, so that a household never stands without its head.
 */
export function planOf(
  reading: RegisterReading,
  changes: RegisterChanges,
  known: KnownIds,
  villageId: string,
  now: string,
): PlannedWrite[] {
  const lanes = newLanes(reading, known, villageId)
  const laneIds = new Map([...known.lanes, ...lanes.map(({ name, _id }) => [name, _id] as const)])
  const laneId = (lane: string): string => laneIds.get(lane) ?? ''
  const households = changes.newHouseholds.map((one) => ({ read: one, id: newId('h') }))
  const people = [
    ...households.flatMap(({ read, id }) =>
      read.members.map((member) => personOf(member, villageId, id, laneId(read.lane))),
    ),
    ...changes.newPeople.map(({ householdId, member }) => {
      const home = known.households.find(({ id }) => id === householdId)
      return personOf(member, villageId, householdId, laneId(home?.lane ?? ''))
    }),
  ]
  const heads = headsOf(reading, known, { households, people, villageId })
  return [
    ...lanes.map((document) => planned('lanes', document)),
    ...people.map((document) => planned('people', document)),
    ...heads.strangers.map((document) => planned('people', document)),
    ...heads.ids.flatMap((personId, index) =>
      roleFor(reading.heads[index], personId, households, known, villageId, now),
    ),
    ...households.map(({ read, id }) =>
      planned(
        'households',
        householdOf(read, id, laneId(read.lane), heads.ids[read.head ?? -1] ?? null, villageId, now),
      ),
    ),
  ]
}

const planned = (collection: PlannedDocument['collection'], document: { _id: string }): PlannedDocument => ({
  collection,
  document: { ...document },
})

function newLanes(reading: RegisterReading, known: KnownIds, villageId: string): LaneDocument[] {
  return sortedLanes(reading.lanes)
    .filter((name) => !known.lanes.has(name))
    .map((name, index) => ({
      _id: newId('l'),
      villageId,
      name,
      order: /^\d+巷$/.test(name) ? parseInt(name, 10) : 1000 + known.lanes.size + index,
    }))
}

function personOf(
  member: Member,
  villageId: string,
  householdId: string | null,
  laneId: string | null,
): PersonDocument {
  const { alone, ...rest } = member
  const finders = findersOf(member)
  return { _id: newId('p'), ...rest, livesAlone: alone, villageId, householdId, laneId, finders }
}

function householdOf(
  read: RegisterHousehold,
  _id: string,
  laneId: string,
  headId: string | null,
  villageId: string,
  now: string,
): HouseholdDocument {
  const headHistory = headId === null ? [] : [{ headId, from: now }]
  const order = parseInt(read.number, 10)
  return { _id, villageId, laneId, number: read.number, order, headId, headHistory, standIn: null }
}

interface Newcomers {
  households: { read: RegisterHousehold; id: string }[]
  people: PersonDocument[]
  villageId: string
}

/** The person behind each head of the file; one who lives elsewhere becomes a person without a household. */
function headsOf(reading: RegisterReading, known: KnownIds, newcomers: Newcomers) {
  const strangers: PersonDocument[] = []
  const ids = reading.heads.map((head) => {
    const found = known.heads.find((one) => one.name === head.name && one.phone === head.phone)
    const personId = found?.personId ?? residentId(head, known, newcomers)
    if (personId) return personId
    const stranger = strangerOf(head, newcomers.villageId)
    strangers.push(stranger)
    return stranger._id
  })
  return { ids, strangers }
}

function residentId(head: Head, known: KnownIds, { households, people }: Newcomers): string | null {
  if (head.home === null) return null
  const newHome = households.find(({ read }) => householdLabel(read.lane, read.number) === head.home)
  const id = newHome?.id ?? known.householdIds.get(head.home)
  const fresh = people.find((person) => person.householdId === id && person.name === head.name)
  const there = known.households.find((one) => one.id === id)?.people.find(({ name }) => name === head.name)
  return fresh?._id ?? there?.id ?? null
}

function strangerOf({ name, phone }: Head, villageId: string): PersonDocument {
  return {
    _id: newId('p'),
    name,
    phone,
    villageId,
    householdId: null,
    laneId: null,
    birth: null,
    gender: null,
    relation: null,
    livesAlone: false,
    note: null,
    finders: findersOf({ name, phone }),
  }
}

/** A head's grant with the count of his households; one who has it keeps it, and the new ones are counted. */
function roleFor(
  head: Head | undefined,
  personId: string,
  households: Newcomers['households'],
  known: KnownIds,
  villageId: string,
  now: string,
): PlannedWrite[] {
  if (!head) return []
  const added = households.filter(({ read }) => head.households.includes(read.label)).length
  const held = known.headRoles.get(personId)
  if (held) return added === 0 ? [] : [{ headRoleId: held._id, add: added }]
  const role: RoleDocument = {
    _id: newId('r'),
    personId,
    role: head.post,
    placeId: villageId,
    post: null,
    service: null,
    from: now,
    to: null,
    households: added,
  }
  return [planned('roles', role)]
}
