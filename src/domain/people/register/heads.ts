import { ownHouseholdsLimit } from '../head-rules'
import { householdsOf } from './duty'
import type { Problem } from './faults'
import { problemAt } from './faults'
import type { HeadField, HeadPost, WrittenHead } from './head-rows'
import type { ReadHousehold } from './households'
import { sortedLanes } from './lane'
import type { TableRow } from './table'

/** A head with the households he is responsible for (labels) and the one he lives in, null when elsewhere. */
export interface Head {
  name: string
  post: HeadPost
  phone: string | null
  home: string | null
  households: string[]
}

/** Settles who each head is and which households are his; every household has exactly one, a head at most 20. */
export function settleHeads(
  written: readonly WrittenHead[],
  households: readonly ReadHousehold[],
): { heads: Head[]; problems: Problem[] } {
  const problems: Problem[] = []
  const holders = new Map<string, string>()
  const heads = written.map((head) => {
    const found = findHome(head, households)
    const own = ownHouseholds(head, households, holders)
    problems.push(...found.problems, ...own.problems)
    if (own.labels.length > ownHouseholdsLimit)
      problems.push(tooMany(head.row, `${head.name}负责 ${own.labels.length} 户`))
    return { name: head.name, post: head.post, phone: found.phone, home: found.home, households: own.labels }
  })
  return { heads, problems: [...problems, ...withoutHead(households, holders)] }
}

const tooMany = (row: TableRow<HeadField>, it: string) =>
  problemAt(row.place('duty'), 'too-many-households', 'file', it)

/** Where a head lives: by his name, by phone when the name is not unique; elsewhere when he has a phone. */
function findHome(head: WrittenHead, households: readonly ReadHousehold[]) {
  const { name, phone, row } = head
  const people = households.flatMap(({ label, rows }) => rows.map((read) => ({ label, ...read })))
  const namesakes = people.filter((person) => person.name === name)
  const isHim = ({ member }: (typeof people)[number]) => phone !== null && member?.phone === phone
  const him = namesakes.length === 1 ? namesakes[0] : namesakes.find(isHim)
  if (him !== undefined) return { home: him.label, phone: phone ?? him.member?.phone ?? null, problems: [] }
  if (phone !== null) return { home: null, phone, problems: [] }
  const fault = namesakes.length === 0 ? 'head-not-found' : 'head-ambiguous'
  return { home: null, phone, problems: [problemAt(row.place('name'), fault, 'file', name)] }
}

function ownHouseholds(
  head: WrittenHead,
  households: readonly ReadHousehold[],
  holders: Map<string, string>,
) {
  const problems: Problem[] = []
  const labels = new Set<string>()
  for (const { row, duty } of head.duties) {
    const named = householdsOf(duty, households)
    if (!named.ok) {
      problems.push(problemAt(row.place('duty'), named.refusal, 'file', named.about))
      continue
    }
    const taken = named.value.filter((label) => holders.has(label))
    const [first] = taken
    if (first !== undefined) {
      const it = `${taken.join('、')}已经由${holders.get(first) ?? ''}负责`
      problems.push(problemAt(row.place('duty'), 'household-with-two-heads', 'file', it))
    }
    for (const label of named.value) labels.add(label)
  }
  for (const label of labels) if (!holders.has(label)) holders.set(label, head.name)
  return { labels: [...labels], problems }
}

/** One problem a lane: the households in it that nobody is responsible for. */
function withoutHead(households: readonly ReadHousehold[], holders: Map<string, string>): Problem[] {
  const left = households.filter(({ label, numbered }) => numbered && !holders.has(label))
  return sortedLanes(left.map(({ lane }) => lane)).flatMap((lane) => {
    const inLane = left.filter((household) => household.lane === lane)
    const place = inLane[0]?.rows[0]?.row.place('number')
    const it = `${lane} ${inLane.map(({ number }) => `${number}户`).join('、')}`
    return place === undefined ? [] : [problemAt(place, 'household-without-head', 'file', it)]
  })
}
