import type { HandlersOf } from '../api/handler'
import { draft } from './draft'
import { publish } from './publish'
import { desk, list, one } from './read'
import { change, check, decide, post, sendBack } from './steps'

/** The handlers of notices for those who read them. */
export const noticeHandlers = {
  'notice.desk': desk,
  'notice.list': list,
  'notice.one': one,
} satisfies Partial<HandlersOf<'api'>>

/** The steps of a notice, which the village's office takes. */
export const noticeStepHandlers = {
  'notice.change': change,
  'notice.check': check,
  'notice.decide': decide,
  'notice.draft': draft,
  'notice.post': post,
  'notice.publish': publish,
  'notice.sendBack': sendBack,
} satisfies Partial<HandlersOf<'office'>>
