import type { OutputOf } from '../../../../contract'
import { no, yes } from '../../../../domain/answer'
import { can } from '../../../../domain/people/can'
import { mayPropose } from '../../../../domain/people/terms/proposal'
import type { Context, Handler } from '../../../api/handler'
import { aggregate, command } from '../../../platform/database'
import type { PersonDocument, RoleDocument } from '../../documents'
import { villageOfWork } from '../../village-of-work'
import type { ProposalDocument } from './documents'

type View = NonNullable<OutputOf<'term.proposal'>>
type Row = ProposalDocument &
  Record<'holders' | 'followers' | 'actors', PersonDocument[]> & { roles: RoleDocument[] }

/** term.proposal: the one of a village that waits, for its officers and whoever decides; one database call beside the place. */
export const proposal: Handler<'term.proposal'> = async (input, context) => {
  const place = await villageOfWork(input.villageId, 'read-lanes', context)
  if (!place.ok) return place
  if (place.value.closed) return no('village-being-set-up')
  const { villageId } = place.value
  const [row] = await aggregate<Row>('proposals', (pipeline) =>
    pipeline
      .match({ villageId, state: command.in(['sent', 'returned']) })
      .limit(1)
      .lookup({ from: 'roles', localField: 'changes.roleId', foreignField: '_id', as: 'roles' })
      .lookup({ from: 'people', localField: 'roles.personId', foreignField: '_id', as: 'holders' })
      .lookup({ from: 'people', localField: 'changes.next.personId', foreignField: '_id', as: 'followers' })
      .lookup({ from: 'people', localField: 'history.byId', foreignField: '_id', as: 'actors' }),
  )
  return yes(row ? viewOf(row, context) : null)
}

function viewOf({ roles, ...row }: Row, { viewer, now }: Context): View {
  const { _id: proposalId, villageId, rev, state, date, changes, reason, history } = row
  const mayWrite = mayPropose(viewer, villageId, now)
  const mayDecide = can(viewer, 'grant-role', { villageId }, now)
  const nextOf = ({ next }: ProposalDocument['changes'][number]): View['lines'][number]['next'] => {
    if (next === 'nobody') return null
    if ('personId' in next)
      return { personId: next.personId, name: nameIn(row.followers, next.personId), phone: null }
    const phone = 'phone' in next && (mayWrite || mayDecide) ? next.phone : null
    return { personId: null, name: next.name, phone }
  }
  return {
    proposalId,
    rev,
    state: state === 'returned' ? 'returned' : 'sent',
    date,
    lines: changes.flatMap((change) => {
      const office = roles.find(({ _id }) => _id === change.roleId)
      if (!office) return []
      const { _id: roleId, role, post, service, personId } = office
      return [{ roleId, role, post, service, name: nameIn(row.holders, personId), next: nextOf(change) }]
    }),
    reason,
    history: history.map(({ what, byId, at }) => ({ what, name: nameIn(row.actors, byId), at })),
    mayWrite,
    mayDecide,
  }
}

const nameIn = (people: PersonDocument[], id: string): string =>
  people.find(({ _id }) => _id === id)?.name ?? ''
