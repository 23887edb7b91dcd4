import { no, yes } from '../../domain/answer'
import type { OutputOf } from '../../contract'
import { isGuardianOf } from '../../domain/privacy/guardian'
import type { Handler } from '../api/handler'
import type { HouseholdDocument, LaneDocument, PersonDocument } from '../people/documents'
import { aggregate, command, count, type Where } from '../platform/database'
import type { ConsentDocument } from './documents'

type Mine = OutputOf<'privacy.mine'>
type Row = PersonDocument & {
  household: HouseholdDocument[]
  lane: LaneDocument[]
  consents: ConsentDocument[]
}

const mostPeople = 40

/** privacy.mine: seven database calls with identity: the household with what was agreed to, and what else there is of it. */
export const mine: Handler<'privacy.mine'> = async (_input, { viewer, now }) => {
  const self = viewer.person
  if (!self) return no('not-allowed')
  const people = await householdWithConsents(self)
  const me = people.find(({ _id }) => _id === self.id)
  if (!me) return no('not-found')
  const own = people.filter((one) => one === me || isGuardianOf(me, one, now))
  return yes({
    person: personView(me),
    consents: own.flatMap((person) => person.consents.map((consent) => consentView(person, consent, me))),
    counts: await countsOf(self.id),
  })
}

function householdWithConsents(self: { id: string; householdId: string | null }): Promise<Row[]> {
  const { id, householdId } = self
  const where = (householdId ? command.or({ householdId }, { _id: id }) : { _id: id }) as Where
  return aggregate<Row>('people', (pipeline) =>
    pipeline
      .match(where)
      .limit(mostPeople)
      .lookup({ from: 'households', localField: 'householdId', foreignField: '_id', as: 'household' })
      .lookup({ from: 'lanes', localField: 'laneId', foreignField: '_id', as: 'lane' })
      .lookup({ from: 'consents', localField: '_id', foreignField: 'personId', as: 'consents' }),
  )
}

function personView({ household: [household], lane: [lane], ...person }: Row): Mine['person'] {
  const { _id: id, name, gender, birth, phone, relation, livesAlone, note } = person
  const place = { lane: lane?.name ?? null, house: household?.number ?? null }
  return { id, name, gender, birth, phone, relation, livesAlone, note, ...place }
}

function consentView(person: Row, { kind, state, changedAt, note }: ConsentDocument, me: Row) {
  return {
    personId: person._id,
    name: person.name,
    mine: person === me,
    kind,
    state,
    at: changedAt,
    note: note ?? null,
  }
}

/** How much of the rest there is; the lists have pages of their own. */
async function countsOf(personId: string): Promise<Mine['counts']> {
  const closed = { subjectId: personId, closedAt: command.gt(''), 'gone.texts': command.in([null]) }
  return {
    bookings: await count('bookings', { personId }),
    requests: await count('requests', { subjectId: personId }),
    closed: await count('requests', closed),
    cares: await count('cares', { forPersonId: personId }),
    looks: await count('audits', { personIds: personId }),
  }
}
