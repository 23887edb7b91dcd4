import { decideAct, type Act } from './act'
import { caughtUp } from './catch-up'
import { facts, filing, me, tuesday, viewer } from './builders'
import type { DeskFacts } from './desks'
import { newRequest, type Filing } from './filing'
import type { RequestRecord } from './record'
import { partsOf } from './seeing'

/** A request just filed, Tuesday at 10:00. */
export function filed(more: Partial<Filing> = {}, who: Partial<DeskFacts> = {}): RequestRecord {
  const answer = newRequest(filing(more), facts(who), tuesday)
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value
}

/** Words alone. */
export const said = (words: string) => ({ words, pictures: [], recording: null })

/** Somebody's act at a moment, with the parts that he has then. */
export function trying(
  request: RequestRecord,
  who: string,
  act: Omit<Act, 'key'>,
  now: string,
  more: Partial<DeskFacts> = {},
) {
  const today = caughtUp(request, facts(more), now)
  const acting = { me: me(who), parts: partsOf(viewer(who), today, now), facts: facts(more), now }
  return decideAct(request, { ...act, key: `key-${now}` }, acting)
}

/** The request after an act that must succeed. */
export function acted(...args: Parameters<typeof trying>): RequestRecord {
  const answer = trying(...args)
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value
}

/** The request as the clock has it by then. */
export const at = (request: RequestRecord, now: string, who: Partial<DeskFacts> = {}) =>
  caughtUp(request, facts(who), now)
