import writeExcelFile from 'write-excel-file/node'
import { no, yes } from '../../domain/answer'
import type { Handler } from '../api/handler'
import type { BookingDocument } from '../booking/documents'
import type { StandingDocument } from '../booking/standing/documents'
import type { CareDocument, PersonDocument } from '../people/documents'
import { find, getOne } from '../platform/database'
import { putFor } from '../platform/files'
import type { RequestDocument } from '../request/documents'
import { ownSheets, type OwnData } from './export-sheets'
import { looks } from './looks'
import { mine } from './mine'
import type { ConsentDocument } from './documents'

const most = 1000

/** privacy.export: everything that is stored about the one who asks, as a spreadsheet; made anew at every tap. */
export const exportOwn: Handler<'privacy.export'> = async (_input, context) => {
  const personId = context.viewer.person?.id
  if (!personId) return no('not-allowed')
  const register = await mine({}, context)
  if (!register.ok) return register
  const sheets = ownSheets({ person: register.value.person, ...(await listsOf(personId)) })
  const bytes = await writeExcelFile(sheets.map(({ rows, name }) => ({ data: rows, sheet: name }))).toBuffer()
  return yes({ url: await putFor(personId, 'xlsx', bytes, context.now) })
}

async function listsOf(personId: string): Promise<Omit<OwnData, 'person'>> {
  return {
    bookings: await find<BookingDocument>(
      'bookings',
      { personId },
      { limit: most, order: [['date', 'desc']] },
    ),
    standing: await getOne<StandingDocument>('standing', personId),
    requests: await find<RequestDocument>(
      'requests',
      { subjectId: personId },
      { limit: most, order: [['filedAt', 'desc']] },
    ),
    consents: await find<ConsentDocument>('consents', { personId }, { limit: most }),
    cares: await find<CareDocument>('cares', { forPersonId: personId }, { limit: most }),
    told: (await getOne<PersonDocument>('people', personId))?.told?.history ?? [],
    looks: await everyLook(personId),
  }
}

/** All pages of who looked. */
async function everyLook(personId: string): Promise<OwnData['looks']> {
  const all: OwnData['looks'] = []
  let page = await looks({ personIds: personId }, undefined)
  all.push(...page.rows)
  while (page.more && all.length < most) {
    page = await looks({ personIds: personId }, page.more)
    all.push(...page.rows)
  }
  return all
}
