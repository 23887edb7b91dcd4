import { bookingRow, rowEntry } from '../../domain/booking/booking-row'
import type { Session } from '../../domain/booking/session'
import { add, command, find, updateWhere, type Where } from '../platform/database'
import { sessionOf, type SessionDocument } from './documents'

/** Most sessions that one tick looks at; the next tick goes on. */
const sessionsAtOnce = 100

/**
 * Writes the rows of these people after an act and takes them off `unwritten`. Nothing that fails here is an error
 * of the act: the roster is the truth, and every reading and `tick` do what is left.
 */
export async function writeRows(session: Session, personIds: string[]): Promise<void> {
  try {
    for (const personId of personIds) await writeRow(session, personId)
    await settle(session, personIds)
  } catch (error) {
    console.error('booking rows left for tick', session.id, error)
  }
}

/** Does what is left to write for these people, as far as the session was read. */
export async function heal(session: Session, personIds: string[] = session.unwritten): Promise<void> {
  for (const personId of personIds)
    if (session.unwritten.includes(personId) && session.roster[personId]) await writeRows(session, [personId])
}

/** For `tick`: every session with rows left to write; says how many there were. */
export async function healSessions(): Promise<number> {
  const left = await find<SessionDocument>(
    'sessions',
    { unwritten: command.gt('') },
    { limit: sessionsAtOnce },
  )
  for (const session of left) await heal(sessionOf(session))
  return left.length
}

/** A row never goes back: an older act that is written late leaves the newer one alone. */
async function writeRow(session: Session, personId: string): Promise<void> {
  const entry = session.roster[personId]
  if (!entry) return
  const { id, ...row } = bookingRow(session, personId, entry)
  if (row.rev === 1 && (await add('bookings', { ...row, _id: id })) === 'added') return
  const { rev } = row
  const { price, offer, ...plain } = rowEntry(entry)
  const change = { ...plain, price: command.set(price), offer: command.set(offer), open: row.open }
  const older = { _id: id, rev: command.lt(rev) }
  if ((await updateWhere('bookings', older, change)) > 0 || rev === 1) return
  if ((await add('bookings', { ...row, _id: id })) === 'exists') await updateWhere('bookings', older, change)
}

/** Takes the people off `unwritten` if what was written is still their newest act. */
async function settle(session: Session, personIds: string[]): Promise<void> {
  const where: Where = { _id: session.id }
  for (const personId of personIds) where[`roster.${personId}.rev`] = session.roster[personId]?.rev ?? 0
  await updateWhere('sessions', where, { unwritten: command.pull(command.in(personIds)) })
}
