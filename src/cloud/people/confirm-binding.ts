import { no, yes } from '../../domain/answer'
import { strangersTo } from '../../domain/privacy/audit'
import { addMinutes } from '../../domain/calendar/moment'
import { can } from '../../domain/people/can'
import { isHeld } from '../../domain/people/roles'
import { rolesNow } from '../../domain/people/viewer'
import type { Context, Handler } from '../api/handler'
import { auditRead } from '../platform/audit'
import { aggregate, command, find, updateWhere, type Where } from '../platform/database'
import { barFrom, bind } from './bind'
import type { AccountDocument, HouseholdDocument, PersonDocument } from './documents'
import { lanesOf } from './lanes-of'
import { filedPerson } from './lives/filed'

type AskRow = AccountDocument & { person: PersonDocument[] }

/** After so long without a word of the head the village sees who waits. */
const villageSeesAfter = 24 * 60
const mostAsks = 50
const mostHouseholds = 60

/**
 * people.bindings: who asked this head, or the one for whom he stands in today; an officer sees who has waited for a
 * day. The openid stays behind.
 */
export const bindings: Handler<'people.bindings'> = async (_input, context) => {
  const asked = await asksFor(context)
  const rows = await aggregate<AskRow>('accounts', (pipeline) =>
    pipeline
      .match(asked)
      .lookup({ from: 'people', localField: 'ask.personId', foreignField: '_id', as: 'person' })
      .limit(mostAsks),
  )
  const asking = rows.flatMap(({ person }) => person)
  for (const villageId of new Set(asking.flatMap((person) => person.villageId ?? []))) {
    const personIds = strangersTo(context.viewer, asking, context.now)
    await auditRead(context, { what: 'household-file', personIds, villageId, why: 'confirming-binding' })
  }
  const villages = [...new Set(rows.flatMap(({ person: [person] }) => person?.villageId ?? []))]
  const lanes = (await Promise.all(villages.map(lanesOf))).flat()
  return yes(
    rows.flatMap(({ ask, person: [person] }) => {
      if (!ask || !person) return []
      const lane = lanes.find(({ _id }) => _id === person.laneId)?.name ?? ''
      const { _id: personId, name, phone } = person
      return [{ askId: ask.id, personId, name, lane, phone, at: ask.at }]
    }),
  )
}

async function asksFor({ viewer, now }: Context): Promise<Where> {
  const me = viewer.person?.id ?? ''
  const roles = rolesNow(viewer, now)
  const isHead = roles.some(({ role }) => role === 'lane-chief' || role === 'group-head')
  const heads = isHead ? [me, ...(await stoodInBy(me, now))] : [me]
  const villages = roles.flatMap(({ role, placeId }) => (role === 'village-officer' ? [placeId] : []))
  const own = { 'ask.headId': command.in(heads) }
  if (villages.length === 0) return own
  const waiting = {
    'ask.villageId': command.in(villages),
    'ask.at': command.lt(addMinutes(now, -villageSeesAfter)),
  }
  return command.or(own, waiting) as Where
}

/** The heads for whom somebody stands in today. */
async function stoodInBy(personId: string, now: string): Promise<string[]> {
  const households = await find<Pick<HouseholdDocument, 'headId' | 'standIn'>>(
    'households',
    { 'standIn.personId': personId },
    { limit: mostHouseholds, fields: { headId: true, standIn: true } },
  )
  return [
    ...new Set(
      households.flatMap(({ headId, standIn }) => (headId && standIn && isHeld(standIn, now) ? headId : [])),
    ),
  ]
}

/**
 * people.confirmBinding: the head, his stand-in, or the village; whoever is first. A second tap, of whomever, finds
 * nothing left to do.
 */
export const confirmBinding: Handler<'people.confirmBinding'> = async (
  { askId, yes: said },
  { viewer, now },
) => {
  const [account] = await find<AccountDocument>('accounts', { 'ask.id': askId }, { limit: 1 })
  if (!account?.ask) return no('asked-no-longer')
  const { personId } = account.ask
  // An import that was taken back may have taken the person away, and she may have left.
  const filed = await filedPerson(personId)
  if (!filed || !can(viewer, 'confirm-binding', filed.target, now)) return no('asked-no-longer')
  if (!said) {
    await updateWhere('accounts', { _id: account._id, 'ask.id': askId }, { ask: command.set(null) })
    return yes({})
  }
  if (filed.document.left || barFrom(filed.document, now)) return no('asked-no-longer')
  return (await bind(account._id, personId)) ? yes({}) : no('person-taken')
}
