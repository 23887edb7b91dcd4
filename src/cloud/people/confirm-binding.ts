import { no, yes } from '../../domain/answer'
import { strangersTo } from '../../domain/privacy/audit'
import type { Handler } from '../api/handler'
import { auditRead } from '../platform/audit'
import { aggregate, command, find, getOne, updateWhere } from '../platform/database'
import { bind } from './bind'
import type { AccountDocument, PersonDocument } from './documents'
import { lanesOf } from './lanes-of'

type AskRow = AccountDocument & { person: PersonDocument[] }

/** people.bindings: who asked this head; the openid stays behind. */
export const bindings: Handler<'people.bindings'> = async (_input, context) => {
  const { viewer, now } = context
  const headId = viewer.person?.id ?? ''
  const rows = await aggregate<AskRow>('accounts', (pipeline) =>
    pipeline
      .match({ 'ask.headId': headId })
      .lookup({ from: 'people', localField: 'ask.personId', foreignField: '_id', as: 'person' })
      .limit(50),
  )
  const villageId = viewer.person?.villageId
  const lanes = rows.length > 0 && villageId ? await lanesOf(villageId) : []
  const asking = rows.flatMap(({ person }) => person)
  const askedIn = asking.find((person) => person.villageId)?.villageId
  if (askedIn) {
    const personIds = strangersTo(viewer, asking, now)
    await auditRead(context, {
      what: 'household-file',
      personIds,
      villageId: askedIn,
      why: 'confirming-binding',
    })
  }
  return yes(
    rows.flatMap(({ ask, person: [person] }) => {
      if (!ask || !person) return []
      const lane = lanes.find(({ _id }) => _id === person.laneId)?.name ?? ''
      const { _id: personId, name, phone } = person
      return [{ askId: ask.id, personId, name, lane, phone, at: ask.at }]
    }),
  )
}

/** people.confirmBinding: only the head who was asked; a second tap finds nothing left to do. */
export const confirmBinding: Handler<'people.confirmBinding'> = async ({ askId, yes: said }, { viewer }) => {
  const [account] = await find<AccountDocument>('accounts', { 'ask.id': askId }, { limit: 1 })
  if (!account?.ask || account.ask.headId !== viewer.person?.id) return no('asked-no-longer')
  if (!said) {
    await updateWhere('accounts', { _id: account._id, 'ask.id': askId }, { ask: command.set(null) })
    return yes({})
  }
  // An import that was taken back may have taken the person away.
  if (!(await getOne<PersonDocument>('people', account.ask.personId))) return no('asked-no-longer')
  return (await bind(account._id, account.ask.personId)) ? yes({}) : no('person-taken')
}
