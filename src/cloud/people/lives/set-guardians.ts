import { no, yes } from '../../../domain/answer'
import { dateOf } from '../../../domain/calendar/moment'
import { isAdult, isChild } from '../../../domain/people/lives/child'
import { decideGuardians } from '../../../domain/people/lives/decide-change'
import type { Handler } from '../../api/handler'
import { command, find } from '../../platform/database'
import type { PersonDocument } from '../documents'
import { changing, handOf } from './changing'

/** people.setGuardians: adults of this village alone; parents who live in two households are both named. */
export const setGuardians: Handler<'people.setGuardians'> = async ({ personId, rev, guardians }, context) =>
  changing({ personId, rev }, context, async ({ person, household, target }) => {
    const today = dateOf(context.now)
    if (!isChild(person.lines, today)) return no('no-child')
    const ids = guardians && [...new Set(guardians)]
    const adults = ids
      ? await find<PersonDocument>('people', { _id: command.in(ids) }, { limit: ids.length })
      : []
    const fit = adults.filter((one) => one.villageId === target.villageId && isAdult(one, today))
    if (ids && fit.length < ids.length) return no('not-an-adult')
    const changed = decideGuardians(person, ids, handOf(context))
    return changed.ok ? yes({ changed: changed.value, households: household ? [household] : [] }) : changed
  })
