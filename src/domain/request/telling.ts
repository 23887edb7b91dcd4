import type { ToldFacts } from '../people/told/who-is-told'
import { categoryOf } from './categories'
import type { RequestRecord } from './record'

type Answered = Pick<RequestRecord, 'actorId' | 'owner' | 'circle' | 'villageId' | 'readers' | 'reminded'>

/**
 * 当面讲清 (product.md §3): the answer to a matter that somebody in office filed for the person is told to her in
 * person or by phone, and her own words are written down before it is closed.
 */
export function waitsToBeTold({ state, basis }: Pick<RequestRecord, 'state' | 'basis'>): boolean {
  return state === 'answered' && basis !== null && basis.how !== 'grant'
}

/**
 * The desks of those who may tell it, never the handler's: who filed it; when that is the handler, the keeper (of a
 * dispute the 调解主任); when that is the handler too, the head. One more desk once it was reminded of: who filed
 * it may have left office, and the keeper may be the head who answered. None where nobody else may know of it.
 */
export function tellersDesks(request: Answered): string[] {
  const { actorId, owner, circle, villageId, reminded } = request
  const filer = actorId === owner.personId ? [] : [`filer:${actorId}`]
  if (circle === 'township' || circle === 'women') return filer
  const village = circle === 'mediation' ? [] : [`village:${villageId}`]
  return [...filer, ...deskBeside(request), ...village].slice(0, reminded ? 2 : 1)
}

/** Who tells it beside the filer. */
function deskBeside({ owner, circle, villageId, readers }: Answered): string[] {
  const [desk, key] = circle === 'mediation' ? ['mediation-director', 'mediation'] : ['keeper', 'keeper']
  if (owner.desk !== desk) return [`${key}:${villageId}`]
  const head = readers.find((id) => id !== owner.personId)
  return head ? [`reader:${head}`] : []
}

/** What a matter says of who may be told of it: nobody who is bypassed, and of some matters nobody but her. */
export function toldOf({
  barred,
  category,
}: Pick<RequestRecord, 'barred' | 'category'>): Pick<ToldFacts, 'topic' | 'barred' | 'onlyHers'> {
  return { topic: 'request', barred, onlyHers: categoryOf(category).barsHead ?? false }
}
