import type { InputOf, OutputOf } from '../../../contract'
import { no, yes } from '../../../domain/answer'
import { addMonths, atTime, dateOf, isDate, type Moment } from '../../../domain/calendar/moment'
import { can } from '../../../domain/people/can'
import { mostMonths } from '../../../domain/people/care/grant'
import { faultsOf } from '../../../domain/people/terms/decide-term'
import type { Context, Handler } from '../../api/handler'
import { getOne } from '../../platform/database'
import { idOfKey } from '../../platform/ids'
import { isBeingSetUp } from '../being-set-up'
import type { VillageDocument } from '../documents'
import type { HandoverDocument } from './documents'
import { openMatters } from './matters'
import { passAtOnce } from './pass'
import { linesOf, termFacts, type TermReading } from './term-facts'
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
  if (earlier) return yes({ termId, faults: [], passes: [] })
  const at = beginning(wish.date, now)
  if (at === null) return no('dates-wrong')
  if (village.termId) return no('planned-already')
  const reading = await termFacts(wish, at, context)
  const faults = [...reading.unknown, ...faultsOf(reading.facts)]
  const passes = await passesOf(reading, now)
  if (faults.length > 0 || !wish.apply) return yes({ termId: null, faults, passes })
  const handover = handoverOf(wish, { termId, at, reading }, context)
  if (!(await writeTerm(handover, reading))) return no('planned-already')
  if (at === now) await passAtOnce(handover, now)
  return yes({ termId, faults, passes })
}

/** This second, or the beginning of a coming day within a year; null otherwise. */
function beginning(date: InputOf<'term.plan'>['date'], now: Moment): Moment | null {
  if (date === null) return now
  const today = dateOf(now)
  return isDate(date) && date > today && date <= addMonths(today, mostMonths) ? atTime(date, '00:00') : null
}

async function passesOf(
  { offices, next }: TermReading,
  now: Moment,
): Promise<OutputOf<'term.plan'>['passes']> {
  const passes: OutputOf<'term.plan'>['passes'] = []
  for (const [roleId, person] of next) {
    const office = offices.get(roleId)
    const matters = office ? await openMatters(office, now) : []
    passes.push({ roleId, to: person?.name ?? null, matters })
  }
  return passes
}

function handoverOf(
  { villageId }: InputOf<'term.plan'>,
  { termId, at, reading }: { termId: string; at: Moment; reading: TermReading },
  { viewer, now, openid, key }: Context,
): HandoverDocument {
  const [kind, state] = ['term', at === now ? 'passing' : 'planned'] as const
  return {
    _id: termId,
    kind,
    villageId,
    state,
    households: null,
    at,
    byId: viewer.person?.id ?? '',
    madeAt: now,
    reason: '换届',
    lines: linesOf(reading, (place) => idOfKey('r', openid, `${key} ${place}`)),
  }
}
