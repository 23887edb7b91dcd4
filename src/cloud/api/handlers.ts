import { home } from '../people/home'
import type { HandlersOf } from './handler'

/** Every operation that the function `api` serves. */
export const handlers: HandlersOf<'api'> = {
  'me.home': home,
}
