import { runs, type CareEvent, type CareRecord } from '../../../domain/people/care/grant'
import type { Moment } from '../../../domain/calendar/moment'
import { add, command, find, updateWhere } from '../../platform/database'
import type { CareDocument } from '../documents'

/** Nobody has more in all his life; twenty run at once. */
const most = 200

/** Every grant of this person that there ever was. */
export function caresOf(forPersonId: string): Promise<CareDocument[]> {
  return find<CareDocument>('cares', { forPersonId }, { limit: most })
}

/** These grants, in one database call. */
export function caresById(careIds: string[]): Promise<CareDocument[]> {
  return find<CareDocument>('cares', { _id: command.in(careIds) }, { limit: most })
}

/** Stores a new grant; `exists` when another try or another giver was faster. */
export function addCare(_id: string, care: CareRecord, waitsFor: string | null): Promise<'added' | 'exists'> {
  return add('cares', { _id, ...care, waitsFor, rev: 1 })
}

/** Writes what became of a grant, its new line pushed in the same; false when somebody else was faster. */
export async function writeCare(
  { _id, rev }: CareDocument,
  change: Partial<Pick<CareDocument, 'from' | 'to' | 'granteeId' | 'waitsFor' | 'name'>>,
  event: CareEvent,
): Promise<boolean> {
  const fields: [string, unknown][] = Object.entries(change).map(([name, value]) => [
    name,
    command.set(value),
  ])
  const written = await updateWhere(
    'cares',
    { _id, rev },
    {
      ...Object.fromEntries(fields),
      history: command.push([event]),
      rev: command.inc(1),
    },
  )
  return written === 1
}

/** Whether this act was written before: the retry of a lost answer. */
export const hasKey = ({ history }: CareRecord, key: string): boolean =>
  history.some((event) => event.key === key)

/** Those that run now. */
export const running = (cares: CareDocument[], now: Moment): CareDocument[] =>
  cares.filter((care) => runs(care, now))
