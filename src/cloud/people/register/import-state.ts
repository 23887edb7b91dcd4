import { no, yes } from '../../../domain/answer'
import { can } from '../../../domain/people/can'
import type { Handler } from '../../api/handler'
import { find } from '../../platform/database'
import type { ImportRow } from './documents'
import { viewOf } from './view'

/** people.importState: how far the newest import of a village is; read again and again while it runs. */
export const importState: Handler<'people.importState'> = async ({ villageId }, { viewer, now }) => {
  if (!can(viewer, 'import-register', { villageId }, now)) return no('not-allowed')
  const [newest] = await find<ImportRow>(
    'imports',
    { villageId },
    { limit: 1, order: [['seq', 'desc']], fields: told },
  )
  return yes(newest ? viewOf(newest) : null)
}

/** Without the plan, which is as long as the village. */
const told = { _id: true, state: true, report: true, toWrite: true, cursor: true } as const
