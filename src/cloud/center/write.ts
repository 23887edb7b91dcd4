import { no, yes } from '../../domain/answer'
import { mayDecide, mayDraft } from '../../domain/booking/service-draft'
import { facilityTwice, type Facility } from '../../domain/center/facilities'
import type { Context, Handler } from '../api/handler'
import type { VillageDocument } from '../people/documents'
import { add, command, getOne, updateWhere } from '../platform/database'
import { isFitText } from '../platform/moderation'
import type { CenterDocument } from './documents'

/** center.write: by the keeper and the officers; what the 书记 or the 主任 writes stands at once. */
export const write: Handler<'center.write'> = async ({ villageId, rev, facilities }, context) => {
  const { viewer, now, openid, key } = context
  if (!mayDraft(viewer, villageId, now)) return no('not-allowed')
  const found = await getOne<CenterDocument>('centers', villageId)
  if (isTaken(found, key)) return yes({})
  if ((found?.rev ?? 0) !== rev) return no('changed-meanwhile')
  const doubled = facilityTwice(facilities)
  if (doubled) return no('facility-twice', doubled)
  if (!(await isFitText(openid, textsOf(facilities)))) return no('unfit-words')
  if (!(await getOne<VillageDocument>('villages', villageId))) return no('not-found')
  const stands = mayDecide(viewer, villageId, now)
  const draft = stands ? null : { state: 'sent' as const, facilities, reason: null }
  const line = lineOf(stands ? 'in-force' : 'sent', context)
  const lists = { ...(stands && { facilities }), draft, rev: rev + 1 }
  if (!found) {
    const made = { _id: villageId, villageId, facilities: [], ...lists, history: [line] }
    return (await add('centers', made)) === 'added' ? yes({}) : no('changed-meanwhile')
  }
  return (await step(villageId, rev, lists, line)) ? yes({}) : no('changed-meanwhile')
}

/** center.decide: by the 书记 or the 主任, on exactly what was handed in. */
export const decide: Handler<'center.decide'> = async ({ villageId, rev, reason }, context) => {
  const { viewer, now, openid, key } = context
  if (!mayDecide(viewer, villageId, now)) return no('not-allowed')
  const found = await getOne<CenterDocument>('centers', villageId)
  if (!found) return no('not-found')
  if (isTaken(found, key)) return yes({})
  const { draft } = found
  if (found.rev !== rev || draft?.state !== 'sent') return no('changed-meanwhile')
  if (reason !== null && !(await isFitText(openid, reason))) return no('unfit-words')
  const lists =
    reason === null
      ? { facilities: draft.facilities, draft: null, rev: rev + 1 }
      : { draft: { ...draft, state: 'returned' as const, reason }, rev: rev + 1 }
  const line = lineOf(reason === null ? 'in-force' : 'returned', context)
  return (await step(villageId, rev, lists, line)) ? yes({}) : no('changed-meanwhile')
}

type Line = CenterDocument['history'][number]

/** Of many changes the last ones are enough to know who decided. */
const keptSteps = 30

async function step(
  _id: string,
  rev: number,
  { facilities, draft, rev: next }: Pick<CenterDocument, 'draft' | 'rev'> & { facilities?: Facility[] },
  line: Line,
): Promise<boolean> {
  const written = await updateWhere(
    'centers',
    { _id, rev },
    {
      ...(facilities && { facilities: command.set(facilities) }),
      draft: command.set(draft),
      rev: next,
      history: command.push({ each: [line], slice: -keptSteps }),
    },
  )
  return written === 1
}

const isTaken = (found: CenterDocument | null, key: string): boolean =>
  found?.history.some((line) => line.key === key) ?? false

const lineOf = (what: Line['what'], { viewer, now, key }: Context): Line => ({
  what,
  byId: viewer.person?.id ?? '',
  at: now,
  key,
})

const textsOf = (facilities: readonly Facility[]): string =>
  facilities.flatMap(({ name, place, hours }) => [name, place, hours]).join('\n')
