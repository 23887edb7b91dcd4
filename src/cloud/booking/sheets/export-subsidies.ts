import writeExcelFile from 'write-excel-file/node'
import { no, yes } from '../../../domain/answer'
import { noMoreTicks } from '../../../domain/booking/entry-steps'
import { subsidiesOf } from '../../../domain/booking/subsidies'
import { addDays, addMonths } from '../../../domain/calendar/moment'
import { can } from '../../../domain/people/can'
import type { Handler } from '../../api/handler'
import type { LaneDocument, PersonDocument } from '../../people/documents'
import { aggregate, command, find, updateWhere } from '../../platform/database'
import { putFor } from '../../platform/files'
import { sessionOf, type SessionDocument } from '../documents'
import { subsidySheets, type Subsidised } from './subsidy-sheet'

/** Three meals on thirty-one days. */
const mostSessions = 100
/** Everybody of a village who may have eaten in a month. */
const mostPeople = 1000

/**
 * booking.exportSubsidies: who ate on which day, in which tier, for how much, of a month in which nothing is ticked any
 * more; what it was made from may go in time after that.
 */
export const exportSubsidies: Handler<'booking.exportSubsidies'> = async ({ villageId, month }, context) => {
  const { viewer, now } = context
  const personId = viewer.person?.id
  // The keeper answers for the list; a cook reads the day's alone.
  if (!personId || !can(viewer, 'book-meal', { villageId }, now)) return no('not-allowed')
  const from = `${month}-01`
  const to = addDays(addMonths(from, 1), -1)
  if (now < noMoreTicks({ date: to })) return no('month-not-over')
  const where = {
    ...{ villageId, service: 'canteen' },
    date: command.and(command.gte(from), command.lte(to)),
  }
  const sessions = await find<SessionDocument>('sessions', where, { limit: mostSessions })
  const subsidies = subsidiesOf(sessions.map(sessionOf), now)
  const people = await peopleOf([...new Set(subsidies.map((one) => one.personId))])
  const sheets = subsidySheets(subsidies, people)
  const bytes = await writeExcelFile(sheets.map(({ name, rows }) => ({ data: rows, sheet: name }))).toBuffer()
  const url = await putFor(personId, 'xlsx', bytes, now)
  await updateWhere('sessions', where, { subsidyListed: 'yes' })
  await updateWhere('bookings', where, { subsidyListed: 'yes' })
  return yes({ url, people: people.length, meals: subsidies.length })
}

/** Their names by lane; who has moved away since is found by his id too. */
async function peopleOf(ids: string[]): Promise<Subsidised[]> {
  if (ids.length === 0) return []
  const rows = await aggregate<PersonDocument & { lane: LaneDocument[] }>('people', (pipeline) =>
    pipeline
      .match({ _id: command.in(ids) })
      .limit(mostPeople)
      .lookup({ from: 'lanes', localField: 'laneId', foreignField: '_id', as: 'lane' }),
  )
  return rows
    .sort((a, b) => (a.lane[0]?.order ?? 999) - (b.lane[0]?.order ?? 999) || (a.name < b.name ? -1 : 1))
    .map(({ _id, name, lane }) => ({ personId: _id, name, lane: lane[0]?.name ?? '' }))
}
