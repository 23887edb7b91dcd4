import { no, yes } from '../../../domain/answer'
import { can } from '../../../domain/people/can'
import type { Handler } from '../../api/handler'
import { find } from '../../platform/database'
import type { ImportDocument } from './documents'
import { viewOf } from './import-register'

/** people.importState: how far the newest import of a village is; read again and again while it runs. */
export const importState: Handler<'people.importState'> = async ({ villageId }, { viewer, now }) => {
  if (!can(viewer, 'import-register', { villageId }, now)) return no('not-allowed')
  const [newest] = await find<ImportDocument>('imports', { villageId }, { limit: 1, order: [['at', 'desc']] })
  return yes(newest ? viewOf(newest) : null)
}
