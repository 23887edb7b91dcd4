import type { OutputOf } from '../../../contract'
import { no, yes } from '../../../domain/answer'
import { dateOf, type Moment } from '../../../domain/calendar/moment'
import { isChild } from '../../../domain/people/lives/child'
import { choosable, chosenFor } from '../../../domain/people/told/choice'
import { toldTopics, whoIsTold, type Kin, type ToldTopic } from '../../../domain/people/told/who-is-told'
import { strangersTo } from '../../../domain/privacy/audit'
import type { Handler } from '../../api/handler'
import { auditRead } from '../../platform/audit'
import { command, find } from '../../platform/database'
import { aboutOf as speaksFor } from '../care/about'
import type { PersonDocument } from '../documents'
import {
  aboutOf,
  familyOf,
  grantsOf,
  namedIn,
  plain,
  toldFacts,
  toldPeople,
  type ToldPeople,
} from './told-people'

type Name = (personId: string) => string

/** told.of: identity, the person, her family, and the names of those who no longer belong to it; staff write an audit row. */
export const toldOf: Handler<'told.of'> = async ({ personId }, context) => {
  const { viewer, now } = context
  const id = personId ?? viewer.person?.id ?? ''
  const about = await speaksFor(id, context)
  if (!about) return no('not-found')
  const [people] = await toldPeople([id])
  if (!people) return no('not-found')
  const personIds = strangersTo(viewer, [people], now)
  const look = { what: 'household-file', why: 'keeping-register' } as const
  await auditRead(context, { ...look, personIds, villageId: about.person.villageId ?? '' })
  const name = await namesFor(people)
  const child = isChild(people, dateOf(now))
  return yes({
    person: { personId: id, name: people.name, child },
    side: about.side,
    household: choosable(aboutOf(people), familyOf(people), dateOf(now)).map((one) => ({
      ...{ personId: one.id, name: name(one.id), wechat: one.hasAccount },
    })),
    topics: topicsOf(people, name, now),
    history: (people.told?.history ?? []).map(({ topic, to, at, byId, side, basis }) => ({
      ...{ topic, to: to && to.map(name), at, by: name(byId), side, basis },
    })),
  })
}

function topicsOf(people: ToldPeople, name: Name, now: Moment): OutputOf<'told.of'>['topics'] {
  return toldTopics.map((topic) => {
    const { grantees, written } = asWritten(people, topic, now)
    const told = whoIsTold({ ...toldFacts(people, plain(topic), now), grantees })
    return {
      topic,
      chosen: chosenFor(people.told, topic),
      told: told.map(({ personId, ...one }) => ({ ...one, name: written.get(personId) ?? name(personId) })),
    }
  })
}

/** The grantees of a service as they were written down: known to the register or not, the answer is the same. */
function asWritten(people: ToldPeople, topic: ToldTopic, now: Moment) {
  const family = familyOf(people)
  const written = new Map<string, string>()
  const grantees = grantsOf(people, topic, now).map((care): Kin => {
    const known = family.find(({ id }) => id === care.granteeId)
    if (known) return known
    written.set(care._id, care.name)
    return { id: care._id, ...stranger }
  })
  return { grantees, written }
}

const stranger = { birth: null, householdId: null, phone: null, hasAccount: true, state: 'here' } as const

/** Names of her family are there; of those who wrote it down, or have left, they are read. */
async function namesFor(people: ToldPeople): Promise<Name> {
  const known = namedIn(people)
  const told = people.told?.history ?? []
  const others = told.flatMap(({ to, byId }) => [...(to ?? []), byId]).filter((id) => !known.has(id))
  const ids = [...new Set(others)]
  const read =
    ids.length > 0
      ? await find<PersonDocument>('people', { _id: command.in(ids) }, { limit: ids.length })
      : []
  const names = new Map([...known.values(), ...read].map((one) => [one._id, one.name]))
  return (id) => names.get(id) ?? ''
}
