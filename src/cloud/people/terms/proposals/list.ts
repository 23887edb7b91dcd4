import { yes } from '../../../../domain/answer'
import { scopesOf } from '../../../../domain/people/ability'
import { can } from '../../../../domain/people/can'
import { mayPropose } from '../../../../domain/people/terms/proposal'
import { rolesNow } from '../../../../domain/people/viewer'
import type { Handler } from '../../../api/handler'
import { aggregate, command, type Where } from '../../../platform/database'
import type { VillageDocument } from '../../documents'
import type { ProposalDocument } from './documents'

type Row = ProposalDocument & { village: VillageDocument[] }

/** The county has two hundred and thirty villages, and each has one at a time. */
const most = 300

/** term.proposals: those that wait for this viewer, to decide or to write anew, the oldest first; one database call. */
export const proposals: Handler<'term.proposals'> = async (_, { viewer, now }) => {
  const places = rolesNow(viewer, now)
    .filter(({ role }) => scopesOf('read-lanes', role).length > 0)
    .map(({ placeId }) => inPlace(placeId))
  const where = command.and({ state: command.in(['sent', 'returned']) }, command.or(...places)) as Where
  const rows = await aggregate<Row>('proposals', (pipeline) =>
    pipeline
      .match(where)
      .sort({ sentAt: 1 })
      .limit(most)
      .project({ villageId: 1, state: 1, date: 1, sentAt: 1, 'changes.roleId': 1 })
      .lookup({ from: 'villages', localField: 'villageId', foreignField: '_id', as: 'village' }),
  )
  return yes(
    rows
      .filter(({ state, villageId }) =>
        state === 'sent' ? can(viewer, 'grant-role', { villageId }, now) : mayPropose(viewer, villageId, now),
      )
      .map(({ _id: proposalId, villageId, village, state, date, sentAt, changes }) => ({
        proposalId,
        villageId,
        village: village[0]?.name ?? '',
        state: state === 'sent' ? ('sent' as const) : ('returned' as const),
        date,
        sentAt,
        changes: changes.length,
      })),
  )
}

/** Division codes nest: `~` comes after every digit. */
const inPlace = (placeId: string): Where => ({
  villageId: command.and(command.gte(placeId), command.lt(`${placeId}~`)),
})
