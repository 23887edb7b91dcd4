import { laneName } from '../../domain/people/register/lane'
import { no, yes } from '../../domain/answer'
import type { Handler } from '../api/handler'
import { add, command, find, getOne, updateWhere } from '../platform/database'
import { newId } from '../platform/ids'
import { accountOf, barFrom } from './bind'
import type { PersonDocument } from './documents'
import { lanesOf } from './lanes-of'
import { surroundings } from './surroundings'

/**
 * people.askBinding: village + lane + name. The ask stands in the account itself, because an openid stands
 * nowhere else; asking again replaces it.
 */
export const askBinding: Handler<'people.askBinding'> = async ({ villageId, lane, name }, context) => {
  const { viewer, openid, now } = context
  if (viewer.person) return no('already-bound')
  const person = await personAt(villageId, lane, name)
  if (typeof person === 'string') return no(person)
  const bar = barFrom(person, now)
  if (bar) return no(bar === 'gone' ? 'nobody-there' : bar)
  if ((await accountOf(person._id, openid)) === 'other') return no('person-taken')
  const { householdId } = person
  const around = householdId ? await surroundings({ _id: householdId, villageId }, now) : null
  if (!around?.head) return no('no-head')
  const ask = { id: newId('a'), personId: person._id, headId: around.head.personId, at: now, villageId }
  if ((await add('accounts', { _id: openid, personId: null, ask })) === 'exists')
    await updateWhere('accounts', { _id: openid, personId: command.in([null]) }, { ask: command.set(ask) })
  const { name: headName, phone: headPhone } = around.head
  return yes({ headName, headPhone })
}

async function personAt(
  villageId: string,
  lane: string,
  name: string,
): Promise<PersonDocument | 'nobody-there' | 'several-there'> {
  const village = await getOne('villages', villageId)
  if (!village) return 'nobody-there'
  const there = (await lanesOf(villageId)).find((one) => one.name === laneName(lane))
  const people = await find<PersonDocument>('people', { villageId, name }, { limit: 20 })
  const [first, ...more] = people.filter(({ laneId }) => there && laneId === there._id)
  if (!first) return 'nobody-there'
  return more.length > 0 ? 'several-there' : first
}
