import { yes } from '../../../domain/answer'
import { scopesOf } from '../../../domain/people/ability'
import { mayDecide, mayDraft } from '../../../domain/booking/service-draft'
import { rolesNow } from '../../../domain/people/viewer'
import type { Handler } from '../../api/handler'
import { command, find } from '../../platform/database'
import type { ServiceDraftDocument } from '../documents'

/** Three services a village; an office reaches one or two villages. */
const most = 20

/** booking.drafts: sent, for whoever decides; come back, for whoever writes. Two database calls with identity. */
export const drafts: Handler<'booking.drafts'> = async (_, { viewer, now }) => {
  const places = rolesNow(viewer, now)
    .filter(({ role }) => scopesOf('draft-center', role).length > 0)
    .map(({ placeId }) => placeId)
  const found = await find<ServiceDraftDocument>(
    'serviceDrafts',
    { villageId: command.in(places), state: command.in(['sent', 'returned']) },
    { limit: most, order: [['changedAt', 'asc']] },
  )
  return yes(
    found.flatMap(({ villageId, service, state, settings, changedAt }) => {
      if (state !== 'sent' && state !== 'returned') return []
      const waits = state === 'sent' ? mayDecide(viewer, villageId, now) : mayDraft(viewer, villageId, now)
      return waits ? [{ villageId, service, name: settings.name, state, at: changedAt }] : []
    }),
  )
}
