import { no, yes } from '../../../domain/answer'
import { decideEndCare, decideRestore } from '../../../domain/people/care/decide-care'
import { runs, type CareSide } from '../../../domain/people/care/grant'
import type { Context, Handler } from '../../api/handler'
import { Busy } from '../../platform/errors'
import type { CareDocument } from '../documents'
import { aboutOf } from './about'
import { basisOf } from './basis'
import { caresById, hasKey, writeCare } from './records'

/** care.end: identity, the grants, whom each is for, one write each; a retry finds its key. */
export const end: Handler<'care.end'> = async ({ careIds, basis: said, why = null }, context) => {
  const { now, key } = context
  const basis = basisOf(said)
  const all = await mineToEnd(careIds, context)
  if (!all) return no('not-found')
  const left = all.filter(({ care }) => !hasKey(care, key))
  const running = left.filter(({ care }) => runs(care, now))
  const [first] = running.length > 0 ? running : left
  const decided = first ? decideEndCare(first.side, basis, first.care, now) : yes(null)
  if (!decided.ok) return decided
  for (const { care, side } of running)
    await write(care, { to: now }, { ...lineOf(context), what: 'ended', side, basis, until: care.to, why })
  return yes({})
}

/** care.restore: only whoever ended it, and only shortly after. */
export const restore: Handler<'care.restore'> = async ({ careIds }, context) => {
  const { viewer, now, key } = context
  const all = await mineToEnd(careIds, context)
  if (!all) return no('not-found')
  for (const { care } of all) {
    if (hasKey(care, key)) continue
    const decided = decideRestore(care, viewer.person?.id ?? '', now)
    if (!decided.ok) return decided
    const { until, side } = decided.value
    const line = { ...lineOf(context), what: 'restored', side, basis: null, until, why: null } as const
    await write(care, { to: until }, line)
  }
  return yes({})
}

const lineOf = ({ viewer, now, key }: Context) => ({ at: now, byId: viewer.person?.id ?? '', key })

async function write(...[care, change, event]: Parameters<typeof writeCare>): Promise<void> {
  if (await writeCare(care, change, event)) return
  throw new Busy(`the grant ${care._id} was changed by somebody else`)
}

/**
 * The grants, each with how the viewer stands to it: the grantee himself, or in the name of her whom it is for; null
 * when one of them is not for him to know.
 */
async function mineToEnd(
  careIds: string[],
  context: Context,
): Promise<{ care: CareDocument; side: CareSide }[] | null> {
  const me = context.viewer.person?.id
  const cares = await caresById(careIds)
  if (cares.length < new Set(careIds).size) return null
  const sides = new Map<string, CareSide | null>()
  const found: { care: CareDocument; side: CareSide }[] = []
  for (const care of cares) {
    const { granteeId, forPersonId } = care
    if (granteeId !== me && !sides.has(forPersonId))
      sides.set(forPersonId, (await aboutOf(forPersonId, context))?.side ?? null)
    const side = granteeId === me ? 'grantee' : sides.get(forPersonId)
    if (!side) return null
    found.push({ care, side })
  }
  return found
}
