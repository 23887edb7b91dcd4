import type { DateText, Moment } from '../calendar/moment'
import type { Basis } from './basis'
import type { KeptState } from './entry-states'
import type { MissedStep } from './missed-step'
import type { Handover, Ring } from './pickup'
import type { Price } from './price'
import type { BookingTerms, LateCancel, ServiceName } from './service'

/** One person's place in a session: everything about a booking lives here (agreements §6). */
export interface RosterEntry {
  /** Seats held: 1 + guests, or 0 while queueing and once cancelled. */
  seats: number
  /** Kept when cancelled, so that the kitchen knows what a late cancelling was. */
  guests: number
  state: KeptState
  /** What was shown when it was booked, frozen (原价 − 补贴 = 您付); null: free. */
  price: Price | null
  /** The meal is carried to the house. */
  delivery: boolean
  /** A seat held for somebody of the queue, from when until when; null: nothing is offered. */
  offer: SeatOffer | null
  /** Came without having booked. */
  walkedIn: boolean
  /** Added by phone after the cut-off (the phone list). */
  phoned: boolean
  /** How it was asked after, when the meal was missed (missed.ts). */
  missed: MissedStep[]
  /** Of a child: to whom it was handed; absent or null while it was not. */
  handedTo?: Handover | null
  /** Of a child: who was rung about it. */
  rings?: Ring[]
  /** Booked by her standing order. */
  standing: boolean
  /** Keys of the last five acts, so that a retry is answered and not done again. */
  keys: string[]
  /** When the last act was, who did it and on what ground. */
  at: Moment
  actorId: string
  basis: Basis
  /** Counts the acts, from 1. */
  rev: number
}

export interface SeatOffer {
  from: Moment
  until: Moment
}

/** The one dated thing with a capacity (场次). Times are village-local; everything but the roster is copied at making. */
export interface Session {
  id: string
  villageId: string
  service: ServiceName
  date: DateText
  part: string
  name: string
  startsAt: Moment
  endsAt: Moment
  opensAt: Moment
  /** Booking ends at this very instant: `now < closesAt`. */
  closesAt: Moment
  phoneUntil: Moment | null
  cancelUntil: Moment
  lateCancel: LateCancel
  terms: BookingTerms
  capacity: number
  /** False on a day on which the center is closed. */
  open: boolean
  closedBecause: string | null
  /** `left + Σ seats = capacity`, always. */
  left: number
  roster: Record<string, RosterEntry>
  /** People whose booking row is still to be written. */
  unwritten: string[]
  /** Who queues or has been offered a seat, in the order of coming. */
  waiting: string[]
}

/** The parts of a session's id. */
export interface SessionName {
  villageId: string
  service: ServiceName
  date: DateText
  part: string
}

/** `370827101201:canteen:2026-11-24:lunch` (agreements §6). */
export function sessionIdOf({ villageId, service, date, part }: SessionName): string {
  return `${villageId}:${service}:${date}:${part}`
}

/** Reads a session's id; null when it names no service of ours. */
export function sessionNameOf(id: string): SessionName | null {
  const [villageId = '', service = '', date = '', part = ''] = id.split(':')
  if (service !== 'canteen' && service !== 'clinic' && service !== 'class') return null
  return { villageId, service, date, part }
}
