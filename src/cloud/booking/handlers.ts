import type { HandlersOf } from '../api/handler'
import { book } from './book'
import { cancel } from './cancel'
import { checkIn } from './check-in'
import { desk } from './desk'
import { elders } from './elders'
import { list } from './list'
import { mine } from './mine'
import { openService } from './open-service'
import { services } from './services'
import { sessions } from './sessions'
import { setMenu } from './set-menu'

/** The handlers of booking. */
export const bookingHandlers = {
  'booking.book': book,
  'booking.cancel': cancel,
  'booking.checkIn': checkIn,
  'booking.desk': desk,
  'booking.elders': elders,
  'booking.list': list,
  'booking.mine': mine,
  'booking.openService': openService,
  'booking.services': services,
  'booking.sessions': sessions,
  'booking.setMenu': setMenu,
} satisfies Partial<HandlersOf<'api'>>
