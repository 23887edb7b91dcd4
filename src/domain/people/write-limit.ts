import { no, yes, type Answer } from '../answer'
import { addMinutes, type Moment } from '../calendar/moment'

/** How often an account has written since some moment. */
export interface WriteCount {
  since: Moment
  count: number
}

/** How long writes are counted together, in minutes. */
export const writeMinutes = 10

/**
 * Most writes of one account in that time: nobody taps so often, and a list that was kept without a network is still
 * sent at once (50 ticks and more). Our own figures; a visitor may only ask to be bound and try a code.
 */
export const mostWrites = { visitor: 20, resident: 120, office: 600 } as const

/** Who is counted: bound to nobody, a resident, or somebody with an office. */
export type WriterKind = keyof typeof mostWrites

/** Counts one more write, or refuses it until the time is over. */
export function countedWrite(
  before: WriteCount | null,
  kind: WriterKind,
  now: Moment,
): Answer<WriteCount, 'too-many-writes'> {
  // A clock that was put back begins a time of its own.
  const runs = before !== null && before.since <= now && now < addMinutes(before.since, writeMinutes)
  if (!runs) return yes({ since: now, count: 1 })
  return before.count >= mostWrites[kind]
    ? no('too-many-writes')
    : yes({ since: before.since, count: before.count + 1 })
}
