import type { HandlersOf } from '../api/handler'
import { audits } from './audits'
import { giveConsent, withdrawConsent } from './consent'
import { mine } from './mine'
import { setPhone } from './set-phone'
import { unbind } from './unbind'
import { whoLooked } from './who-looked'

/** The handlers of privacy in `api`. */
export const privacyHandlers = {
  'privacy.audits': audits,
  'privacy.giveConsent': giveConsent,
  'privacy.mine': mine,
  'privacy.setPhone': setPhone,
  'privacy.unbind': unbind,
  'privacy.whoLooked': whoLooked,
  'privacy.withdrawConsent': withdrawConsent,
} satisfies Partial<HandlersOf<'api'>>
