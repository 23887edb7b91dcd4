import type { HandlersOf } from '../../api/handler'
import { toldOf } from './read'
import { set } from './set'

/** The handlers of who in the family is told what. */
export const toldHandlers = {
  'told.of': toldOf,
  'told.set': set,
} satisfies Partial<HandlersOf<'api'>>
