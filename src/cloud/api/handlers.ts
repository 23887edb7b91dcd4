import { bookingHandlers } from '../booking/handlers'
import { careHandlers } from '../people/care/handlers'
import { dutyHandlers } from '../duty/handlers'
import { page } from '../center/page'
import { noticeHandlers } from '../notice/handlers'
import { fileHandlers } from '../file/handlers'
import { peopleHandlers } from '../people/handlers'
import { toldHandlers } from '../people/told/handlers'
import { privacyHandlers } from '../privacy/handlers'
import { requestHandlers } from '../request/handlers'
import type { HandlersOf } from './handler'

/** Every operation that the function `api` serves. */
export const handlers: HandlersOf<'api'> = {
  ...bookingHandlers,
  ...careHandlers,
  ...dutyHandlers,
  'center.page': page,
  ...noticeHandlers,
  ...fileHandlers,
  ...peopleHandlers,
  ...privacyHandlers,
  ...requestHandlers,
  ...toldHandlers,
}
