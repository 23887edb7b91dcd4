import { phoneEnd } from '../../../domain/people/initials/phone-end'
import type { Wanted } from '../../../domain/people/lives/wanted'
import { aggregate, command, type Pipeline, type Where } from '../../platform/database'
import type { HouseholdDocument, LaneDocument, PersonDocument } from '../documents'
import { lanesOf } from '../lanes-of'

/** Most people in an answer: who is looked for among more is looked for by more words. */
export const mostShown = 30

/** Somebody who was found, with where he lives and who is his head. */
export interface FoundRow extends Pick<
  PersonDocument,
  '_id' | 'name' | 'birth' | 'phone' | 'finders' | 'livesAlone' | 'villageId' | 'householdId' | 'laneId'
> {
  household: Pick<HouseholdDocument, '_id' | 'number' | 'order' | 'headId' | 'standIn'>[]
  lane: Pick<LaneDocument, 'name' | 'order'>[]
  head: Pick<PersonDocument, 'name'>[]
}

/** Those of a village who may be meant; one database call, two more where a lane is looked for. */
export async function inVillage(villageId: string, wanted: Wanted): Promise<FoundRow[]> {
  const where = { villageId, ...(await conditionOf(villageId, wanted)) }
  return aggregate<FoundRow>('people', (pipeline) => around(pipeline.match(where).limit(mostShown + 1)))
}

/** The part of the search that an index answers; a pattern is made of letters and figures only. */
async function conditionOf(villageId: string, wanted: Wanted): Promise<Where> {
  switch (wanted.by) {
    case 'name':
      return { finders: new RegExp(`^${wanted.part.replace(/[.•·]/g, '.')}`) }
    case 'initials':
      return { finders: new RegExp(`^${wanted.letters}`) }
    case 'phone':
      return { finders: wanted.end.slice(-phoneEnd) }
    case 'place':
      return { householdId: command.in(await householdsAt(villageId, wanted)) }
  }
}

/** The first households of a lane, or the one with that number: more than are shown live in so many. */
async function householdsAt(
  villageId: string,
  { lane, number }: { lane: string; number: string | null },
): Promise<string[]> {
  const there = (await lanesOf(villageId)).find(({ name }) => name === lane)
  if (!there) return []
  const place = { villageId, laneId: there._id, ...(number !== null && { number }) }
  const households = await aggregate<{ _id: string }>('households', (pipeline) =>
    pipeline
      .match(place)
      .sort({ order: 1 })
      .limit(mostShown + 1)
      .project({ _id: 1 }),
  )
  return households.map(({ _id }) => _id)
}

function around(pipeline: Pipeline): Pipeline {
  return pipeline
    .lookup({ from: 'households', localField: 'householdId', foreignField: '_id', as: 'household' })
    .lookup({ from: 'lanes', localField: 'laneId', foreignField: '_id', as: 'lane' })
    .lookup({ from: 'people', localField: 'household.headId', foreignField: '_id', as: 'head' })
}

/** A found one as the words are held against him. */
export const findable = ({ name, finders = [], phone, lane, household }: FoundRow) => ({
  name,
  finders,
  phone,
  lane: lane[0]?.name ?? '',
  number: household[0]?.number ?? null,
})

/** Lanes in the village's order, then house numbers; who lives elsewhere comes last. */
export const placeOf = ({ lane, household }: FoundRow): number =>
  (lane[0]?.order ?? 9999) * 10_000 + (household[0]?.order ?? 9999)
