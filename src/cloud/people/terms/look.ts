import type { OutputOf } from '../../../contract'
import {
  addMonths,
  atTime,
  dateOf,
  isDate,
  type DateText,
  type Moment,
} from '../../../domain/calendar/moment'
import { mostMonths } from '../../../domain/people/care/grant'
import { faultsOf } from '../../../domain/people/terms/decide-term'
import type { Context } from '../../api/handler'
import { idOfKey } from '../../platform/ids'
import type { HandoverDocument } from './documents'
import { openMatters } from './matters'
import { actsOf } from './term-acts'
import { linesOf, termFacts, type TermReading, type Wish } from './term-facts'

type Shown = OutputOf<'term.plan'>

/** This second, or the beginning of a coming day within a year; null otherwise. */
export function beginning(date: DateText | null, now: Moment): Moment | null {
  if (date === null) return now
  const today = dateOf(now)
  return isDate(date) && date > today && date <= addMonths(today, mostMonths) ? atTime(date, '00:00') : null
}

/** Everything about a change of term that is read before it is written. */
export interface TermLook {
  reading: TermReading
  faults: Shown['faults']
}

/** Looks at the whole set as things are now, or as they were before the planned change that it replaces. */
export async function lookAt(
  wish: Wish,
  at: Moment,
  context: Context,
  replaced: HandoverDocument | null = null,
): Promise<TermLook> {
  const reading = await termFacts(wish, at, context, replaced)
  return { reading, faults: [...reading.unknown, ...faultsOf(reading.facts)] }
}

/** Offices that are asked at a time what is open at them. */
const askedAtOnce = 10

/** What would pass from each office, and to whom. */
export async function passesOf({ offices, next }: TermReading, now: Moment): Promise<Shown['passes']> {
  const passes: Shown['passes'] = []
  const all = [...next]
  for (let from = 0; from < all.length; from += askedAtOnce)
    passes.push(
      ...(await Promise.all(
        all.slice(from, from + askedAtOnce).map(async ([roleId, person]) => {
          const office = offices.get(roleId)
          return { roleId, to: person?.name ?? null, matters: office ? await openMatters(office, now) : [] }
        }),
      )),
    )
  return passes
}

/** A change of term as it is to be written, under the key of whoever writes it. */
export function handoverOf(
  villageId: string,
  at: Moment,
  reading: TermReading,
  { viewer, now, openid, key }: Context,
): HandoverDocument & { lines: HandoverDocument['lines'] } {
  const byId = viewer.person?.id ?? ''
  const lines = linesOf(reading, (place) => idOfKey('r', openid, `${key} ${place}`))
  return {
    _id: idOfKey('t', openid, key),
    kind: 'term',
    villageId,
    state: 'writing',
    becomes: at === now ? 'passing' : 'planned',
    households: null,
    at,
    byId,
    madeAt: now,
    reason: '换届',
    lines,
    rev: 0,
    pending: actsOf('plan', lines, at),
    history: [{ what: 'planned', byId, at: now, key }],
  }
}
