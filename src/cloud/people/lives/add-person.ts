import type { InputOf } from '../../../contract'
import { no, yes, type Answer } from '../../../domain/answer'
import { dateOf } from '../../../domain/calendar/moment'
import { findersOf } from '../../../domain/people/initials/finders'
import { readTyped, type TypedRefusal } from '../../../domain/people/lives/decide-lines'
import type { PersonLines } from '../../../domain/people/lives/person-lines'
import { isSame } from '../../../domain/people/lives/same-person'
import type { Context, Handler } from '../../api/handler'
import { getOne } from '../../platform/database'
import { Busy } from '../../platform/errors'
import { idOfKey } from '../../platform/ids'
import { inTransaction } from '../../platform/transaction'
import type { PersonDocument } from '../documents'
import { handOf } from './changing'
import { keptHousehold } from './filed'
import { membersOf } from './housemates'
import { bump } from './write-change'

const tries = 4

/** people.addPerson: the household counts who is put into it, so that two officers put nobody in twice. */
export const addPerson: Handler<'people.addPerson'> = async ({ householdId, person: typed }, context) => {
  const { openid, key, now } = context
  const personId = idOfKey('p', openid, key)
  for (let attempt = 1; attempt <= tries; attempt++) {
    const kept = await keptHousehold(householdId, context)
    if (!kept.ok) return kept
    const household = kept.value
    const earlier = await getOne<PersonDocument>('people', personId)
    if (earlier) return yes({ personId, rev: earlier.rev ?? 0 })
    if (household.closed) return no('not-found', householdId)
    const lines = readNew(typed, now)
    if (!lines.ok) return lines
    const { villageId, laneId } = household
    const person = newPerson(personId, { ...lines.value, villageId, householdId, laneId }, context)
    if ((await membersOf(householdId)).some((one) => isSame(one, person))) return no('there-already')
    const added = await inTransaction(async (transaction) => {
      if (!(await bump(transaction, 'households', household))) return false
      await transaction.add('people', { ...person })
      return true
    })
    if (added) return yes({ personId, rev: 1 })
  }
  throw new Busy(`overtaken ${tries} times at ${householdId}`)
}

/** The document of somebody who is put in by hand, with the first line of her history. */
export function newPerson(_id: string, lines: Partial<PersonLines>, context: Context): PersonDocument {
  const { byId, now, key } = handOf(context)
  const { name = '', phone = null } = lines
  return {
    _id,
    name,
    birth: lines.birth ?? null,
    gender: lines.gender ?? null,
    phone,
    relation: lines.relation ?? null,
    livesAlone: lines.livesAlone ?? false,
    note: lines.note ?? null,
    villageId: lines.villageId ?? null,
    householdId: lines.householdId ?? null,
    laneId: lines.laneId ?? null,
    finders: findersOf({ name, phone }),
    rev: 1,
    changes: [{ what: 'added', at: now, byId, key, before: {}, after: {} }],
  }
}

/** What was typed of a new person, read as a register is. */
export function readNew(
  typed: InputOf<'people.addPerson'>['person'],
  now: string,
): Answer<Partial<PersonLines>, TypedRefusal> {
  return readTyped(typed, dateOf(now))
}
