import { dateOf, type Moment } from '../../../domain/calendar/moment'
import { runs } from '../../../domain/people/care/grant'
import { hasNoAccount } from '../../../domain/people/lives/person-lines'
import { chosenFor } from '../../../domain/people/told/choice'
import type { Kin, ToldFacts, ToldTopic } from '../../../domain/people/told/who-is-told'
import { aggregate, command } from '../../platform/database'
import type {
  AccountDocument,
  CareDocument,
  HouseholdDocument,
  LaneDocument,
  PersonDocument,
} from '../documents'

/** A person with everybody who may be told something about her. */
export type ToldPeople = PersonDocument & {
  household: HouseholdDocument[]
  lane: LaneDocument[]
  members: PersonDocument[]
  guards: PersonDocument[]
  cares: CareDocument[]
  helpers: PersonDocument[]
  accounts: AccountDocument[]
  memberAccounts: AccountDocument[]
  guardAccounts: AccountDocument[]
  helperAccounts: AccountDocument[]
}

/** These people with their households, guardians, grants and accounts, in one database call. */
export function toldPeople(personIds: string[]): Promise<ToldPeople[]> {
  const accountsOf = (localField: string, as: string) => ({
    ...{ from: 'accounts', localField, foreignField: 'personId', as },
  })
  const byId = (from: string, localField: string, as: string) => ({
    from,
    localField,
    foreignField: '_id',
    as,
  })
  return aggregate<ToldPeople>('people', (pipeline) =>
    pipeline
      .match({ _id: command.in(personIds) })
      .limit(personIds.length)
      // By the household's own id: whoever lives in none would be joined with all who live in none.
      .lookup(byId('households', 'householdId', 'household'))
      .lookup(byId('lanes', 'laneId', 'lane'))
      .lookup({ from: 'people', localField: 'household._id', foreignField: 'householdId', as: 'members' })
      .lookup(byId('people', 'guardians', 'guards'))
      .lookup({ from: 'cares', localField: '_id', foreignField: 'forPersonId', as: 'cares' })
      .lookup(byId('people', 'cares.granteeId', 'helpers'))
      .lookup(accountsOf('_id', 'accounts'))
      .lookup(accountsOf('members._id', 'memberAccounts'))
      .lookup(accountsOf('guards._id', 'guardAccounts'))
      .lookup(accountsOf('helpers._id', 'helperAccounts')),
  )
}

/** What a matter adds to what is known of the people. */
export type ToldMatter = Pick<ToldFacts, 'topic' | 'barred' | 'onlyHers'>

/** A matter that nobody is kept from. */
export const plain = (topic: ToldTopic): ToldMatter => ({ topic, barred: [], onlyHers: false })

/** What the rule asks for. */
export function toldFacts(people: ToldPeople, matter: ToldMatter, now: Moment): ToldFacts {
  const { topic } = matter
  const granted = new Set(grantsOf(people, topic, now).map(({ granteeId }) => granteeId))
  return {
    ...matter,
    about: aboutOf(people),
    family: familyOf(people),
    grantees: people.helpers
      .filter(({ _id }) => granted.has(_id))
      .map((one) => kinOf(one, people.helperAccounts)),
    chosen: chosenFor(people.told, topic),
    today: dateOf(now),
  }
}

/** Her grants of this service that run now. */
export const grantsOf = ({ cares }: ToldPeople, topic: ToldTopic, now: Moment): CareDocument[] =>
  cares.filter((care) => care.service === topic && runs(care, now))

/** The person herself, as the rule knows her. */
export const aboutOf = (people: ToldPeople): ToldFacts['about'] => ({
  ...kinOf(people, people.accounts),
  guardians: people.guardians ?? null,
})

/** Those at home, the householder first and then by age, and the guardians. */
export function familyOf({ household, members, guards, memberAccounts, guardAccounts }: ToldPeople): Kin[] {
  const home = household.length > 0 ? [...members].sort(byStanding) : []
  return [...home.map((one) => kinOf(one, memberAccounts)), ...guards.map((one) => kinOf(one, guardAccounts))]
}

const byStanding = (a: PersonDocument, b: PersonDocument): number =>
  placeOf(a) < placeOf(b) ? -1 : Number(placeOf(a) > placeOf(b))
const placeOf = ({ relation, birth, _id }: PersonDocument): string =>
  `${relation === householder ? 0 : 1} ${birth ?? '9999'} ${_id}`
const householder = '户主'

/** Everybody who stands there, by id. */
export const namedIn = ({ members, guards, helpers, ...her }: ToldPeople): Map<string, PersonDocument> =>
  new Map([...members, ...guards, ...helpers, her].map((one) => [one._id, one]))

function kinOf(person: PersonDocument, accounts: AccountDocument[]): Kin {
  const { _id: id, birth, householdId, phone, left } = person
  const bound = accounts.some(({ personId }) => personId === id)
  return {
    ...{ id, birth, householdId, phone },
    hasAccount: bound && !hasNoAccount(person),
    state: left ? left.why : 'here',
  }
}
