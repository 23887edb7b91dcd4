import { seed } from '../../../../tests/booking/seed'
import { openRequestVillage, villageId } from '../../../../tests/request/small-village'
import { valueOf, type Village } from '../../../../tests/village'
import type { HouseholdDocument, PersonDocument, RoleDocument, VillageDocument } from '../documents'
import type { HandoverDocument } from './documents'

jest.setTimeout(120_000)

/** All offices of a village of the county: 26 heads with their households, fourteen others. */
const heads = 26
const offices = 40
const at = '2027-01-01T00:00:00'

let village: Village
beforeEach(async () => {
  village = await openRequestVillage()
  const [person] = documents<PersonDocument>('people')
  const [household] = documents<HouseholdDocument>('households')
  const numbers = Array.from({ length: offices }, (_, place) => place)
  const of = (letter: string, place: number) => `${letter}many0000${100 + place}`
  const made = (letter: string, place: number): PersonDocument => ({
    ...person!,
    ...{ _id: of(letter, place), name: `${letter}${place}`, phone: null, householdId: null },
  })
  await seed(village.cloud, {
    people: numbers.flatMap((place) => [made('p', place), made('n', place)]),
    roles: numbers.map((place): RoleDocument => {
      const isHead = place < heads
      const office = isHead
        ? { role: 'group-head' as const, post: null, households: 3 }
        : { role: 'village-officer' as const, post: 'committee-member' as const, households: 0 }
      return {
        ...{ _id: of('r', place), personId: of('p', place), placeId: villageId, service: null },
        ...{ from: '2022-01-01T00:00:00', to: null },
        ...office,
      }
    }),
    households: numbers
      .slice(0, heads)
      .flatMap((place) =>
        [1, 2, 3].map((nth) => ({ ...household!, _id: `${of('h', place)}${nth}`, headId: of('p', place) })),
      ),
  })
})
afterEach(() => village.close())

const documents = <T>(collection: string) => village.cloud.emulator.documents(collection) as T[]
const change = (place: number, next: string) => ({
  roleId: `rmany0000${100 + place}`,
  next: { personId: `${next}many0000${100 + place}` },
})
const all = (next = 'n') => Array.from({ length: offices }, (_, place) => change(place, next))
const propose = async (changes = all(), date: string | null = '2027-01-01') => {
  const wish = { villageId, of: null, date, changes, apply: true }
  const { proposalId } = valueOf(await village.tell('director', 'term.propose', wish))
  return { proposalId: proposalId ?? '', rev: 0, apply: true }
}

/** Who holds what of the forty at a moment. */
const holders = (moment: string) =>
  documents<RoleDocument>('roles')
    .filter(({ _id, personId }) => /many/.test(_id + personId))
    .filter(({ from, to }) => from <= moment && (to === null || moment < to))
    .map(({ personId }) => personId)
    .sort()
const everybody = (letter: string) =>
  Array.from({ length: offices }, (_, place) => `${letter}many0000${100 + place}`).sort()

/**
 * Whatever the office asks of the database fails from the k-th call on: it dies there. What it had open is let go of at
 * once; the platform does that after thirty seconds, long before the timer comes.
 */
function dieAt(call: number) {
  let seen = 0
  village.cloud.emulator.setWeather(({ worker, action }) =>
    worker.startsWith('office') && ++seen >= call && action !== 'database.abortTransaction'
      ? 'dropped'
      : null,
  )
}

async function callsOf(work: () => Promise<unknown>): Promise<number> {
  let calls = 0
  const stop = village.cloud.emulator.onCall(
    ({ worker }) => void (calls += Number(worker.startsWith('office'))),
  )
  await work()
  stop()
  return calls
}

