import { no, yes } from '../../../domain/answer'
import { checkTimetable } from '../../../domain/booking/check-timetable'
import { mayDraft } from '../../../domain/booking/service-draft'
import type { Handler } from '../../api/handler'
import { add, command, getOne, updateWhere } from '../../platform/database'
import { isFitText } from '../../platform/moderation'
import type { ServiceDraftDocument } from '../documents'
import { isTaken, lineOf, serviceFacts, serviceIdOf, textsOf } from './facts'

/** booking.draftService: by the keeper or an officer; it changes nothing for residents. */
export const draftService: Handler<'booking.draftService'> = async (input, context) => {
  const { viewer, now, openid, key } = context
  const { villageId, service, rev, settings, send } = input
  if (!mayDraft(viewer, villageId, now)) return no('not-allowed')
  const _id = serviceIdOf(input)
  const before = await getOne<ServiceDraftDocument>('serviceDrafts', _id)
  if (before && isTaken(before, key)) return yes({ rev: rev + 1 })
  if ((before?.rev ?? 0) !== rev) return no('changed-meanwhile')
  const checked = checkTimetable(settings.timetable)
  if (!checked.ok) return checked
  if (!(await isFitText(openid, textsOf(settings)))) return no('unfit-words')
  const facts = await serviceFacts({ villageId, service }, settings)
  if (!facts) return no('not-found')
  const state = send ? ('sent' as const) : ('draft' as const)
  const step = {
    ...{ state, rev: rev + 1, basedOn: facts.inForce?.rev ?? 0, changedAt: now },
    // Only what the officer said last is still to be read, until it is handed in again.
    reason: send ? null : (before?.reason ?? null),
  }
  const line = lineOf(state, context)
  if (!before) {
    const made = { _id, villageId, service, ...step, settings: facts.settings, history: [line] }
    return (await add('serviceDrafts', made)) === 'added' ? yes({ rev: rev + 1 }) : no('changed-meanwhile')
  }
  const { reason, ...fields } = step
  const written = await updateWhere(
    'serviceDrafts',
    { _id, rev },
    {
      ...fields,
      reason: command.set(reason),
      settings: command.set(facts.settings),
      // What was decided before stays; of many savings the last ones are enough.
      history: command.push({ each: [line], slice: -30 }),
    },
  )
  return written === 1 ? yes({ rev: rev + 1 }) : no('changed-meanwhile')
}
