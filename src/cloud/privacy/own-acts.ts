import { no, yes } from '../../domain/answer'
import type { Handler } from '../api/handler'
import { command, updateWhere } from '../platform/database'
import { deleteGoneFiles } from '../platform/files'
import { phoneOfCode } from '../platform/phone'
import { takeAwayOwn } from './retention'

/** privacy.setPhone: the number that WeChat knows, and no other; the register's line of the person alone. */
export const setPhone: Handler<'privacy.setPhone'> = async ({ code }, { viewer }) => {
  const phone = await phoneOfCode(code)
  if (phone === null) return no('phone-code-dead')
  await updateWhere('people', { _id: viewer.person?.id ?? '' }, { phone: command.set(phone) })
  return yes({ phone })
}

/** Which rules of the retention take away what somebody asks for before its time. */
const rulesFor = { recordings: ['recordings'], texts: ['texts', 'pictures'] } as const

/**
 * privacy.deleteOwn: what the retention would take later, now, from one's own closed matters. A second try finds
 * nothing left, and what is under way keeps what it needs.
 */
export const deleteOwn: Handler<'privacy.deleteOwn'> = async ({ what }, { viewer, now }) => {
  const personId = viewer.person?.id ?? ''
  let matters = 0
  for (const name of rulesFor[what]) matters = Math.max(matters, await takeAwayOwn(name, personId, now))
  await deleteGoneFiles()
  return yes({ matters })
}

/** privacy.unbind: written only where the account is still this person's; nobody's account is nobody's already. */
export const unbind: Handler<'privacy.unbind'> = async (_input, { openid, viewer }) => {
  const personId = viewer.person?.id
  if (personId) await updateWhere('accounts', { _id: openid, personId }, { personId: command.set(null) })
  return yes({})
}
