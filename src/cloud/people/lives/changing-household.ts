import { no, yes, type Answer } from '../../../domain/answer'
import { ownHouseholdsLimit } from '../../../domain/people/head-rules'
import type { HouseholdChange } from '../../../domain/people/lives/household-change'
import type { Context } from '../../api/handler'
import { command } from '../../platform/database'
import { Busy } from '../../platform/errors'
import { inTransaction } from '../../platform/transaction'
import type { HouseholdDocument, LaneDocument, PersonDocument, RoleDocument } from '../documents'
import { keptHousehold } from './filed'
import { membersOf } from './housemates'
import { bump, unchanged } from './write-change'

const tries = 4

interface Which {
  householdId: string
  rev: number
}

/** What is to be written of a household. */
export interface HouseholdDecision {
  fields: Partial<HouseholdDocument>
  changes: HouseholdChange[]
  /** The lane into which it goes, where no number is given twice; null: it stays. */
  lane: LaneDocument | null
  /** The head whose count of households changes, and by how much. */
  headDelta: { role: RoleDocument; by: 1 | -1 } | null
}

type Refused<R extends string> = R | 'changed-meanwhile' | 'not-found' | 'village-being-set-up'

/** One change of one household, and of where its people live, in one transaction; null: nothing is different. */
export async function changingHousehold<R extends string>(
  { householdId, rev }: Which,
  context: Context,
  decide: (household: HouseholdDocument) => Promise<Answer<HouseholdDecision | null, R>>,
): Promise<Answer<Which, Refused<R>>> {
  for (let attempt = 1; attempt <= tries; attempt++) {
    const kept = await keptHousehold(householdId, context)
    if (!kept.ok) return kept
    const household = kept.value
    const seen = household.rev ?? 0
    if (household.changes?.some(({ key }) => key === context.key)) return yes({ householdId, rev: seen })
    if (seen !== rev) return no('changed-meanwhile')
    const decided = await decide(household)
    if (!decided.ok) return decided
    if (decided.value === null) return yes({ householdId, rev })
    if (await write(household, decided.value)) return yes({ householdId, rev: seen + 1 })
  }
  throw new Busy(`overtaken ${tries} times at ${householdId}`)
}

async function write(
  household: HouseholdDocument,
  { fields, changes, lane, headDelta }: HouseholdDecision,
): Promise<boolean> {
  // Nobody comes into it or leaves it meanwhile: that would have counted the household on.
  const members = fields.laneId === undefined ? [] : await membersOf(household._id)
  return inTransaction(async (transaction) => {
    if (!(await unchanged(transaction, 'households', household))) return false
    if (lane && !(await bump(transaction, 'lanes', lane))) return false
    if (headDelta) {
      const role = await transaction.get<RoleDocument>('roles', headDelta.role._id)
      if (!role || role.to !== headDelta.role.to) return false
      const households = role.households + headDelta.by
      // Decided again on what he has now, it is refused by name.
      if (households > ownHouseholdsLimit) return false
      await transaction.update('roles', role._id, { households })
    }
    for (const { _id } of members) {
      const member = await transaction.get<PersonDocument>('people', _id)
      if (member?.householdId === household._id)
        await transaction.update('people', _id, { laneId: fields.laneId })
    }
    await transaction.update('households', household._id, {
      ...Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, command.set(value)])),
      changes: command.set(changes),
      rev: (household.rev ?? 0) + 1,
    })
    return true
  })
}
