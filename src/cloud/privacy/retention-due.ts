import { yes } from '../../domain/answer'
import type { OutputOf } from '../../contract'
import type { Moment } from '../../domain/calendar/moment'
import { goesOn } from '../../domain/privacy/due'
import type { Handler } from '../api/handler'
import { count, find } from '../platform/database'
import { due, held, rules, waiting, walkedBy, type Rule } from './going'

type Row = OutputOf<'privacy.retentionDue'>[number]

/** privacy.retentionDue: what the next runs of `tick` would take away, without taking it; two database calls a rule. */
export const retentionDue: Handler<'privacy.retentionDue'> = async (_input, { now }) => {
  const rows: Row[] = []
  for (const rule of rules) rows.push(await rowOf(rule, now))
  return yes(rows)
}

async function rowOf(rule: Rule, now: Moment): Promise<Row> {
  const { name, collection, days, goes, after = null, since } = rule
  const [oldest] = await find<Record<string, string>>(walkedBy(rule), waiting(rule), {
    limit: 1,
    order: [[since, 'asc']],
    fields: { [since]: true },
  })
  const from = oldest?.[since] ?? null
  return {
    name,
    collection,
    whole: goes === 'document',
    days,
    waitsFor: after && (await count(walkedBy(rule), held(rule, now))) > 0 ? after : null,
    due: await count(walkedBy(rule), due(rule, now)),
    oldest: from && from.slice(0, 10),
    goesOn: from && goesOn(from, days),
  }
}
