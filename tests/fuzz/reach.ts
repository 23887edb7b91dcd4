import type { NotedChange } from '../../src/local/emulator'
import { villages, type Kind } from '../rights/actors'
import type { Cell } from '../rights/target'
import type { World } from '../rights/world/world'

type Fields = Record<string, unknown>

/**
 * Whether somebody of this kind may be behind a change of this document, whatever he asked for: written by hand from
 * product.md §1. His own and his family's, by leave, a head's households; the rest by office, in its place.
 */
export function mayHaveChanged(change: NotedChange, cell: Cell): boolean {
  const { collection, before, after } = change
  // As it was: what is let go or taken away still says whose it is.
  const document = { ...after, ...before } as Fields
  if (collection === 'settings') return true
  if (isHisOwn(collection, document, cell)) return true
  const people = peopleIn(change, document)
  if (people.length > 0 && people.every((id) => actsFor(id, cell))) return true
  // Somebody who lives in no village of ours is written down with the office that he is given.
  if (collection === 'people' && before === null && document['villageId'] === null)
    return mayGiveOffices(cell.kind)
  const place = placeOf(document, cell.world)
  return place !== null && (offices[cell.kind]?.(collection, place, document) ?? false)
}

const mayGiveOffices = (kind: Kind): boolean => kind === 'township' || kind === 'county'

const here = villages.own
const inVillage =
  (...collections: string[]) =>
  (collection: string, place: string): boolean =>
    place === here && collections.includes(collection)
const registerOf = [
  'codes',
  'households',
  'people',
  'accounts',
  'cares',
  'consents',
  'lanes',
  'imports',
  'roles',
  'files',
]
// What it proposes about its offices hangs on the village's own document.
const officer = inVillage(
  ...registerOf,
  'proposals',
  'villages',
  'notices',
  'services',
  'serviceDrafts',
  'centers',
  'requests',
  'sessions',
  'bookings',
  'pickups',
  'standing',
)
const staffOf =
  (service: string) =>
  (collection: string, place: string, document: Fields): boolean =>
    place === here && (document['service'] === service || ['consents'].includes(collection))

/** Which collections an office may write, and where. */
const offices: Partial<Record<Kind, (collection: string, place: string, document: Fields) => boolean>> = {
  keeper: inVillage(
    'sessions',
    'bookings',
    'standing',
    'services',
    'serviceDrafts',
    'centers',
    'requests',
    'files',
    'consents',
  ),
  cook: staffOf('canteen'),
  doctor: staffOf('clinic'),
  teacher: staffOf('class'),
  secretary: officer,
  director: officer,
  bookkeeper: officer,
  supervisor: inVillage('notices', 'requests', 'files'),
  township: (_collection, place) => place.startsWith(here.slice(0, 9)),
  county: () => true,
}

function isHisOwn(collection: string, document: Fields, { actor, openid }: Cell): boolean {
  if (collection === 'accounts') return document['_id'] === openid
  if (actor === null) return false
  const { ownerId, actorId, granteeId, owner } = document as Fields & { owner?: { personId: string } }
  return [ownerId, actorId, granteeId, collection === 'requests' ? owner?.personId : null].includes(actor.id)
}

/** Whom a document is about; of a roster those whose place has changed. */
function peopleIn({ collection, before, after }: NotedChange, document: Fields): string[] {
  if (collection === 'sessions') {
    const rosters = [before, after].map((one) => (one?.['roster'] ?? {}) as Fields)
    const all = new Set(rosters.flatMap(Object.keys))
    return [...all].filter((id) => new Set(rosters.map((roster) => JSON.stringify(roster[id]))).size > 1)
  }
  if (['people', 'codes', 'pickups'].includes(collection)) return [String(document['_id'])]
  const { personId, subjectId, forPersonId, ask } = document as Fields & { ask?: { personId: string } | null }
  return [personId, subjectId, forPersonId, ask?.personId].filter((id) => typeof id === 'string')
}

function actsFor(personId: string, { actor, circle, kind, world }: Cell): boolean {
  if (actor === null) return false
  const who = world.register.everybody.find(({ id }) => id === personId)
  const own =
    who?.householdId === circle.own.id || [circle.granted.adult.id, circle.ward.child.id].includes(personId)
  const leads = kind === 'group-head' || kind === 'lane-chief'
  return own || (leads && [circle.led.id, circle.standingIn.id].includes(who?.householdId ?? ''))
}

/** The village, or the place of a role, that a document belongs to. */
function placeOf(document: Fields, { register }: World): string | null {
  for (const field of ['villageId', 'placeId', '_id']) {
    const [found] = /^\d{6,12}/.exec(JSON.stringify(document[field] ?? null).replaceAll('"', '')) ?? []
    if (found) return found
  }
  const { _id, personId, forPersonId, ask, ownerId } = document as Fields & {
    ask?: { personId: string } | null
  }
  const known = register.everybody.find(({ id }) =>
    [_id, personId, forPersonId, ask?.personId, ownerId].includes(id),
  )
  return known?.villageId ?? null
}
