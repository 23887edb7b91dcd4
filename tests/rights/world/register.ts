import { consentVersion } from '../../../src/domain/privacy/consent'
import { personaOf } from '../../../src/local/personas'
import { homeOf, offices, villages, type BoundKind, type Office } from '../actors'
import type { Circle, Helpers, Home, Marked } from './marked'

interface Documents {
  consents: Document[]
  lanes: Document[]
  households: Document[]
  people: Document[]
  roles: Document[]
  cares: Document[]
  accounts: Document[]
}
type Document = { _id: string } & Record<string, unknown>

/** The moment at which everything is asked: a Tuesday morning. */
export const now = '2026-11-24T10:00:00'
export const minuteAgo = '2026-11-24T09:59:00'
const long = { from: '2026-01-01T00:00:00', to: null as string | null }
const ended = { from: '2026-01-01T00:00:00', to: minuteAgo }

const lanesOf = (villageId: string): [first: string, second: string] => [
  `la${villageId.slice(2)}`,
  `lb${villageId.slice(2)}`,
]

/** A name that nobody else has, of characters that a name may have. */
const nameOf = (serial: string): string =>
  `甲${Array.from(serial, (figure) => '零一二三四五六七八九'.charAt(Number(figure))).join('')}乙`

/** Writes the register of three villages: who lives where, who leads whom, who holds what. */
export class Register {
  readonly documents: Documents = {
    consents: [],
    lanes: [],
    households: [],
    people: [],
    roles: [],
    cares: [],
    accounts: [],
  }
  readonly everybody: Marked[] = []
  readonly circles = new Map<BoundKind, Circle>()
  /** The same people after their role has ended. */
  readonly former = new Map<BoundKind, Circle>()
  readonly helpers = new Map<string, Helpers>()
  /** An administrator of the county who prepares things. */
  readonly countyAdmin: Marked
  readonly others: Record<'household' | 'lane' | 'sister' | 'far', Home>
  private serial = 0

  /** Of the kinds that are named, each with those who stand to him in every way. */
  constructor(kinds: readonly BoundKind[]) {
    for (const villageId of Object.values(villages)) this.addLanes(villageId)
    this.countyAdmin = this.addPerson(this.addHouseholdId(), villages.far, 0, '1970-01')
    this.addRole(this.countyAdmin, offices.county!, long)
    for (const villageId of Object.values(villages)) this.helpers.set(villageId, this.addHelpers(villageId))
    // The other township has its officer too: matters of its people find somebody.
    const { far } = villages
    this.addRole(
      this.addPerson(this.addHouseholdId(), far, 0, '1970-01'),
      { role: 'township-officer', placeId: far.slice(0, 9) },
      long,
    )
    for (const kind of kinds) {
      this.circles.set(kind, this.addCircle(kind, long))
      this.former.set(kind, this.addCircle(kind, ended))
    }
    this.others = {
      household: this.addHome(villages.own, 0),
      lane: this.addHome(villages.own, 1),
      sister: this.addHome(villages.sister, 0),
      far: this.addHome(villages.far, 0),
    }
    this.givePhoneOfVisitor(this.others.lane.unbound)
    for (const { head } of this.helpers.values()) this.countHouseholds(head.id)
  }

  helpersOf(villageId: string): Helpers {
    return this.helpers.get(villageId)!
  }

  private addLanes(villageId: string): void {
    lanesOf(villageId).forEach((_id, at) =>
      this.documents.lanes.push({ _id, villageId, name: `${at + 1}巷`, order: at + 1 }),
    )
  }

  private addHelpers(villageId: string): Helpers {
    const office = (role: string, post?: string, service?: string): Marked => {
      const person = this.addPerson(this.addHouseholdId(), villageId, 0, '1968-02')
      this.addRole(
        person,
        { role, placeId: villageId, ...(post && { post }), ...(service && { service }) },
        long,
      )
      return person
    }
    return {
      head: office('group-head'),
      spareHead: office('group-head'),
      director: office('village-officer', 'committee-director'),
      clinic: office('service-staff', undefined, 'clinic'),
      class: office('service-staff', undefined, 'class'),
      supervisor: office('supervisor'),
      bookkeeper: office('village-officer', 'bookkeeper'),
    }
  }

