import type { InputOf, RefusalOf } from '../../../../contract'
import { no, yes, type Answer } from '../../../../domain/answer'
import { isVillages, mayPropose } from '../../../../domain/people/terms/proposal'
import type { Context, Handler } from '../../../api/handler'
import { getOne } from '../../../platform/database'
import { idOfKey } from '../../../platform/ids'
import { isFitText } from '../../../platform/moderation'
import { inTransaction } from '../../../platform/transaction'
import { isBeingSetUp } from '../../being-set-up'
import type { VillageDocument } from '../../documents'
import { beginning, lookAt, type TermLook } from '../look'
import type { ProposalDocument } from './documents'
import { isTaken, lineOf, stepAlone } from './records'

type Wish = InputOf<'term.propose'>

/** term.propose: looked at as the township will look at it; one fault, and nothing is written. */
export const propose: Handler<'term.propose'> = async (wish, context) => {
  const { viewer, now, openid, key } = context
  const { villageId, of, date, changes } = wish
  if (!mayPropose(viewer, villageId, now)) return no('not-allowed')
  const village = await getOne<VillageDocument>('villages', villageId)
  if (!village) return no('not-found')
  if (await isBeingSetUp(villageId)) return no('village-being-set-up')
  const proposalId = of?.proposalId ?? idOfKey('q', openid, key)
  const earlier = await getOne<ProposalDocument>('proposals', proposalId)
  if (of && earlier?.villageId !== villageId) return no('not-found')
  if (earlier && isTaken(earlier, key)) return yes({ proposalId, faults: [] })
  if (of && earlier?.rev !== of.rev) return no('changed-meanwhile')
  const at = beginning(date, now)
  if (at === null) return no('dates-wrong')
  if (village.termId) return no('planned-already')
  if (!of && village.proposalId) return no('proposed-already')
  const faults = faultsFor(villageId, await lookAt({ villageId, changes }, at, context))
  if (faults.length > 0 || !wish.apply) return yes({ proposalId: null, faults })
  if (!(await isFitText(openid, newNames(wish).join('\n')))) return no('unfit-words')
  const written = await write(wish, { proposalId, earlier }, context)
  return written.ok ? yes({ proposalId, faults: [] }) : written
}

/** What the township would find, and what is not the village's: its officer, somebody of another village. */
function faultsFor(villageId: string, { reading, faults }: TermLook): TermLook['faults'] {
  const { facts, offices, next } = reading
  const strange = [...next].flatMap(([roleId, person]) => {
    const office = offices.get(roleId)
    const isNew = reading.newPeople.includes(person as never)
    const isHere =
      !person ||
      isNew ||
      person.villageId === villageId ||
      facts.offices.some(({ personId, placeId }) => personId === person._id && placeId === villageId)
    const fits = isHere && (!office || isVillages(office.role))
    return fits || faults.some((one) => one.roleId === roleId) ? [] : [{ roleId, why: 'not-found' as const }]
  })
  return [...faults, ...strange]
}

const newNames = ({ changes }: Wish): string[] =>
  changes.flatMap(({ next }) => (typeof next === 'object' && 'name' in next ? next.name : []))

async function write(
  { villageId, of, date, changes }: Wish,
  { proposalId, earlier }: { proposalId: string; earlier: ProposalDocument | null },
  context: Context,
): Promise<Answer<object, RefusalOf<'term.propose'>>> {
  const { now } = context
  const sent = { date, changes, reason: null, sentAt: now }
  if (of && earlier) return stepAlone(earlier, of.rev, 'correct', context, sent)
  const history = [lineOf('sent', context)]
  const made: ProposalDocument = {
    ...{ _id: proposalId, villageId, state: 'sent', rev: 0, termId: null, history },
    ...sent,
  }
  return inTransaction(async (transaction) => {
    const village = await transaction.get<VillageDocument>('villages', villageId)
    // The same tap, heard twice at once.
    if (village?.proposalId === proposalId) return yes({})
    if (village?.proposalId) return no('proposed-already')
    await transaction.add('proposals', { ...made })
    await transaction.update('villages', villageId, { proposalId })
    return yes({})
  })
}
