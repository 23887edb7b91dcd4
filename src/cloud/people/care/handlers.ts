import type { HandlersOf } from '../../api/handler'
import { end, restore } from './end'
import { give } from './give'
import { given, held } from './read'
import { accept } from './waiting'

/** The handlers of grants. */
export const careHandlers = {
  'care.accept': accept,
  'care.end': end,
  'care.give': give,
  'care.given': given,
  'care.held': held,
  'care.restore': restore,
} satisfies Partial<HandlersOf<'api'>>
