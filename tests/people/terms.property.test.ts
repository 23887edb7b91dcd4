import fc from 'fast-check'
import type {
  AccountDocument,
  HouseholdDocument,
  PersonDocument,
  RoleDocument,
} from '../../src/cloud/people/documents'
import type { RequestDocument } from '../../src/cloud/request/documents'
import { addDays, addMinutes, dateOf } from '../../src/domain/calendar/moment'
import { isHeld } from '../../src/domain/people/roles'
import { openStates } from '../../src/domain/request/hand-over'
import { seed } from '../booking/seed'
import { openRequestVillage, villageId } from '../request/small-village'
import type { Village } from '../village'

jest.setTimeout(240_000)

const offices = [
  { role: 'group-head' },
  { role: 'lane-chief' },
  { role: 'center-keeper' },
  { role: 'supervisor' },
  { role: 'village-officer', post: 'party-secretary' },
  { role: 'village-officer', post: 'clerk' },
] as const

const pick = fc.nat({ max: 1000 })
const step = fc.oneof(
  fc.record({ what: fc.constant('grant' as const), who: pick, office: pick }),
  fc.record({ what: fc.constant('end' as const), office: pick, successor: fc.option(pick) }),
  fc.record({
    what: fc.constant('term' as const),
    days: fc.nat({ max: 2 }),
    changes: fc.array(fc.record({ office: pick, who: fc.option(pick) }), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ what: fc.constant('back' as const) }),
  fc.record({
    what: fc.constant('assign' as const),
    households: fc.array(pick, { minLength: 1, maxLength: 9 }),
    office: pick,
  }),
  fc.record({ what: fc.constant('file' as const), bypass: fc.boolean() }),
  fc.record({ what: fc.constant('wait' as const), days: fc.nat({ max: 3 }) }),
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Two dozen households more under the two heads, and people for every office. */
async function crowd(village: Village): Promise<void> {
  const [household] = documents<HouseholdDocument>(village, 'households')
  const [person] = documents<PersonDocument>(village, 'people')
  const ids = Array.from({ length: 10 }, (_, at) => `pcrowd00000${at}`)
  await seed(village.cloud, {
    people: ids.map((_id, at) => ({ ...person!, _id, phone: `1990000110${at}`, householdId: null })),
    accounts: ids.map((personId): AccountDocument => ({ _id: `o-${personId}`, personId, ask: null })),
    households: Array.from({ length: 14 }, (_, at) => ({
      ...household!,
      _id: `hcrowd000${100 + at}`,
      headId: null,
      headHistory: [],
    })),
  })
}

const documents = <T>(village: Village, name: string) => village.cloud.emulator.documents(name) as T[]
const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!

class World {
  now = '2026-11-24T10:00:00'
  done = 0
  private termId: string | null = null

  constructor(private readonly village: Village) {}

  private get roles() {
    return documents<RoleDocument>(this.village, 'roles').filter(
      (row) => row.placeId === villageId && isHeld(row, this.now),
    )
  }

  private get people() {
    return documents<PersonDocument>(this.village, 'people')
  }

  async act(step: Step): Promise<void> {
    const { village, roles, people } = this
    const tell = async (answer: Promise<{ ok: boolean }>) => void (this.done += Number((await answer).ok))
    if (step.what === 'grant') {
      const who = { personId: at(people, step.who)._id }
      await tell(
        village.tell('county', 'people.grantRole', { who, ...at(offices, step.office), placeId: villageId }),
      )
    } else if (step.what === 'end' && roles.length > 0) {
      const successor = step.successor === null ? {} : { successorId: at(roles, step.successor).personId }
      const wish = { roleId: at(roles, step.office)._id, ...successor, reason: '换人' }
      await tell(village.tell('county', 'people.endRole', wish))
    } else if (step.what === 'term' && roles.length > 0) {
      const changes = step.changes.map(({ office, who }) => ({
        roleId: at(roles, office)._id,
        next: who === null ? ('nobody' as const) : { personId: at(people, who)._id },
      }))
      const date = step.days === 0 ? null : addDays(dateOf(this.now), step.days)
      const answer = await village.tell('county', 'term.plan', { villageId, date, changes, apply: true })
      if (answer.ok && answer.value.termId) [this.termId, this.done] = [answer.value.termId, this.done + 1]
    } else if (step.what === 'back' && this.termId) {
      await tell(village.tell('county', 'term.takeBack', { termId: this.termId }))
    } else if (step.what === 'assign' && roles.length > 0) {
      const all = documents<HouseholdDocument>(village, 'households')
      const householdIds = [...new Set(step.households.map((one) => at(all, one)._id))]
      await tell(
        village.tell('township', 'people.assignHead', {
          householdIds,
          headId: at(roles, step.office).personId,
        }),
      )
    } else if (step.what === 'file') {
      await tell(village.tell('daughter', 'request.file', { words: '路灯不亮了', bypass: step.bypass }))
    }
    const later = step.what === 'wait' ? step.days * 1440 : 0
    this.now = addMinutes(this.now, later + 5)
    await village.setClock(this.now)
  }

  /** What must hold after each step, once the timer has run. */
  async check(): Promise<void> {
    const { village, now } = this
    const rows = documents<RoleDocument>(village, 'roles').filter((row) => isHeld(row, now))
    const isHead = ({ role }: RoleDocument) => role === 'lane-chief' || role === 'group-head'
    const households = documents<HouseholdDocument>(village, 'households')
    for (const { _id, headId } of households)
      if (headId !== null)
        expect({ _id, heads: rows.filter((row) => row.personId === headId && isHead(row)).length }).toEqual({
          _id,
          heads: 1,
        })
    for (const row of rows.filter(isHead)) {
      const own = households.filter(({ headId }) => headId === row.personId).length
      expect({ id: row._id, counted: row.households }).toEqual({ id: row._id, counted: own })
      expect(own).toBeLessThanOrEqual(20)
    }
    for (const { _id, owner, state, barred } of documents<RequestDocument>(village, 'requests')) {
      if (!openStates.includes(state)) continue
      const holds = rows.some((row) => row.personId === owner.personId && villageId.startsWith(row.placeId))
      expect({ _id, holds, barred: barred.includes(owner.personId) }).toEqual({
        _id,
        holds: true,
        barred: false,
      })
    }
    const gone = documents<AccountDocument>(village, 'accounts').find(
      ({ personId }) => personId !== null && !rows.some((row) => row.personId === personId),
    )
    const event = { name: 'people.lanes', input: { villageId } }
    if (gone)
      expect(await village.cloud.ask('api', event, gone._id)).toMatchObject({
        result: { refusal: 'not-allowed' },
      })
  }
}

it('leaves every household one head in office, every open request one owner in office, whatever changes', async () => {
  let done = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 25 }), async (steps) => {
      const village = await openRequestVillage()
      try {
        await crowd(village)
        const world = new World(village)
        for (const one of steps) {
          await world.act(one)
          await world.check()
        }
        done += world.done
      } finally {
        await village.close()
      }
    }),
    { numRuns: 6, endOnFailure: true },
  )
  expect(done).toBeGreaterThan(30)
})
