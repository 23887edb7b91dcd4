import type { HandlersOf } from '../../api/handler'
import { approveService } from './approve'
import { draftService } from './draft'
import { openService } from './open'
import { returnService } from './return'
import { touched } from './touched'

/** The handlers of what a village sets about its services; they run in `office`. */
export const serviceHandlers = {
  'booking.approveService': approveService,
  'booking.draftService': draftService,
  'booking.openService': openService,
  'booking.returnService': returnService,
  'booking.touched': touched,
} satisfies Partial<HandlersOf<'office'>>
