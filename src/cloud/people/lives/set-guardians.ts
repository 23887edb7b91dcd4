import type { InputOf } from '../../../contract'
import { no, yes } from '../../../domain/answer'
import { dateOf } from '../../../domain/calendar/moment'
import { isAdult, isChild } from '../../../domain/people/lives/child'
import { decideGuardians } from '../../../domain/people/lives/decide-change'
import type { Handler } from '../../api/handler'
import { command, find } from '../../platform/database'
import type { PersonDocument } from '../documents'
import { changing, handOf } from './changing'

type Wish = InputOf<'people.setGuardians'>

/** people.setGuardians: adults of this village alone; parents who live in two households are both named. */
export const setGuardians: Handler<'people.setGuardians'> = async (wish, context) =>
  changing(wish, context, async ({ person, household, target }) => {
    const today = dateOf(context.now)
    if (!isChild(person.lines, today)) return no('no-child')
    const here = (await named(wish)).filter(({ villageId }) => villageId === target.villageId)
    const { guardians, elsewhere } = wish
    const other = elsewhere && here.find((one) => isCalled(one, elsewhere))
    if (elsewhere && !other) return no('no-such-person')
    const ids =
      guardians || other ? [...new Set([...(guardians ?? []), ...(other ? [other._id] : [])])] : null
    const fit = here.filter((one) => ids?.includes(one._id) && isAdult(one, today))
    if (ids && fit.length < ids.length) return no('not-an-adult')
    const changed = decideGuardians(person, ids, handOf(context))
    return changed.ok ? yes({ changed: changed.value, households: household ? [household] : [] }) : changed
  })

/** Everybody whose id or number is named, in one database call. */
async function named({ guardians, elsewhere }: Wish): Promise<PersonDocument[]> {
  const ways = [
    ...(guardians ? [{ _id: command.in(guardians) }] : []),
    ...(elsewhere ? [{ phone: elsewhere.phone }] : []),
  ]
  if (ways.length === 0) return []
  return find<PersonDocument>('people', command.or(...ways) as Record<string, unknown>, { limit: 20 })
}

const isCalled = (one: PersonDocument, { name, phone }: NonNullable<Wish['elsewhere']>): boolean =>
  one.name === name.trim() && one.phone === phone
