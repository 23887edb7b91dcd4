import { yes } from '../../../domain/answer'
import type { Handler } from '../../api/handler'
import { find } from '../../platform/database'
import { villageOfWork } from '../village-of-work'
import type { ImportRow } from './documents'
import { viewOf } from './view'

/** people.importState: how far the newest import of a village is; read again and again while it runs. */
export const importState: Handler<'people.importState'> = async (input, context) => {
  const place = await villageOfWork(input.villageId, 'import-register', context)
  if (!place.ok) return place
  const [newest] = await find<ImportRow>(
    'imports',
    { villageId: place.value.villageId },
    { limit: 1, order: [['seq', 'desc']], fields: told },
  )
  return yes(newest ? viewOf(newest) : null)
}

/** Without the plan, which is as long as the village. */
const told = { _id: true, state: true, report: true, toWrite: true, cursor: true } as const
