import writeExcelFile from 'write-excel-file/node'
import { no, yes } from '../../../domain/answer'
import type { Handler } from '../../api/handler'
import { putFor } from '../../platform/files'
import { list } from '../list'
import { daySheetRows } from './day-sheet'

/** booking.exportList: the list as its keeper sees it, as a spreadsheet; made anew at every tap. */
export const exportList: Handler<'booking.exportList'> = async ({ sessionId }, context) => {
  const seen = await list({ sessionId }, context)
  if (!seen.ok) return seen
  const personId = context.viewer.person?.id
  // Who only counts gets no names on paper either.
  if (!personId || !seen.value.rows) return no('not-allowed')
  const rows = daySheetRows(seen.value)
  const bytes = await writeExcelFile([{ data: rows, sheet: seen.value.session.name }]).toBuffer()
  return yes({ url: await putFor(personId, 'xlsx', bytes, context.now) })
}
