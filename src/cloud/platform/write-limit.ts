import { yes, type Answer } from '../../domain/answer'
import type { Moment } from '../../domain/calendar/moment'
import { rolesNow } from '../../domain/people/viewer'
import { countedWrite, type WriterKind } from '../../domain/people/write-limit'
import { add, command, updateWhere } from './database'
import type { Identity } from './identity'

/**
 * Counts a write of this account before it is done: one database call. Two that come in the same instant may count as
 * one; an account never seen gets its document here.
 */
export async function limitWrites(identity: Identity, now: Moment): Promise<Answer<null, 'too-many-writes'>> {
  const { openid, writes } = identity
  const counted = countedWrite(writes, kindOf(identity, now), now)
  if (!counted.ok) return counted
  if (identity.known) await updateWhere('accounts', { _id: openid }, { writes: command.set(counted.value) })
  else await add('accounts', { _id: openid, personId: null, ask: null, writes: counted.value })
  return yes(null)
}

function kindOf({ viewer }: Identity, now: Moment): WriterKind {
  if (viewer.person === null) return 'visitor'
  return rolesNow(viewer, now).some(({ role }) => role !== 'resident') ? 'office' : 'resident'
}
