import { no, yes } from '../../domain/answer'
import type { OutputOf } from '../../contract'
import type { Moment } from '../../domain/calendar/moment'
import type { Handler } from '../api/handler'
import type { PersonDocument, RoleDocument } from '../people/documents'
import { villageOfWork } from '../people/village-of-work'
import { aggregate, command, type Where } from '../platform/database'
import { looks } from './looks'
import { registerChanges } from './register-changes'

type Change = OutputOf<'privacy.audits'>['changes'][number]
type RoleRow = RoleDocument & { person: PersonDocument[]; ender: PersonDocument[] }

/** A village has some forty offices at a time, and those who held them before. */
const mostRoles = 500
const mostChanges = 50

/**
 * privacy.audits: for the supervisor of the village, the township and the county; at most six database calls with identity.
 * They learn who looked, when and why, and at how many people: whose data it was only those themselves are told.
 */
export const audits: Handler<'privacy.audits'> = async (input, context) => {
  const place = await villageOfWork(input.villageId, 'read-audit', context)
  if (!place.ok) return place
  const { villageId, closed } = place.value
  if (closed) return no('village-being-set-up')
  const { date, actorId, before } = input
  const where: Where = { villageId }
  if (actorId) where['actorId'] = actorId
  if (date) where['at'] = command.and(command.gte(`${date}T00:00:00`), command.lte(`${date}T23:59:59`))
  const { rows, more } = await looks(where, before)
  const changes = before || actorId ? [] : await officeChanges(villageId, context.now)
  return yes({
    villageId,
    looks: rows.map((row) => ({
      id: row._id,
      at: row.at,
      as: row.as,
      what: row.what,
      why: row.why,
      actor: { personId: row.actorId, name: row.actor[0]?.name ?? '' },
      people: row.personIds.length,
    })),
    more,
    changes: changes.filter(({ at }) => !date || at.startsWith(date)).slice(0, mostChanges),
    register: before || actorId ? [] : await registerChanges(villageId, date, context.now),
  })
}

/** Every office given and ended in the village until now, newest first. */
async function officeChanges(villageId: string, now: Moment): Promise<Change[]> {
  const rows = await aggregate<RoleRow>('roles', (pipeline) =>
    pipeline
      .match({ placeId: villageId })
      .limit(mostRoles)
      .lookup({ from: 'people', localField: 'personId', foreignField: '_id', as: 'person' })
      .lookup({ from: 'people', localField: 'endedById', foreignField: '_id', as: 'ender' }),
  )
  return rows
    .flatMap(changesOf)
    .filter(({ at }) => at <= now)
    .sort((a, b) => (a.at < b.at ? 1 : -1))
}

function changesOf({ person: [person], ender: [ender], ...row }: RoleRow): Change[] {
  const { role, post, service, from, to, endReason = null } = row
  const office = { name: person?.name ?? '', role, post, service }
  const given: Change = { ...office, at: from, what: 'given', by: null, why: null }
  return to === null
    ? [given]
    : [given, { ...office, at: to, what: 'ended', by: ender?.name ?? null, why: endReason }]
}
