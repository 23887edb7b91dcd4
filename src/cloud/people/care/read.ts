import type { OutputOf } from '../../../contract'
import { no, yes } from '../../../domain/answer'
import { endsSoon } from '../../../domain/people/care/decide-care'
import { runs } from '../../../domain/people/care/grant'
import { careServices } from '../../../domain/people/care/services'
import type { Context, Handler } from '../../api/handler'
import { aggregate, command, find } from '../../platform/database'
import type { CareDocument, PersonDocument } from '../documents'
import { aboutOf, type About } from './about'
import { actsUnder } from './acts'
import { caresOf } from './records'

type Given = OutputOf<'care.given'>

/** care.given: identity, the person, her grants, the names; for herself two more for what was done. */
export const given: Handler<'care.given'> = async ({ personId }, context) => {
  const id = personId ?? context.viewer.person?.id ?? ''
  const about = await aboutOf(id, context)
  if (!about) return elsewhere(id, context) ?? no('not-found')
  const cares = await caresOf(id)
  const people = await peopleAround(about.person, cares)
  const name = (one: string): string => people.find(({ _id }) => _id === one)?.name ?? ''
  return yes({
    person: { personId: id, name: about.person.name },
    side: about.side,
    household: people
      .filter((one) => livesWithHer(one, about, context))
      .filter(({ _id }) => _id !== id)
      .map(({ _id, name: called }) => ({ personId: _id, name: called })),
    grants: cares
      .map((care) => viewOf(care, name, context.now))
      .sort((a, b) => Number(b.runs) - Number(a.runs) || (a.from < b.from ? 1 : -1)),
    acts: await actsFor(about, cares, name, context),
  })
}

/** Whom the viewer may choose without a number: a guardian who lives elsewhere is told nobody of her household. */
function livesWithHer(
  { householdId }: PersonDocument,
  { side, person }: About,
  { viewer }: Context,
): boolean {
  if (side === 'guardian' && viewer.person?.householdId !== person.householdId) return false
  return person.householdId !== null && householdId === person.householdId
}

/** A relative whom no register knows has nothing of his own to give: only what others gave him. */
function elsewhere(id: string, { viewer: { person } }: Context) {
  if (person?.id !== id || person.villageId !== null) return null
  const self = { personId: id, name: person.name }
  return yes<Given>({ person: self, side: 'self', household: [], grants: [], acts: [] })
}

/** Her own household, and everybody who stands in the history of her grants. */
function peopleAround(
  { householdId, _id }: PersonDocument,
  cares: CareDocument[],
): Promise<PersonDocument[]> {
  const named = cares.flatMap(({ granteeId, history }) => [granteeId, ...history.map(({ byId }) => byId)])
  const byId = { _id: command.in([...new Set([_id, ...named])]) }
  const where = householdId ? command.or({ householdId }, byId) : byId
  return find<PersonDocument>('people', where as Record<string, unknown>, { limit: 200 })
}

function viewOf(care: CareDocument, name: (id: string) => string, now: string): Given['grants'][number] {
  const { _id, phone, service, from, to, history } = care
  return {
    careId: _id,
    name: care.name,
    tail: phone && phone.slice(-4),
    service,
    from,
    to,
    runs: runs(care, now),
    history: history.map(({ what, at, byId, side, until, basis, why }) => ({
      what,
      at,
      by: name(byId),
      side,
      until,
      basis,
      why,
    })),
  }
}

/** What was done in her name is hers to see, not the head's or the village's. */
function actsFor(
  { side, person }: About,
  cares: CareDocument[],
  name: (id: string) => string,
  { now }: Context,
) {
  const hers = side === 'self' || side === 'guardian'
  const grantees = [...new Set(cares.flatMap(({ granteeId }) => granteeId || []))]
  return hers && grantees.length > 0 ? actsUnder(person._id, grantees, name, now) : []
}

/** care.held: two database calls. */
export const held: Handler<'care.held'> = async (_input, { viewer, now }) => {
  const rows = await aggregate<CareDocument & { people: PersonDocument[] }>('cares', (pipeline) =>
    pipeline
      .match({ granteeId: viewer.person?.id ?? 'nobody' })
      .lookup({ from: 'people', localField: 'forPersonId', foreignField: '_id', as: 'people' })
      .limit(100),
  )
  return yes(
    rows
      .filter((care) => runs(care, now))
      .sort((a, b) => careServices.indexOf(a.service) - careServices.indexOf(b.service))
      .map((care) => {
        const { _id, forPersonId, service, from, to, people } = care
        const name = people[0]?.name ?? ''
        return { careId: _id, forPersonId, name, service, from, to, endsSoon: endsSoon(care, now) }
      }),
  )
}
