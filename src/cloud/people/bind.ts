import { dateOf, type Moment } from '../../domain/calendar/moment'
import { isChild } from '../../domain/people/lives/child'
import { hasNoAccount } from '../../domain/people/lives/person-lines'
import { command, add, find, updateWhere } from '../platform/database'
import type { AccountDocument, PersonDocument } from './documents'

/**
 * Binds the account to the person, once; false when the person belongs to another account already. Of two accounts
 * that are bound at the same moment neither keeps the person: both are told, and the next who asks gets it.
 */
export async function bind(openid: string, personId: string): Promise<boolean> {
  if ((await accountOf(personId, openid)) === 'other') return false
  if ((await add('accounts', { _id: openid, personId, ask: null })) !== 'added') {
    const unbound = { _id: openid, personId: command.in([null, personId]) }
    await updateWhere('accounts', unbound, { personId, ask: command.set(null) })
  }
  const whose = await accountOf(personId, openid)
  if (whose === 'other') await updateWhere('accounts', { _id: openid, personId }, { personId: null })
  return whose === 'same'
}

/** Tells whose account a person is bound to. */
export async function accountOf(personId: string, openid: string): Promise<'none' | 'same' | 'other'> {
  const accounts = await find<AccountDocument>('accounts', { personId }, { limit: 2 })
  if (accounts.some(({ _id }) => _id !== openid)) return 'other'
  return accounts.length > 0 ? 'same' : 'none'
}

/** Why nobody may be this person: she is a child, or she is no longer there; null when somebody may. */
export function barFrom(person: PersonDocument, now: Moment): 'child-needs-guardian' | 'gone' | null {
  if (hasNoAccount(person)) return 'gone'
  return isChild(person, dateOf(now)) ? 'child-needs-guardian' : null
}
