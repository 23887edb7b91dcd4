import { no, yes } from '../../domain/answer'
import type { Handler } from '../api/handler'
import { find } from '../platform/database'
import { phoneOfCode } from '../platform/phone'
import { isBeingSetUp } from './being-set-up'
import { barFrom, bind } from './bind'
import { awaitedPerson, takeWaiting } from './care/waiting'
import type { PersonDocument } from './documents'
import { lanesOf } from './lanes-of'

/** people.bindByPhone: one person with that number is bound; a shared phone binds nobody by itself. */
export const bindByPhone: Handler<'people.bindByPhone'> = async ({ code }, context) => {
  const { viewer, openid, now } = context
  const phone = await phoneOfCode(code)
  // A code can be turned into a number once: who is bound by now has only lost the first answer.
  if (phone === null) return viewer.person ? yes({ bound: true as const }) : no('phone-code-dead')
  const all = await find<PersonDocument>('people', { phone }, { limit: 10 })
  // A child's number is its mother's: the child itself is nobody's to be.
  const registered = all.filter((person) => barFrom(person, now) === null)
  const awaited = all.length === 0 && !viewer.person ? await awaitedPerson(phone, context) : null
  const people = awaited ? [awaited] : registered
  const [only] = people
  if (viewer.person)
    return viewer.person.id === only?._id ? yes({ bound: true as const }) : no('already-bound')
  if (!only) {
    const isChild = all.some((person) => barFrom(person, now) === 'child-needs-guardian')
    return no(isChild ? 'child-needs-guardian' : 'phone-unknown')
  }
  if (only.villageId && (await isBeingSetUp(only.villageId))) return no('village-being-set-up')
  if (people.length > 1) return yes({ bound: false as const, choices: await choicesOf(people) })
  if (!(await bind(openid, only._id))) return no('person-taken')
  await takeWaiting(phone, only._id, context)
  return yes({ bound: true as const })
}

async function choicesOf(people: PersonDocument[]) {
  const villages = [...new Set(people.flatMap(({ villageId }) => villageId ?? []))]
  const lanes = (await Promise.all(villages.map(lanesOf))).flat()
  return people.flatMap(({ name, villageId, laneId }) => {
    const lane = lanes.find(({ _id }) => _id === laneId)?.name
    return villageId && lane !== undefined ? [{ villageId, name, lane }] : []
  })
}
