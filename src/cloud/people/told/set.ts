import { no, yes } from '../../../domain/answer'
import { dateOf } from '../../../domain/calendar/moment'
import { choosable, decideChoice, withLine, type ToldChoice } from '../../../domain/people/told/choice'
import type { Handler } from '../../api/handler'
import { command, updateWhere } from '../../platform/database'
import { Busy } from '../../platform/errors'
import { aboutOf as speaksFor } from '../care/about'
import { basisOf } from '../care/basis'
import { aboutOf, familyOf, toldPeople } from './told-people'

/** How often one reads and decides again when somebody else was faster. */
const tries = 4

/** told.set: identity, the person, her family, one write over what was read; a retry finds its key. */
export const set: Handler<'told.set'> = async ({ personId, topic, to, basis: said }, context) => {
  const { viewer, now, key } = context
  const about = await speaksFor(personId, context)
  if (!about) return no('not-found')
  const { side } = about
  const byId = viewer.person?.id ?? ''
  const basis = basisOf(said)
  for (let attempt = 1; attempt <= tries; attempt++) {
    const [people] = await toldPeople([personId])
    if (!people) return no('not-found')
    if (people.told?.history.some((line) => line.key === key)) return yes({ personId })
    const home = choosable(aboutOf(people), familyOf(people), dateOf(now)).map(({ id }) => id)
    const decided = decideChoice({ topic, to, side, actorId: byId, basis, choosable: home })
    if (!decided.ok) return decided
    const line = { topic, to: decided.value.to, at: now, byId, side, basis, key }
    if (await write(personId, people.told ?? null, withLine(people.told, line))) return yes({ personId })
  }
  throw new Busy(`overtaken ${tries} times at what ${personId} is told`)
}

/** False when somebody else was faster. */
async function write(_id: string, before: ToldChoice | null, after: ToldChoice): Promise<boolean> {
  const unchanged = before ? { 'told.rev': before.rev } : { told: command.in([null]) }
  return (await updateWhere('people', { _id, ...unchanged }, { told: command.set(after) })) === 1
}
