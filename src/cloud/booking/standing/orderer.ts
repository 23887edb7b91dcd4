import { no, yes, type Answer } from '../../../domain/answer'
import { actsAs, type Standing } from '../../../domain/booking/acts-as'
import type { SpokenBasis } from '../../../domain/booking/basis'
import type { StandingAct } from '../../../domain/booking/change-standing'
import type { StandingOrder } from '../../../domain/booking/standing'
import type { Context } from '../../api/handler'
import { targetOf } from '../../people/target'
import { add, command, getOne, updateWhere } from '../../platform/database'
import { Busy } from '../../platform/errors'
import type { StandingDocument } from './documents'
import { keepOrders } from './keep'

/** How often somebody who was overtaken decides again. */
const tries = 4

/** Somebody with how the viewer stands to her meals. */
export interface Orderer {
  personId: string
  villageId: string
  standing: Standing
}

/**
 * For whom the viewer orders meals, in one database call; `not-found` where there is nobody of this id.
 * `onDesk` says who beside them may: those who run the canteen, when a meal is missed.
 */
export async function ordererOf(
  personId: string,
  basis: SpokenBasis | null,
  { viewer, now }: Context,
  onDesk: (villageId: string) => Standing | null = () => null,
): Promise<Answer<Orderer, 'not-found' | 'not-allowed' | 'basis-missing'>> {
  const target = await targetOf(personId)
  if (!target) return no('not-found')
  const { villageId } = target
  const standing = actsAs(viewer, target, 'canteen', basis, now)
  if (standing.ok) return yes({ personId, villageId, standing: standing.value })
  const desk = onDesk(villageId)
  return desk ? yes({ personId, villageId, standing: desk }) : standing
}

/**
 * Decides on the order that stands and writes if nobody was faster, else decides again; then books and gives back
 * what follows from it. What fails there is done by `tick`: the order is the truth.
 */
export async function changeOrder<Refusal extends string>(
  { personId, villageId, standing }: Orderer,
  { viewer, now, key }: Context,
  decide: (before: StandingOrder | null, act: StandingAct) => Answer<StandingOrder | null, Refusal>,
): Promise<Answer<{ personId: string }, Refusal>> {
  const act = { now, actorId: viewer.person?.id ?? '', basis: standing.basis, key }
  for (let attempt = 1; attempt <= tries; attempt++) {
    const before = await getOne<StandingDocument>('standing', personId)
    const after = decide(before, act)
    if (!after.ok) return after
    if (after.value === null) return yes({ personId })
    const document = { ...after.value, _id: personId, nextAt: now }
    if (!(await written(before, document))) continue
    await keepOrders(villageId, [document], now).catch((error: unknown) => {
      console.error('standing order left for tick', personId, error)
    })
    return yes({ personId })
  }
  throw new Busy(`the standing order of ${personId} is being changed by others`)
}

/** Writes an order over the one that was read; false when somebody was faster. */
export async function written(before: StandingDocument | null, document: StandingDocument): Promise<boolean> {
  if (!before) return (await add('standing', { ...document })) === 'added'
  const { _id, pauses, parts, weekdays, keys, delivery, ...plain } = document
  const change = {
    ...plain,
    pauses: command.set(pauses),
    parts: command.set(parts),
    weekdays: command.set(weekdays),
    keys: command.set(keys),
    delivery: command.set(delivery),
  }
  return (await updateWhere('standing', { _id, rev: before.rev }, change)) === 1
}
