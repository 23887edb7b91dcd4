import type { LocalCloud } from '../../src/local/open-local-cloud'

type Row = Record<string, unknown> & { _id: string }

/** A village as it can be compared with another: everything it holds, by names instead of ids. */
export function shapeOf({ emulator }: LocalCloud) {
  const all = (collection: string): Row[] => emulator.documents(collection) as Row[]
  const [village] = all('villages')
  const lanes = new Map(all('lanes').map(({ _id, ...lane }) => [_id, lane]))
  const laneName = (id: unknown): unknown => lanes.get(String(id))?.['name'] ?? null
  const people = all('people')
  const personName = (id: unknown): string => {
    const person = people.find(({ _id }) => _id === id)
    return person ? `${String(person['name'])} ${String(person['birth'])}` : 'nobody'
  }
  const households = all('households').map(({ _id, laneId, headId, headHistory, ...household }) => ({
    ...household,
    lane: laneName(laneId),
    head: personName(headId),
    heads: (headHistory as Row[]).length,
    members: sorted(people.filter(({ householdId }) => householdId === _id).map(withoutIds)),
  }))
  return {
    state: village?.['state'],
    counts: { lanes: lanes.size, households: households.length, people: people.length },
    lanes: sorted([...lanes.values()]),
    households: sorted(households),
    withoutHousehold: sorted(people.filter(({ householdId }) => householdId === null).map(withoutIds)),
    roles: sorted(
      all('roles').map(({ personId, ...role }) => ({ ...withoutIds(role), person: personName(personId) })),
    ),
    imports: all('imports').map(({ state, toWrite, cursor }) => ({ state, toWrite, cursor })),
  }
}

/** Without what differs from one import to the next: ids, when it was, and what the timer writes afterwards. */
function withoutIds(row: Row): Record<string, unknown> {
  const own = Object.entries(row).filter(([name]) => !ofItsTime.includes(name))
  return Object.fromEntries(own)
}

const ofItsTime = ['_id', 'laneId', 'householdId', 'from', 'finders']

const sorted = (rows: object[]): string[] => rows.map((row) => JSON.stringify(row)).sort()
