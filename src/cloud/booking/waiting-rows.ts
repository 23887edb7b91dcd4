import { rowEntry } from '../../domain/booking/booking-row'
import { isWaiting } from '../../domain/booking/entry-states'
import type { Moment } from '../../domain/calendar/moment'
import type { BookingDocument } from './documents'
import { moveQueue } from './move-queue'
import { readSession } from './session-records'
import { placeOf } from './views'

/** A booking as its row says, with the place in the queue where it has one. */
export type BookingNow = BookingDocument & { queuePlace: number | null }

/** The booking as it is now: one that queues may have been offered a seat, or lost it, since its row was written. */
export async function asOfNow(booking: BookingDocument, now: Moment): Promise<BookingNow> {
  if (!isWaiting(booking.state) || now >= booking.endsAt) return { ...booking, queuePlace: null }
  const { sessionId, personId } = booking
  const session = await readSession(sessionId, [personId])
  const moved = session && (await moveQueue(session, [personId], now))
  const entry = moved?.roster[personId]
  if (!entry) return { ...booking, queuePlace: null }
  return { ...booking, ...rowEntry(entry), open: moved.open, queuePlace: placeOf(moved, personId) }
}