  private addCircle(kind: BoundKind, holds: { from: string; to: string | null }): Circle {
    const own = this.addHome(homeOf(kind), 0)
    const actor = own.adult
    const office = offices[kind]
    if (office) this.addRole(actor, office, holds)
    const led = this.addHome(villages.own, 0, {
      headId: office?.role.endsWith('-head') || kind === 'lane-chief' ? actor.id : null,
    })
    const granted = this.addHome(villages.own, 0)
    const ward = this.addWard(homeOf(kind), actor)
    const leave = kind === 'resident' || holds.to === null ? holds : long
    for (const service of ['meal', 'clinic', 'class', 'request'])
      this.documents.cares.push({
        _id: `c${String(++this.serial).padStart(11, '0')}`,
        ...{ granteeId: actor.id, forPersonId: granted.adult.id, service, name: actor.name },
        ...{ phone: actor.phone, ...leave, history: [], rev: 1 },
      })
    const standing = (from: string, to: string): Home =>
      this.addHome(villages.own, 0, { standIn: { personId: actor.id, from, to } })
    const standingIn = standing('2026-11-01T00:00:00', '2026-12-31T00:00:00')
    const before = standing('2026-12-01T00:00:00', '2026-12-31T00:00:00')
    const after = standing('2026-11-01T00:00:00', '2026-11-17T00:00:00')
    const careId = this.documents.cares.at(-1)!._id
    return { actor, careId, own, granted, ward, led, standingIn, before, after }
  }

  /** Parents who live in two households are both named. */
  private addWard(villageId: string, guardian: Marked): Home {
    const home = this.addHome(villageId, 0)
    const guardians = [home.adult.id, home.partner.id, guardian.id]
    Object.assign(
      this.documents.people.find(({ _id }) => _id === home.child.id)!,
      { guardians },
    )
    return home
  }

  private addHome(
    villageId: string,
    lane: 0 | 1,
    { headId = null, standIn = null }: { headId?: string | null; standIn?: object | null } = {},
  ): Home {
    const id = this.addHouseholdId()
    const head = headId ?? this.helpersOf(villageId).head.id
    const laneId = lanesOf(villageId)[lane]
    const number = String(this.serial)
    this.documents.households.push({
      ...{ _id: id, villageId, laneId, number, order: this.serial, headId: head },
      ...{ headHistory: [], standIn },
    })
    const adult = this.addPerson(id, villageId, lane, '1948-03', { relation: '户主' })
    const partner = this.addPerson(id, villageId, lane, '1950-06', { relation: '配偶' })
    const child = this.addPerson(id, villageId, lane, '2018-05', { relation: '孙女', bound: false })
    const unbound = this.addPerson(id, villageId, lane, '1990-01', { relation: '女婿', bound: false })
    return { id, villageId, laneId, headId: head, adult, partner, child, unbound }
  }

  private addHouseholdId(): string {
    return `h${String(++this.serial).padStart(11, '0')}`
  }

  private addPerson(
    householdId: string,
    villageId: string,
    lane: 0 | 1,
    birth: string,
    { relation = '户主', bound = true }: { relation?: string; bound?: boolean } = {},
  ): Marked {
    const n = String(++this.serial).padStart(4, '0')
    const id = `p${n.padStart(11, '0')}`
    const isChild = birth > '2010'
    const phone = isChild ? null : `1880001${n}`
    const openid = bound ? `o-marked-${n}-00000000` : null
    const marked: Marked = { id, name: nameOf(n), phone, openid, note: `记${n}注`, householdId, villageId }
    const laneId = lanesOf(villageId)[lane]
    this.documents.people.push({
      ...{ _id: id, name: marked.name, birth, gender: null, phone, villageId, householdId, laneId, relation },
      ...{
        livesAlone: true,
        note: marked.note,
        finders: [marked.name, ...(phone ? [phone.slice(-4)] : [])],
      },
    })
    if (openid) this.documents.accounts.push({ _id: openid, personId: id, ask: null })
    this.everybody.push(marked)
    for (const kind of isChild ? ['child'] : ['clinic', 'voice']) this.addConsent(id, kind)
    return marked
  }

  private addConsent(personId: string, kind: string): void {
    this.documents.consents.push({
      ...{ _id: `${personId}:${kind}`, personId, kind, state: 'given', version: consentVersion },
      ...{ changedAt: long.from, history: [], rev: 1 },
    })
  }

  /** The phone button of the visitor finds somebody. */
  private givePhoneOfVisitor(who: Marked): void {
    const { phone } = personaOf('visitor')
    who.phone = phone
    Object.assign(
      this.documents.people.find(({ _id }) => _id === who.id)!,
      { phone },
    )
  }

  private addRole({ id }: Marked, { role, placeId, post, service }: Office, holds: object): void {
    this.documents.roles.push({
      ...{ _id: `r${id.slice(1)}`, personId: id, role, placeId, post: post ?? null },
      ...{ service: service ?? null, ...holds, households: 0 },
    })
  }

  private countHouseholds(headId: string): void {
    const role = this.documents.roles.find(({ personId }) => personId === headId)
    if (role) role['households'] = this.documents.households.filter((one) => one['headId'] === headId).length
  }
}
