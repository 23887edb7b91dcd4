import { no, yes } from '../../domain/answer'
import { addDays, dateOf } from '../../domain/calendar/moment'
import { can } from '../../domain/people/can'
import type { Handler } from '../api/handler'
import { command, getOne, updateWhere } from '../platform/database'
import { isFitText } from '../platform/moderation'
import { menuKey, type ServiceDocument } from './documents'

/** Menus older than this go when a new one is written. */
const keptDays = 30

/** booking.setMenu: by the keeper, the officer or the service's own staff. */
export const setMenu: Handler<'booking.setMenu'> = async (
  { villageId, service, date, words },
  { viewer, now, openid },
) => {
  if (!can(viewer, 'set-service', { villageId, service }, now)) return no('not-allowed')
  const _id = `${villageId}:${service}`
  const found = await getOne<ServiceDocument>('services', _id)
  if (!found) return no('no-service')
  if (!(await isFitText(openid, words))) return no('unfit-words')
  const oldest = menuKey(addDays(dateOf(now), -keptDays))
  const gone = Object.keys(found.menus).filter((day) => day < oldest)
  await updateWhere(
    'services',
    { _id },
    {
      ...Object.fromEntries(gone.map((day) => [`menus.${day}`, command.remove()])),
      [`menus.${menuKey(date)}`]: words,
    },
  )
  return yes({})
}
