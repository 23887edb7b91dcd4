import { no, yes } from '../../domain/answer'
import { checkTimetable } from '../../domain/booking/check-timetable'
import { can } from '../../domain/people/can'
import type { InputOf } from '../../contract'
import type { Handler } from '../api/handler'
import { add, command, updateWhere } from '../platform/database'
import { isFitText } from '../platform/moderation'

/**
 * booking.openService: by the officer or the keeper. Sessions that are stored have been booked; they keep the rule
 * under which people booked them, all others follow the new one at once.
 */
export const openService: Handler<'booking.openService'> = async (input, { viewer, now, openid }) => {
  const { villageId, service, timetable, terms, ...sign } = input
  // Without a service in the target the staff of one service does not reach it: they only set their menu.
  if (!can(viewer, 'set-service', { villageId }, now)) return no('not-allowed')
  const checked = checkTimetable(timetable)
  if (!checked.ok) return checked
  if (!(await isFitText(openid, textsOf(input).join('\n')))) return no('unfit-words')
  const _id = `${villageId}:${service}`
  if ((await add('services', { _id, villageId, service, ...sign, timetable, terms, menus: {} })) === 'exists')
    await updateWhere(
      'services',
      { _id },
      { ...sign, timetable: command.set(timetable), terms: command.set(terms) },
    )
  return yes({})
}

/** What residents will read of it. */
const textsOf = ({ name, place, timetable }: InputOf<'booking.openService'>): string[] => [
  name,
  place,
  ...timetable.parts.map((part) => part.name),
  ...timetable.changes.flatMap((change) => (change.kind === 'closed' ? [change.reason] : [])),
]
