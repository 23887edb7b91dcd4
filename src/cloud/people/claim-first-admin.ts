import { timingSafeEqual } from 'node:crypto'
import { no, yes } from '../../domain/answer'
import type { Handler } from '../api/handler'
import { add, command, getOne, updateWhere } from '../platform/database'
import { idOfKey } from '../platform/ids'
import { bind } from './bind'
import { newcomer } from './newcomer'

interface FirstAdminDocument {
  _id: 'first-admin'
  tries: number
  usedBy: string | null
}

/** A code is dead after so many wrong tries (agreements §2). */
const mostTries = 5
/** A code shorter than this is as good as none, and opens nothing. */
const shortest = 16

/** people.claimFirstAdmin: whoever sets up the environment becomes the county's first administrator, once. */
export const claimFirstAdmin: Handler<'people.claimFirstAdmin'> = async (
  { code, name, countyId },
  context,
) => {
  const personId = idOfKey('p', context.openid, context.key)
  if (context.viewer.person)
    return context.viewer.person.id === personId ? yes({ personId }) : no('already-bound')
  await add('settings', { _id: 'first-admin', tries: 0, usedBy: null })
  const state = await getOne<FirstAdminDocument>('settings', 'first-admin')
  if (!state || (state.usedBy !== null && state.usedBy !== personId) || state.tries >= mostTries)
    return no('code-dead')
  if (!isTheCode(code)) {
    await updateWhere('settings', { _id: 'first-admin' }, { tries: command.inc(1) })
    return no('code-wrong')
  }
  // The claim comes first: of two who know the code only one goes on.
  const free = { _id: 'first-admin', usedBy: command.in([null, personId]) }
  await updateWhere('settings', { ...free, tries: command.lt(mostTries) }, { usedBy: personId })
  const claimed = await getOne<FirstAdminDocument>('settings', 'first-admin')
  if (claimed?.usedBy !== personId) return no('code-dead')
  await add('people', { ...newcomer({ _id: personId, name, phone: null, villageId: null }) })
  await add('roles', {
    _id: `r${personId.slice(1)}`,
    personId,
    role: 'county-admin',
    placeId: countyId,
    post: null,
    service: null,
    from: context.now,
    to: null,
    households: 0,
  })
  await bind(context.openid, personId)
  return yes({ personId })
}

function isTheCode(code: string): boolean {
  const secret = process.env['FIRST_ADMIN_CODE'] ?? ''
  if (secret.length < shortest || code.length !== secret.length) return false
  return timingSafeEqual(Buffer.from(code), Buffer.from(secret))
}
