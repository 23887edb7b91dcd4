import { no, yes } from '../../domain/answer'
import type { OutputOf } from '../../contract'
import type { DateText, Moment } from '../../domain/calendar/moment'
import type { Handler } from '../api/handler'
import type { PersonDocument, RoleDocument } from '../people/documents'
import { villageOfWork } from '../people/village-of-work'
import { aggregate, command, type Where } from '../platform/database'
import { looks } from './looks'
import { noticeChanges } from './notice-changes'
import { registerChanges } from './register-changes'

type Change = OutputOf<'privacy.audits'>['changes'][number]
type RoleRow = RoleDocument & Record<'person' | 'giver' | 'ender', PersonDocument[]>

/** A village has some forty offices at a time, and those who held them before. */
const mostRoles = 500
const mostChanges = 50

/**
 * privacy.audits: for the supervisor of the village, the township and the county; at most eight database calls with identity.
 * They learn who looked, when and why, and at how many people: whose data it was only those themselves are told.
 */
export const audits: Handler<'privacy.audits'> = async (input, context) => {
  const place = await villageOfWork(input.villageId, 'read-audit', context)
  if (!place.ok) return place
  const { villageId, closed } = place.value
  if (closed) return no('village-being-set-up')
  const { from, to, actorId, before } = input
  const where: Where = { villageId }
  if (actorId) where['actorId'] = actorId
  const when = within(from, to)
  if (when) where['at'] = when
  const { rows, more } = await looks(where, before)
  // The next page, and one's own looks, are looks alone.
  const alone = before !== undefined || actorId !== undefined
  const isWithin = ({ at }: { at: Moment }): boolean =>
    (!from || at >= from) && (!to || at.slice(0, to.length) <= to)
  const changes = alone ? [] : await officeChanges(villageId, context.now)
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
    changes: changes.filter(isWithin).slice(0, mostChanges),
    register: alone ? [] : await registerChanges(villageId, { from, to }, context.now),
    notices: alone ? [] : await noticeChanges(villageId, { from, to }, context.now),
  })
}

/** From the beginning of one day to the end of another; null where neither is said. */
function within(from: DateText | undefined, to: DateText | undefined): unknown {
  const first = from && command.gte(`${from}T00:00:00`)
  const last = to && command.lte(`${to}T23:59:59`)
  return first && last ? command.and(first, last) : (first ?? last ?? null)
}

/** Every office given and ended in the village until now, newest first. */
async function officeChanges(villageId: string, now: Moment): Promise<Change[]> {
  const rows = await aggregate<RoleRow>('roles', (pipeline) =>
    pipeline
      .match({ placeId: villageId })
      .limit(mostRoles)
      .lookup({ from: 'people', localField: 'personId', foreignField: '_id', as: 'person' })
      .lookup({ from: 'people', localField: 'givenById', foreignField: '_id', as: 'giver' })
      .lookup({ from: 'people', localField: 'endedById', foreignField: '_id', as: 'ender' }),
  )
  return rows
    .flatMap(changesOf)
    .filter(({ at }) => at <= now)
    .sort((a, b) => (a.at < b.at ? 1 : -1))
}

function changesOf({ person: [person], giver: [giver], ender: [ender], ...row }: RoleRow): Change[] {
  const { role, post, service, from, to, endReason = null } = row
  const office = { name: person?.name ?? '', role, post, service }
  const given: Change = { ...office, at: from, what: 'given', by: giver?.name ?? null, why: null }
  return to === null
    ? [given]
    : [given, { ...office, at: to, what: 'ended', by: ender?.name ?? null, why: endReason }]
}
