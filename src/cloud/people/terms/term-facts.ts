import type { InputOf } from '../../../contract'
import { dateOf, type Moment } from '../../../domain/calendar/moment'
import { isMinor } from '../../../domain/people/lives/child'
import {
  firstAsHead,
  headAfter,
  type Office,
  type TermFacts,
  type TermFault,
} from '../../../domain/people/terms/decide-term'
import { isHeadRole } from '../../../domain/people/roles'
import type { Context } from '../../api/handler'
import { command, find } from '../../platform/database'
import { idOfKey } from '../../platform/ids'
import type { PersonDocument, RoleDocument } from '../documents'
import { newcomer } from '../newcomer'
import { grantOf } from '../role-grants'
import type { HandoverDocument, HandoverLine } from './documents'

/** What a change of term is decided and written from. */
export interface TermReading {
  facts: TermFacts
  /** The offices of the lines. */
  offices: Map<string, RoleDocument>
  /** Who follows in which; null: nobody. */
  next: Map<string, PersonDocument | null>
  /** Somebody new, not in the database yet. */
  newPeople: PersonDocument[]
  /** Lines about people whom nobody knows, or who are too young; they are named nowhere. */
  unknown: { roleId: string; why: TermFault }[]
}

/** Who is to follow in which office of a village. */
export type Wish = Pick<InputOf<'term.plan'>, 'villageId' | 'changes'>

/**
 * Reads the offices of the village and everything that those who follow hold anywhere; where a planned change is to be
 * replaced, all of it as it was before that one.
 */
export async function termFacts(
  wish: Wish,
  at: Moment,
  context: Context,
  replaced: HandoverDocument | null = null,
): Promise<TermReading> {
  const { villageId, changes } = wish
  const before = (rows: RoleDocument[]) => (replaced ? rows.flatMap((row) => asBefore(row, replaced)) : rows)
  const here = before(await find<RoleDocument>('roles', { placeId: villageId }, { limit: 1000 }))
  const known = await peopleNamed(changes)
  const newPeople: PersonDocument[] = []
  const next = new Map<string, PersonDocument | null>()
  const unknown: TermReading['unknown'] = []
  for (const { roleId, next: wanted } of changes) {
    const found = wanted === 'nobody' ? null : personFor(wanted, [...known, ...newPeople])
    const fresh = found === undefined && wanted !== 'nobody' && 'name' in wanted
    const person = fresh ? newcomer({ ...wanted, _id: newIdOf(wanted, context), villageId }) : found
    if (fresh && person) newPeople.push(person)
    if (person === undefined) unknown.push({ roleId, why: 'not-found' })
    else if (person && isMinor(person, dateOf(at))) unknown.push({ roleId, why: 'too-young' })
    else next.set(roleId, person)
  }
  const ids = [...next.values()].flatMap((person) => (person ? [person._id] : []))
  const theirs = { personId: command.in(ids) }
  const elsewhere = before(await find<RoleDocument>('roles', theirs, { limit: 1000 }))
  const rows = new Map([...here, ...elsewhere].map((row) => [row._id, row]))
  const offices = new Map(here.map((row) => [row._id, row]))
  const facts: TermFacts = {
    offices: [...rows.values()].map(officeOf),
    changes: [...next]
      .filter(([roleId]) => offices.has(roleId))
      .map(([roleId, person]) => ({ roleId, nextId: person?._id ?? null })),
    at,
  }
  // An office of another village is none of this one's.
  for (const [roleId] of next) if (!offices.has(roleId)) unknown.push({ roleId, why: 'not-found' })
  return { facts, offices, next, newPeople, unknown }
}

/** An office as it was before a planned change: who leaves is there without an end, who follows is not. */
function asBefore(row: RoleDocument, { at, lines }: HandoverDocument): RoleDocument[] {
  if (lines.some(({ next }) => next?.isNew && next.roleId === row._id)) return []
  const line = lines.find(({ roleId }) => roleId === row._id)
  return [line && row.to === at ? { ...row, to: line.was } : row]
}

const officeOf = (row: RoleDocument): Office => ({
  ...grantOf(row),
  id: row._id,
  personId: row.personId,
  households: row.households,
})

async function peopleNamed(changes: Wish['changes']): Promise<PersonDocument[]> {
  const wanted = changes.flatMap(({ next }) => (next === 'nobody' ? [] : [next]))
  const ids = wanted.flatMap((one) => ('personId' in one ? [one.personId] : []))
  const phones = wanted.flatMap((one) => ('phone' in one ? [one.phone] : []))
  const where = command.or({ _id: command.in(ids) }, { phone: command.in(phones) })
  return find<PersonDocument>('people', where as Record<string, unknown>, { limit: 500 })
}

function personFor(
  wanted: Exclude<Wish['changes'][number]['next'], 'nobody'>,
  people: PersonDocument[],
): PersonDocument | undefined {
  return people.find((person) =>
    'personId' in wanted
      ? person._id === wanted.personId
      : person.phone === wanted.phone && person.name === wanted.name,
  )
}

const newIdOf = ({ name, phone }: { name: string; phone: string }, { openid, key }: Context): string =>
  idOfKey('p', openid, `${key} ${phone} ${name}`)

/** The lines as they are kept; whoever is a head already follows by the office that he has. */
export function linesOf(
  { facts, offices, next }: TermReading,
  newRoleId: (place: number) => string,
): HandoverLine[] {
  const made = new Map<string, string>()
  return facts.changes.flatMap((change, place): HandoverLine[] => {
    const office = offices.get(change.roleId)
    if (!office) return []
    const person = next.get(change.roleId) ?? null
    const { _id: roleId, personId, role, post, service, to: was } = office
    const line = { roleId, personId, role, post, service, was }
    if (!person) return [{ ...line, next: null }]
    const isHead = isHeadRole(role)
    const own = isHead ? headAfter(facts, person._id)?.id : undefined
    const first = isHead ? firstAsHead(person._id, facts) : undefined
    const joins = own ?? (first && first !== change ? made.get(person._id) : undefined)
    const nextRole = joins ?? newRoleId(place)
    if (isHead && !joins) made.set(person._id, nextRole)
    return [{ ...line, next: { personId: person._id, name: person.name, roleId: nextRole, isNew: !joins } }]
  })
}
