import type { HandlersOf } from '../api/handler'
import { accept } from './accept'
import { book, wait } from './book'
import { cancel } from './cancel'
import { checkIn } from './check-in'
import { guardians } from './class/guardians'
import { list as classList } from './class/list'
import { pickups, setToday } from './class/pickups'
import { ring, signOut } from './class/sign-out'
import { close } from './close'
import { desk } from './desk'
import { elders } from './elders'
import { list } from './list'
import { missed } from './missed'
import { mine } from './mine'
import { seek } from './seek'
import { presence, setPresence } from './presence'
import { drafts } from './service/drafts'
import { settings } from './service/settings'
import { services } from './services'
import { sessions } from './sessions'
import { setAvoids } from './set-avoids'
import { setMenu } from './set-menu'
import { setSeats } from './set-seats'
import { pause, resume } from './standing/pause'
import { of } from './standing/of'
import { set } from './standing/set'
import { walkIn } from './walk-in'

/** The handlers of booking. */
export const bookingHandlers = {
  'booking.accept': accept,
  'booking.book': book,
  'booking.cancel': cancel,
  'booking.checkIn': checkIn,
  'booking.close': close,
  'booking.desk': desk,
  'booking.elders': elders,
  'booking.list': list,
  'booking.mine': mine,
  'booking.missed': missed,
  'booking.seek': seek,
  'booking.drafts': drafts,
  'booking.settings': settings,
  'booking.services': services,
  'booking.sessions': sessions,
  'booking.setAvoids': setAvoids,
  'booking.setMenu': setMenu,
  'booking.setSeats': setSeats,
  'booking.wait': wait,
  'booking.walkIn': walkIn,
  'class.guardians': guardians,
  'class.list': classList,
  'class.pickups': pickups,
  'class.ring': ring,
  'class.setToday': setToday,
  'class.signOut': signOut,
  'clinic.presence': presence,
  'clinic.setPresence': setPresence,
  'standing.of': of,
  'standing.pause': pause,
  'standing.resume': resume,
  'standing.set': set,
} satisfies Partial<HandlersOf<'api'>>
