import { no, yes } from '../../../domain/answer'
import { decideGive } from '../../../domain/people/care/decide-care'
import { runs, type CareEvent } from '../../../domain/people/care/grant'
import { usualServices, type CareService } from '../../../domain/people/care/services'
import type { InputOf } from '../../../contract'
import type { Handler } from '../../api/handler'
import { find, getOne } from '../../platform/database'
import { Busy } from '../../platform/errors'
import { idOfKey } from '../../platform/ids'
import type { CareDocument, PersonDocument } from '../documents'
import { aboutOf } from './about'
import { basisOf } from './basis'
import { addCare, caresOf, hasKey, running, writeCare } from './records'

type Wish = InputOf<'care.give'>

/** Whom it is given to, as the giver wrote him. */
interface Grantee {
  /** Empty while nobody of that name and number is known. */
  personId: string
  name: string
  phone: string | null
  /** The same for the same words of the giver, so that an id tells nothing of the register. */
  spelled: string
}

/** care.give: identity, the person, the grantee, her grants, and one write for each service. */
export const give: Handler<'care.give'> = async (wish, context) => {
  const { viewer, now, key } = context
  const about = await aboutOf(wish.forPersonId, context)
  if (!about) return no('not-found')
  const grantee = await granteeOf(wish.to, about.person)
  if (!grantee) return no('not-found', 'to')
  const services = [...new Set(wish.services ?? usualServices)]
  const cares = await caresOf(wish.forPersonId)
  const same = (care: CareDocument): boolean => isFor(care, grantee) && services.includes(care.service)
  const done = cares.filter(same).flatMap(({ history }) => history.find((event) => event.key === key) ?? [])
  const decided = decideGive({
    side: about.side,
    actorId: viewer.person?.id ?? '',
    forPersonId: wish.forPersonId,
    granteeId: grantee.personId,
    services,
    until: wish.until ?? null,
    basis: basisOf(wish.basis),
    others: running(cares, now).filter((care) => !same(care)).length,
    now,
  })
  if (!decided.ok && done.length === 0) return decided
  const until = done[0]?.until ?? (decided.ok ? decided.value.until : now)
  const event: Omit<CareEvent, 'what'> = {
    at: now,
    byId: viewer.person?.id ?? '',
    side: about.side,
    basis: basisOf(wish.basis),
    until,
    why: null,
    key,
  }
  const careIds: string[] = []
  for (const service of services)
    careIds.push(await giveOne({ forPersonId: wish.forPersonId, service, grantee, event }, cares))
  return yes({ careIds, until })
}

interface Giving {
  forPersonId: string
  service: CareService
  grantee: Grantee
  event: Omit<CareEvent, 'what'>
}

/** Gives one service: a new grant, a running one renewed, or one that has ended begun again. */
async function giveOne({ forPersonId, service, grantee, event }: Giving, cares: CareDocument[]) {
  const { at: from, until: to } = event
  const known = cares.find((care) => isFor(care, grantee) && care.service === service)
  const _id = known?._id ?? idOfKey('c', forPersonId, `${service} ${grantee.spelled}`)
  if (!known) {
    const { personId: granteeId, name, phone } = grantee
    const care = { forPersonId, granteeId, service, name, phone, from, to, history: [] }
    const waitsFor = granteeId === '' ? phone : null
    const given: CareEvent = { ...event, what: 'given' }
    if ((await addCare(_id, { ...care, history: [given] }, waitsFor)) === 'added') return _id
  }
  const stored = known ?? (await getOne<CareDocument>('cares', _id))
  if (!stored) throw new Busy(`the grant ${_id} is gone`)
  if (hasKey(stored, event.key)) return _id
  const renews = runs(stored, from)
  const change = renews ? { to } : { from, to }
  if (await writeCare(stored, change, { ...event, what: renews ? 'renewed' : 'given' })) return _id
  throw new Busy(`the grant ${_id} was changed by somebody else`)
}

function isFor({ granteeId, waitsFor, name }: CareDocument, { personId, phone, name: wanted }: Grantee) {
  if (granteeId !== '') return granteeId === personId
  return phone !== null && waitsFor === phone && name === wanted
}

/** A member of her household, or somebody by name and number: with a shared number the name chooses. */
async function granteeOf(to: Wish['to'], { householdId }: PersonDocument): Promise<Grantee | null> {
  if ('personId' in to) {
    const member = await getOne<PersonDocument>('people', to.personId)
    if (!member || householdId === null || member.householdId !== householdId) return null
    return { personId: member._id, name: member.name, phone: null, spelled: member._id }
  }
  const { name, phone } = to
  const there = await find<PersonDocument>('people', { phone }, { limit: 20, order: [['_id', 'asc']] })
  const named = there.filter((person) => person.name === name && !person.left)
  const found = named.find((person) => person.householdId !== null) ?? named[0]
  return { personId: found?._id ?? '', name, phone, spelled: `${phone} ${name}` }
}
