import { no, yes } from '../../../domain/answer'
import type { Handler } from '../../api/handler'
import { aggregate } from '../../platform/database'
import type { PersonDocument } from '../documents'
import { villageOfWork } from '../village-of-work'
import type { HandoverDocument } from './documents'

/** term.planned: the one change of term that is still to come. */
export const planned: Handler<'term.planned'> = async ({ villageId }, context) => {
  const place = await villageOfWork(villageId, 'grant-role', context)
  if (!place.ok) return place
  if (place.value.closed) return no('village-being-set-up')
  const [found] = await aggregate<HandoverDocument & { people: PersonDocument[] }>('handovers', (pipeline) =>
    pipeline
      .match({ villageId: place.value.villageId, state: 'planned', kind: 'term' })
      .lookup({ from: 'people', localField: 'lines.personId', foreignField: '_id', as: 'people' })
      .limit(1),
  )
  if (!found || found.at <= context.now) return yes(null)
  const { _id: termId, at, lines, people } = found
  return yes({
    termId,
    at,
    lines: lines.map(({ roleId, personId, role, post, service, next }) => ({
      roleId,
      role,
      post,
      service,
      name: people.find(({ _id }) => _id === personId)?.name ?? '',
      next: next?.name ?? null,
    })),
  })
}
