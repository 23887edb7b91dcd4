import type { RosterEntry } from '../../../src/domain/booking/session'

/** What somebody heard: the answer of booking.book without its time, or the platform's error. */
export type Heard = { ok: true; value: unknown } | { ok: false; refusal: string }

/** One person's wish, with every answer that its key got. */
export interface Tap {
  personIds: string[]
  heard: Heard[]
}

/** What is left after the rush. */
export interface Aftermath {
  capacity: number
  roster: Record<string, Pick<RosterEntry, 'seats' | 'state'>>
  rows: { personId: string; sessionId: string; state: string }[]
  taps: Tap[]
}

export interface Verdict {
  booked: number
  /** Seats sold above the capacity. */
  overbooked: number
  /** People with more than one seat of their own or more than one row. */
  doubleBooked: number
  /** Keys that heard two different answers. */
  retriesDiffer: number
  /** People who heard yes and have no seat, or have a seat and never heard yes. */
  untold: number
  /** People whose row says something else than the roster. */
  rowsDiffer: number
  /** Taps that heard neither yes nor that it is full. */
  failed: number
}

/** Compares what is stored with what everybody heard. */
export function judge({ capacity, roster, rows, taps }: Aftermath): Verdict {
  const booked = Object.values(roster).reduce((sum, { seats }) => sum + seats, 0)
  const promised = new Set(
    taps.flatMap(({ personIds, heard }) => (heard.some(({ ok }) => ok) ? personIds : [])),
  )
  const seated = Object.keys(roster).filter((id) => (roster[id]?.seats ?? 0) > 0)
  const rowsOf = new Map<string, string[]>()
  for (const { personId, state } of rows) rowsOf.set(personId, [...(rowsOf.get(personId) ?? []), state])
  return {
    booked,
    overbooked: Math.max(0, booked - capacity),
    doubleBooked: seated.filter((id) => (roster[id]?.seats ?? 0) > 1 || (rowsOf.get(id)?.length ?? 0) > 1)
      .length,
    retriesDiffer: taps.filter(({ heard }) => new Set(heard.map((one) => JSON.stringify(one))).size > 1)
      .length,
    untold: [...new Set([...promised, ...seated])].filter((id) => promised.has(id) !== seated.includes(id))
      .length,
    rowsDiffer: [...new Set([...rowsOf.keys(), ...Object.keys(roster)])].filter(
      (id) => !(rowsOf.get(id) ?? []).includes(roster[id]?.state ?? ''),
    ).length,
    failed: taps.filter(({ heard }) => heard.some((one) => !one.ok && one.refusal !== 'session-full')).length,
  }
}
