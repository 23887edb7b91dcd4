import { no, yes, type Answer } from '../../../domain/answer'
import { householdNumber, laneName } from '../../../domain/people/register/lane'
import { command, find } from '../../platform/database'
import type { HouseholdDocument, LaneDocument } from '../documents'
import { lanesOf } from '../lanes-of'

/** A free place in a lane for a household. */
export interface Place {
  lane: LaneDocument
  number: string
  order: number
}

/** Reads lane and number as the register does; another household of the village must not have it. */
export async function freePlace(
  villageId: string,
  wish: { lane: string; number: string },
  except: string | null,
): Promise<Answer<Place, 'no-such-lane' | 'number-unclear' | 'number-taken'>> {
  const lane = (await lanesOf(villageId)).find(({ name }) => name === laneName(wish.lane))
  if (!lane) return no('no-such-lane')
  const number = householdNumber(wish.number)
  if (number === null) return no('number-unclear')
  const there = await find<HouseholdDocument>(
    'households',
    { villageId, laneId: lane._id, number, closed: command.in([null]) },
    { limit: 2 },
  )
  if (there.some(({ _id }) => _id !== except)) return no('number-taken')
  return yes({ lane, number, order: parseInt(number, 10) })
}
