import { no, yes } from '../../../domain/answer'
import type { Handler } from '../../api/handler'
import { aggregate, command } from '../../platform/database'
import type { PersonDocument } from '../documents'
import { villageOfWork } from '../village-of-work'
import type { HandoverDocument } from './documents'

type Row = HandoverDocument & { people: PersonDocument[]; actors: PersonDocument[] }

/** term.planned: the one change of term that is still to come. */
export const planned: Handler<'term.planned'> = async ({ villageId }, context) => {
  const place = await villageOfWork(villageId, 'read-lanes', context)
  if (!place.ok) return place
  if (place.value.closed) return no('village-being-set-up')
  const [found] = await aggregate<Row>('handovers', (pipeline) =>
    pipeline
      .match({ villageId: place.value.villageId, state: command.in(['planned', 'writing']), kind: 'term' })
      .lookup({ from: 'people', localField: 'lines.personId', foreignField: '_id', as: 'people' })
      .lookup({ from: 'people', localField: 'history.byId', foreignField: '_id', as: 'actors' })
      .limit(1),
  )
  if (!found || found.at <= context.now || found.becomes === 'taken-back') return yes(null)
  const { _id: termId, rev = 0, at, lines, people, actors, history = [] } = found
  const nameIn = (all: PersonDocument[], id: string): string => all.find(({ _id }) => _id === id)?.name ?? ''
  return yes({
    termId,
    rev,
    at,
    lines: lines.map(({ roleId, personId, role, post, service, next }) => ({
      roleId,
      role,
      post,
      service,
      name: nameIn(people, personId),
      next: next && { personId: next.personId, name: next.name },
    })),
    history: history.flatMap(({ what, byId, at }) =>
      what === 'taken-back' ? [] : [{ what, name: nameIn(actors, byId), at }],
    ),
  })
}
