import type { OutputOf } from '../../contract'
import { addDays, dateOf, type DateText, type Moment } from '../../domain/calendar/moment'
import type { PersonDocument } from '../people/documents'
import { command, find } from '../platform/database'

type RegisterChange = OutputOf<'privacy.audits'>['register'][number]

/** How far back it is looked where no first day is said. */
export const lookedBackDays = 90
const mostPeople = 200
const most = 50

/** The first and the last day that are wanted; without a first the last ninety. */
export interface Days {
  from?: DateText | undefined
  to?: DateText | undefined
}

/** What was changed by hand in the register of a village on these days, newest first: by whom, never whose. */
export async function registerChanges(
  villageId: string,
  { from, to }: Days,
  now: Moment,
): Promise<RegisterChange[]> {
  const since = from ?? addDays(dateOf(now), -lookedBackDays)
  const changed = await find<PersonDocument>(
    'people',
    { villageId, 'changes.at': command.gte(since) },
    { limit: mostPeople, fields: { changes: true } },
  )
  const all = changed
    .flatMap(({ changes = [] }) => changes)
    .filter(({ at }) => at >= since && (!to || dateOf(at) <= to))
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, most)
  if (all.length === 0) return []
  const actors = [...new Set(all.map(({ byId }) => byId))]
  const people = await find<PersonDocument>('people', { _id: command.in(actors) }, { limit: actors.length })
  const nameOf = (id: string) => people.find(({ _id }) => _id === id)?.name ?? null
  return all.map(({ at, what, byId }) => ({ at, what, by: nameOf(byId) }))
}
