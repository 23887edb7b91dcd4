import { no, yes } from '../../../domain/answer'
import { addMinutes, type Moment } from '../../../domain/calendar/moment'
import type { Handler } from '../../api/handler'
import { add, command, find, getOne, updateWhere } from '../../platform/database'
import { bind } from '../bind'
import type { AccountDocument, CodeDocument, PersonDocument } from '../documents'
import { codeMinutes, codeSecret, hashesOf, markOf, mostTries } from './codes'

/**
 * people.bindByCode: nothing else is typed. A wrong code counts against the account, and against every living code
 * that begins like it, so that many accounts together guess no further than one.
 */
export const bindByCode: Handler<'people.bindByCode'> = async ({ code }, context) => {
  const { viewer, openid, now } = context
  const secret = await codeSecret()
  const { start, hash } = hashesOf(code, secret)
  const alike = await find<CodeDocument>('codes', { start }, { limit: 20 })
  const right = alike.find((one) => one.hash === hash && one.until > now && one.tries < mostTries)
  const mark = markOf(openid, secret)
  if (viewer.person) {
    // The first answer was lost.
    const same = right?.usedBy === mark && right._id === viewer.person.id
    return same ? yes({ name: viewer.person.name }) : no('already-bound')
  }
  if (isLocked(context.codeTries, now)) return no('code-locked')
  if (!right || (right.usedBy !== null && right.usedBy !== mark)) {
    await countWrong(openid, start, now)
    return no('code-wrong')
  }
  // The claim comes first: of two who type it at once only one goes on.
  if (right.usedBy === null && !(await claim(right, mark))) return no('code-wrong')
  const person = await getOne<PersonDocument>('people', right._id)
  if (!person || person.left) return no('code-wrong')
  return (await bind(openid, person._id)) ? yes({ name: person.name }) : no('person-taken')
}

async function claim({ _id, hash }: CodeDocument, mark: string): Promise<boolean> {
  const free = { _id, hash, usedBy: command.in([null]), tries: command.lt(mostTries) }
  return (await updateWhere('codes', free, { usedBy: mark })) === 1
}

function isLocked(codeTries: AccountDocument['codeTries'], now: Moment): boolean {
  const { count = 0, since = '' } = codeTries ?? {}
  return count >= mostTries && since > addMinutes(now, -codeMinutes)
}

async function countWrong(openid: string, start: string, now: Moment): Promise<void> {
  await updateWhere('codes', { start, tries: command.lt(mostTries) }, { tries: command.inc(1) })
  const first = { count: 1, since: now }
  if ((await add('accounts', { _id: openid, personId: null, ask: null, codeTries: first })) === 'added')
    return
  const old = { _id: openid, 'codeTries.since': command.gt(addMinutes(now, -codeMinutes)) }
  if ((await updateWhere('accounts', old, { 'codeTries.count': command.inc(1) })) > 0) return
  await updateWhere('accounts', { _id: openid }, { codeTries: command.set(first) })
}
