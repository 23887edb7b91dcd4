import type { HandlersOf } from '../api/handler'
import { audits } from './audits'
import { whoLooked } from './who-looked'

/** The handlers of privacy in `api`. */
export const privacyHandlers = {
  'privacy.audits': audits,
  'privacy.whoLooked': whoLooked,
} satisfies Partial<HandlersOf<'api'>>
