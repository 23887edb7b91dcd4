import type { Moment } from '../../../domain/calendar/moment'
import type { UndoFacts } from '../../../domain/people/register/decide-undo'
import { isHeld } from '../../../domain/people/roles'
import { command, find, type Where } from '../../platform/database'
import type { HouseholdDocument, RoleDocument } from '../documents'
import type { ImportDocument } from './documents'

const groupSize = 200

/** Ids in groups that one filter can carry. */
export function inGroups(ids: string[]): string[][] {
  const groups: string[][] = []
  for (let from = 0; from < ids.length; from += groupSize) groups.push(ids.slice(from, from + groupSize))
  return groups
}

/** The filter for one field being any of these. */
export const isAnyOf = (field: string, ids: string[]): Where => ({ [field]: command.in(ids) })

/** What has become of an import since, as far as its undoing depends on it. */
export async function undoFactsOf(found: ImportDocument, now: Moment): Promise<UndoFacts> {
  const added = (wanted: string): string[] =>
    found.plan.flatMap((one) => ('document' in one && one.collection === wanted ? [one.document._id] : []))
  const people = added('people')
  const holders = found.plan.flatMap((one) =>
    'document' in one && one.collection === 'roles' ? [String(one.document['personId'])] : [],
  )
  const newer = { villageId: found.villageId, seq: command.gt(found.seq), state: 'done' }
  return {
    state: found.state,
    newerImport: await isThere('imports', { ...newer, toWrite: command.gt(0) }),
    bound: await anyOf('accounts', 'personId', people),
    inUse:
      (await anyOf('bookings', 'personId', people)) ||
      (await anyOf('requests', 'subjectId', people)) ||
      (await anyOf('cares', 'forPersonId', people)) ||
      (await changedByHand('people', people)) ||
      (await changedByHand('households', added('households'))) ||
      (await holdOffice(people, new Set(added('roles')), now)) ||
      (await haveOthers([...new Set([...people, ...holders])], new Set(added('households')), now)),
  }
}

const isThere = async (collection: string, where: Where): Promise<boolean> =>
  (await find(collection, where, { limit: 1, fields: { _id: true } })).length > 0

async function anyOf(collection: string, field: string, people: string[]): Promise<boolean> {
  for (const ids of inGroups(people)) if (await isThere(collection, isAnyOf(field, ids))) return true
  return false
}

/** Somebody has written other lines over those of the file, or put somebody in. */
async function changedByHand(collection: string, added: string[]): Promise<boolean> {
  for (const ids of inGroups(added)) {
    const wanted = { limit: 1000, fields: { rev: true } } as const
    const rows = await find<{ rev?: number }>(collection, isAnyOf('_id', ids), wanted)
    if (rows.some(({ rev = 0 }) => rev > 0)) return true
  }
  return false
}

/** Somebody holds an office that the import did not bring. */
async function holdOffice(people: string[], brought: Set<string>, now: Moment): Promise<boolean> {
  for (const ids of inGroups(people)) {
    const roles = await find<RoleDocument>('roles', isAnyOf('personId', ids), { limit: 1000 })
    if (roles.some((row) => !brought.has(row._id) && isHeld(row, now))) return true
  }
  return false
}

/** Somebody has a household that the import did not bring, or stands in there, now or later. */
async function haveOthers(people: string[], brought: Set<string>, now: Moment): Promise<boolean> {
  const all = { limit: 1000 }
  for (const ids of inGroups(people)) {
    const theirs = await find<HouseholdDocument>('households', isAnyOf('headId', ids), all)
    const stoodIn = await find<HouseholdDocument>('households', isAnyOf('standIn.personId', ids), all)
    const held = [...theirs, ...stoodIn.filter(({ standIn }) => standIn && standIn.to > now)]
    if (held.some(({ _id }) => !brought.has(_id))) return true
  }
  return false
}