it('changes forty offices on one day from one proposal', async () => {
  const proposal = await propose()
  const calls = await callsOf(() => village.tell('township', 'term.approve', proposal))
  // Each line reads, ends and begins an office; beside them two transactions, what is read first and who asks.
  expect(calls).toBeLessThan(3 * offices + 30)
  const [handover] = documents<HandoverDocument>('handovers')
  expect(handover).toMatchObject({ state: 'planned', pending: [] })
  expect([holders('2026-12-31T23:59:59'), holders(at)]).toEqual([everybody('p'), everybody('n')])
  await village.setClock('2027-01-01T00:05:00')
  const heads = documents<HouseholdDocument>('households').filter(({ _id }) => _id.startsWith('hmany'))
  expect(heads.map(({ _id, headId }) => headId === `n${_id.slice(1, -1)}`)).not.toContain(false)
  expect(documents<HandoverDocument>('handovers')).toMatchObject([{ state: 'done' }])
  expect(documents<VillageDocument>('villages')[0]).toMatchObject({ termId: null, proposalId: null })
})

it.each([1, 0.4])(
  'is whole or has not begun wherever the function dies, once the timer has run (%s of its calls)',
  async (share) => {
    const proposal = await propose()
    const noted = village.cloud.emulator.note()
    const calls = await callsOf(() => village.tell('township', 'term.approve', proposal, 'key-of-approval'))
    noted.putBack()
    noted.end()
    dieAt(Math.floor(calls * share))
    await village.tell('township', 'term.approve', proposal, 'key-of-approval').catch(() => null)
    village.cloud.emulator.setWeather(null)
    await village.cloud.timers.run('tick')
    const begun = documents<HandoverDocument>('handovers')
    expect(begun.every(({ state }) => state === 'planned')).toBe(true)
    expect(holders(at)).toEqual(everybody(begun.length > 0 ? 'n' : 'p'))
    valueOf(await village.tell('township', 'term.approve', proposal, 'key-of-approval'))
    expect(documents('handovers')).toHaveLength(1)
    expect([holders('2026-12-31T23:59:59'), holders(at)]).toEqual([everybody('p'), everybody('n')])
  },
)

it.each([0.5])('is changed or taken back as a whole, too (it dies after %s of its calls)', async (share) => {
  valueOf(await village.tell('township', 'term.approve', await propose()))
  const [{ _id: termId } = { _id: '' }] = documents<HandoverDocument>('handovers')
  const swapped = all().map((one, place) => (place % 2 === 0 ? one : change(place, 'n')))
  const kept = swapped.slice(0, 35)
  const wish = { termId, rev: 0, date: '2027-02-01', changes: kept, apply: true }
  const dying = async (work: () => Promise<unknown>) => {
    const noted = village.cloud.emulator.note()
    const calls = await callsOf(work)
    noted.putBack()
    noted.end()
    dieAt(Math.floor(calls * share))
    await work().catch(() => null)
    village.cloud.emulator.setWeather(null)
    await village.cloud.timers.run('tick')
  }
  await dying(() => village.tell('township', 'term.change', wish, 'key-of-change'))
  valueOf(await village.tell('township', 'term.change', wish, 'key-of-change'))
  expect(documents<HandoverDocument>('handovers')).toMatchObject([{ state: 'planned', rev: 1, pending: [] }])
  expect(holders('2027-01-31T23:59:59')).toEqual(everybody('p'))
  const after = [...everybody('n').slice(0, 35), ...everybody('p').slice(35)].sort()
  expect(holders('2027-02-01T00:00:00')).toEqual(after)
  await dying(() => village.tell('township', 'term.takeBack', { termId }))
  valueOf(await village.tell('township', 'term.takeBack', { termId }))
  expect(documents<HandoverDocument>('handovers')).toMatchObject([{ state: 'taken-back' }])
  expect(documents<VillageDocument>('villages')[0]?.termId).toBeNull()
  expect(holders('2027-02-01T00:00:00')).toEqual(everybody('p'))
})

it('changes forty offices this second, and passes on what is open at them', async () => {
  const proposal = await propose(all(), null)
  valueOf(await village.tell('township', 'term.approve', proposal))
  expect(holders('2026-11-24T10:00:00')).toEqual(everybody('n'))
  await village.setClock('2026-11-24T10:05:00')
  expect(documents<HandoverDocument>('handovers')).toMatchObject([{ state: 'done' }])
})
