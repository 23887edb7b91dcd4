import type { OutputOf } from '../../../contract'
import { no, yes } from '../../../domain/answer'
import { ageOn, dateOf, type DateText } from '../../../domain/calendar/moment'
import { can } from '../../../domain/people/can'
import { standing } from '../../../domain/people/lives/change'
import { childrenAlone, isChild } from '../../../domain/people/lives/child'
import { hasNoAccount } from '../../../domain/people/lives/person-lines'
import type { Viewer } from '../../../domain/people/viewer'
import { strangersTo } from '../../../domain/privacy/audit'
import { maySee } from '../../../domain/request/seeing'
import type { BookingDocument } from '../../booking/documents'
import type { Context, Handler } from '../../api/handler'
import { auditRead } from '../../platform/audit'
import { aggregate, command, find } from '../../platform/database'
import type { RequestDocument } from '../../request/documents'
import { isBeingSetUp } from '../being-set-up'
import type {
  AccountDocument,
  CareDocument,
  HouseholdDocument,
  LaneDocument,
  PersonDocument,
  RoleDocument,
} from '../documents'
import { filedPerson, type Filed } from './filed'
import { membersOf } from './housemates'

type File = OutputOf<'people.personFile'>
type Row = PersonDocument & {
  lane: LaneDocument[]
  lastLane: LaneDocument[]
  accounts: AccountDocument[]
  bookings: BookingDocument[]
  requests: RequestDocument[]
  given: CareDocument[]
  got: CareDocument[]
  roles: RoleDocument[]
}

const openStates = [
  'awaiting-consent',
  'submitted',
  'in-progress',
  'waiting-resident',
  'scheduled',
  'answered',
]
const historyShown = 8

/** people.personFile: the person, her household and what hangs on her; eight database calls with identity. */
export const personFile: Handler<'people.personFile'> = async ({ personId }, context) => {
  const { viewer, now } = context
  const filed = await filedPerson(personId)
  if (!filed || !can(viewer, 'read-register', filed.target, now)) return no('not-found')
  if (await isBeingSetUp(filed.target.villageId)) return no('village-being-set-up')
  const row = await withWhatHangsOnHer(personId)
  if (!row) return no('not-found')
  const { household } = filed
  const members = household ? await membersOf(household._id) : []
  const personIds = strangersTo(viewer, [row, ...members], now)
  const look = { what: 'household-file', why: 'keeping-register' } as const
  await auditRead(context, { ...look, personIds, villageId: filed.target.villageId })
  const named = await namesOf(row, household)
  const mayKeep = can(viewer, 'keep-register', filed.target, now)
  return yes({
    person: personView(row, named, dateOf(now)),
    household: household && householdView(household, row, members, named, dateOf(now)),
    stops: stopsOf(row, members, context),
    undo: undoOf(filed, mayKeep),
    history: historyOf(row, named),
    mayKeep,
  })
}

async function withWhatHangsOnHer(personId: string): Promise<Row | null> {
  const hers = (from: string, foreignField: string, as = from) => ({
    from,
    localField: '_id',
    foreignField,
    as,
  })
  const [row] = await aggregate<Row>('people', (pipeline) =>
    pipeline
      .match({ _id: personId })
      .lookup({ from: 'lanes', localField: 'laneId', foreignField: '_id', as: 'lane' })
      .lookup({ from: 'lanes', localField: 'left.laneId', foreignField: '_id', as: 'lastLane' })
      .lookup(hers('accounts', 'personId'))
      .lookup(hers('bookings', 'personId'))
      .lookup(hers('requests', 'subjectId'))
      .lookup(hers('cares', 'forPersonId', 'given'))
      .lookup(hers('cares', 'granteeId', 'got'))
      .lookup(hers('roles', 'personId')),
  )
  return row ?? null
}

type Named = Map<string, Pick<PersonDocument, 'name' | 'phone'>>

/** The head, the guardians, and who changed what. */
async function namesOf(
  { guardians, changes = [] }: Row,
  household: HouseholdDocument | null,
): Promise<Named> {
  const ids = [...(guardians ?? []), ...changes.map(({ byId }) => byId), household?.headId ?? '']
  const wanted = [...new Set(ids)].filter((id) => id !== '')
  if (wanted.length === 0) return new Map()
  const people = await find<PersonDocument>(
    'people',
    { _id: command.in(wanted) },
    { limit: wanted.length, fields: { _id: true, name: true, phone: true } },
  )
  return new Map(people.map((one) => [one._id, one]))
}

function memberView(
  person: PersonDocument,
  today: DateText,
): File['person'] extends infer P
  ? Omit<P, 'birth' | 'gender' | 'note' | 'guardians' | 'left' | 'bound'>
  : never {
  const { _id, rev = 0, name, birth, relation, phone, livesAlone } = person
  return {
    personId: _id,
    rev,
    name,
    age: birth ? ageOn(birth, today) : null,
    relation,
    phone,
    livesAlone,
    child: isChild(person, today),
  }
}

function personView(row: Row, named: Named, today: DateText): File['person'] {
  const { birth, gender, note, guardians = null, left = null, accounts } = row
  return {
    ...memberView(row, today),
    birth,
    gender,
    note,
    guardians: guardians && guardians.map((id) => ({ personId: id, name: named.get(id)?.name ?? '' })),
    left: left && { why: left.why, at: left.at },
    bound: accounts.length > 0 && !hasNoAccount(row),
  }
}

function householdView(
  household: HouseholdDocument,
  { lane, lastLane }: Row,
  members: PersonDocument[],
  named: Named,
  today: DateText,
): File['household'] {
  const { _id, villageId, rev = 0, number, headId, closed } = household
  const head = headId ? named.get(headId) : undefined
  return {
    householdId: _id,
    villageId,
    rev,
    lane: (lane[0] ?? lastLane[0])?.name ?? '',
    number,
    closed: !!closed,
    head: headId && head ? { personId: headId, name: head.name, phone: head.phone } : null,
    members: members.map((one) => memberView(one, today)),
  }
}

/** What would end with her; of her matters only those that the viewer may see. */
function stopsOf(row: Row, members: PersonDocument[], { viewer, now }: Context): File['stops'] {
  const today = dateOf(now)
  const ahead = row.bookings.filter(
    ({ date, seats, state }) => date >= today && seats > 0 && state === 'confirmed',
  )
  const runs = ({ to }: { to: string | null }) => to === null || to > now
  const housemates = members.map((one) => ({ ...one, id: one._id, guardians: one.guardians ?? null }))
  return {
    bookings: ahead.length,
    matters: row.requests.filter((one) => openStates.includes(one.state) && seen(one, viewer, now)).length,
    cares: [...row.given, ...row.got].filter(runs).length,
    offices: row.roles.filter(runs).length,
    childrenAlone: childrenAlone(housemates, [row._id], today).map(({ name }) => name),
  }
}

const seen = (request: RequestDocument, viewer: Viewer, now: string): boolean => maySee(viewer, request, now)

function undoOf({ person }: Filed, mayKeep: boolean): File['undo'] {
  const last = standing(person.changes)
  return last && mayKeep ? { what: last.what, at: last.at } : null
}

function historyOf({ changes = [] }: Row, named: Named): File['history'] {
  return [...changes]
    .reverse()
    .slice(0, historyShown)
    .map(({ what, at, byId, after }) => ({
      what,
      at,
      by: named.get(byId)?.name ?? null,
      fields: Object.keys(after),
    }))
}
