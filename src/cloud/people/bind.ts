import { command, add, find, updateWhere } from '../platform/database'
import type { AccountDocument } from './documents'

/** Binds the account to the person, once; false when the person belongs to another account already. */
export async function bind(openid: string, personId: string): Promise<boolean> {
  if ((await accountOf(personId, openid)) === 'other') return false
  if ((await add('accounts', { _id: openid, personId, ask: null })) === 'added') return true
  const unbound = { _id: openid, personId: command.in([null, personId]) }
  await updateWhere('accounts', unbound, { personId, ask: command.set(null) })
  return (await accountOf(personId, openid)) === 'same'
}

/** Tells whose account a person is bound to. */
export async function accountOf(personId: string, openid: string): Promise<'none' | 'same' | 'other'> {
  const accounts = await find<AccountDocument>('accounts', { personId }, { limit: 2 })
  if (accounts.some(({ _id }) => _id !== openid)) return 'other'
  return accounts.length > 0 ? 'same' : 'none'
}
