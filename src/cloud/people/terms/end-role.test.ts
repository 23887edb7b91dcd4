import { seed } from '../../../../tests/booking/seed'
import { openRequestVillage, villageId } from '../../../../tests/request/small-village'
import type { Village } from '../../../../tests/village'
import type { HouseholdDocument, RoleDocument } from '../documents'

let village: Village
beforeEach(async () => {
  village = await openRequestVillage()
})
afterEach(() => village.close())

const personOf = (number: number) => `pleaving${String(number).padStart(4, '0')}`
const roleOf = (number: number) => `rleaving${String(number).padStart(4, '0')}`
const householdId = 'h55000000000'

/** A head beside those of the village, with as many households as his row says. */
const leaving = (number: number, households: number) => ({
  _id: roleOf(number),
  personId: personOf(number),
  role: 'group-head',
  placeId: villageId,
  post: null,
  service: null,
  from: '2026-01-01T00:00:00',
  to: null,
  households,
})
const householdUnder = (headId: string | null) => ({
  _id: householdId,
  villageId,
  laneId: 'l30000000000',
  number: '55',
  order: 55,
  headId,
  headHistory: [],
  standIn: null,
})
const documents = <T>(collection: string) => village.cloud.emulator.documents(collection) as T[]
const headNow = () =>
  documents<HouseholdDocument>('households').find(({ _id }) => _id === householdId)?.headId ?? null
const endOf = (id: string) => documents<RoleDocument>('roles').find(({ _id }) => _id === id)?.to

it('ends a head’s office once his household has gone to another head', async () => {
  await seed(village.cloud, {
    roles: [leaving(0, 1), leaving(1, 0)],
    households: [householdUnder(personOf(0))],
  })
  const wish = { roleId: roleOf(0), successorId: personOf(1), reason: '搬走了' }
  expect(await village.tell('county', 'people.endRole', wish)).toMatchObject({ ok: true })
  expect(headNow()).toBe(personOf(1))
  expect(endOf(roleOf(0))).toBe('2026-11-24T10:00:00')
})

it('does not end it while he holds one more household than those that were moved', async () => {
  await seed(village.cloud, {
    roles: [leaving(0, 2), leaving(1, 0)],
    households: [householdUnder(personOf(0))],
  })
  const wish = { roleId: roleOf(0), successorId: personOf(1), reason: '搬走了' }
  expect(await village.tell('county', 'people.endRole', wish)).toMatchObject({ refusal: 'busy-try-again' })
  expect(endOf(roleOf(0))).toBeNull()
})

it('never leaves a household with a head whose office ended while it was given to him', async () => {
  const rounds = Array.from({ length: 40 }, (_, number) => number)
  await seed(village.cloud, {
    roles: rounds.map((number) => leaving(number, 0)),
    households: [householdUnder(null)],
  })
  for (const number of rounds) {
    const assign = () =>
      village.tell('director', 'people.assignHead', {
        householdIds: [householdId],
        headId: personOf(number),
      })
    const end = () => village.tell('county', 'people.endRole', { roleId: roleOf(number), reason: '不干了' })
    const [assigned, ended] = await Promise.all([assign(), end()])
    expect({ number, both: assigned.ok && ended.ok }).toEqual({ number, both: false })
    expect({ number, left: headNow() === personOf(number) && endOf(roleOf(number)) !== null }).toEqual({
      number,
      left: false,
    })
  }
})
