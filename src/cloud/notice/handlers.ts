import type { HandlersOf } from '../api/handler'
import { draft } from './draft'
import { publish } from './publish'
import { desk, list, one } from './read'
import { change, check, decide, post, sendBack } from './steps'

/** The handlers of notices. */
export const noticeHandlers = {
  'notice.change': change,
  'notice.check': check,
  'notice.decide': decide,
  'notice.desk': desk,
  'notice.draft': draft,
  'notice.list': list,
  'notice.one': one,
  'notice.post': post,
  'notice.publish': publish,
  'notice.sendBack': sendBack,
} satisfies Partial<HandlersOf<'api'>>
