import { yes } from '../../../domain/answer'
import { dateOf } from '../../../domain/calendar/moment'
import { decideCorrect } from '../../../domain/people/lives/decide-change'
import { readTyped } from '../../../domain/people/lives/decide-lines'
import type { Handler } from '../../api/handler'
import { changing, handOf } from './changing'
import { housematesIn } from './housemates'

/** people.correctPerson: what was typed is read as a register is. */
export const correctPerson: Handler<'people.correctPerson'> = async ({ personId, rev, ...typed }, context) =>
  changing({ personId, rev }, context, async ({ person, household }) => {
    const lines = readTyped(typed, dateOf(context.now))
    if (!lines.ok) return lines
    const changed = decideCorrect(person, lines.value, await housematesIn(household), handOf(context))
    return changed.ok ? yes({ changed: changed.value, households: household ? [household] : [] }) : changed
  })
