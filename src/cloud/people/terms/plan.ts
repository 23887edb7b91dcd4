import { no, yes } from '../../../domain/answer'
import { can } from '../../../domain/people/can'
import type { Handler } from '../../api/handler'
import { getOne } from '../../platform/database'
import { idOfKey } from '../../platform/ids'
import { isBeingSetUp } from '../being-set-up'
import type { VillageDocument } from '../documents'
import type { HandoverDocument } from './documents'
import { beginning, handoverOf, lookAt, passesOf } from './look'
import { passAtOnce } from './pass'
import { settle } from './term-acts'
import { writeTerm } from './write-term'

/** term.plan: the whole set is looked at first; one fault, and nothing is written. */
export const plan: Handler<'term.plan'> = async (wish, context) => {
  const { viewer, now, openid, key } = context
  const { villageId } = wish
  if (!can(viewer, 'grant-role', { villageId }, now)) return no('not-allowed')
  const village = await getOne<VillageDocument>('villages', villageId)
  if (!village) return no('not-found')
  if (await isBeingSetUp(villageId)) return no('village-being-set-up')
  const termId = idOfKey('t', openid, key)
  const earlier = await getOne<HandoverDocument>('handovers', termId)
  if (earlier) return done(await settle(termId), now)
  const at = beginning(wish.date, now)
  if (at === null) return no('dates-wrong')
  if (village.termId) return no('planned-already')
  const { reading, faults } = await lookAt(wish, at, context)
  if (faults.length > 0 || !wish.apply)
    return yes({ termId: null, faults, passes: await passesOf(reading, now) })
  const written = await writeTerm(handoverOf(villageId, at, reading, context), reading)
  return typeof written === 'string' ? no(written) : done(written, now)
}

/** What begins this second passes on what is open at once. */
export async function done(handover: HandoverDocument | null, now: string) {
  if (handover?.state === 'passing') await passAtOnce(handover, now)
  return yes({ termId: handover?._id ?? null, faults: [], passes: [] })
}
