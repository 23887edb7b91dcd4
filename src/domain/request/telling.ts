import type { RequestRecord } from './record'

type Answered = Pick<
  RequestRecord,
  'state' | 'basis' | 'actorId' | 'owner' | 'circle' | 'villageId' | 'readers'
>

/**
 * 当面讲清 (product.md §3): the answer to a matter that somebody in office filed for the person is told to her in
 * person or by phone, and her own words are written down before it is closed.
 */
export function waitsToBeTold({ state, basis }: Pick<RequestRecord, 'state' | 'basis'>): boolean {
  return state === 'answered' && basis !== null && basis.how !== 'grant'
}

/**
 * The desk of whoever tells it, never the handler's: who filed it; when that is the handler, the keeper; when that
 * is the keeper, the head. Null where nobody else may know of it.
 */
export function tellersDesk({ actorId, owner, circle, villageId, readers }: Answered): string | null {
  if (actorId !== owner.personId) return `filer:${actorId}`
  if (circle === 'township' || circle === 'women') return null
  if (owner.desk !== 'keeper') return `keeper:${villageId}`
  const reader = readers.find((id) => id !== owner.personId)
  return reader ? `reader:${reader}` : null
}
