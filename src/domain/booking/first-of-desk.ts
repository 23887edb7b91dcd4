import type { Moment } from '../calendar/moment'

/** Which session a desk looks at first: one that is on or comes, before others those whose names it may read; else the last. */
export function firstOfDesk<Session extends { endsAt: Moment; named: boolean }>(
  sessions: readonly Session[],
  now: Moment,
): Session | undefined {
  const coming = sessions.filter(({ endsAt }) => now < endsAt)
  return coming.find(({ named }) => named) ?? coming[0] ?? sessions.at(-1)
}
