import { judge, type Aftermath, type Verdict } from './judge'

type Fault = [named: keyof Verdict, plant: (after: Aftermath) => unknown]

/** One fault of each kind, put into a copy of what is left. */
const faults: Fault[] = [
  [
    'overbooked',
    (after) => {
      after.roster['pextra000000'] = { seats: after.capacity, state: 'confirmed' }
    },
  ],
  ['doubleBooked', (after) => after.rows.push({ ...first(after.rows) })],
  ['retriesDiffer', ({ taps }) => first(taps).heard.push({ ok: false, refusal: 'another answer' })],
  [
    'untold',
    (after) => {
      after.roster = Object.fromEntries(Object.entries(after.roster).slice(1))
    },
  ],
  [
    'rowsDiffer',
    ({ rows }) => {
      first(rows).state = 'cancelled'
    },
  ],
  ['failed', ({ taps }) => first(taps).heard.push({ ok: false, refusal: '-501001' })],
]

/** Plants each fault in a copy and answers those that the judge did not report (agreements.md §9). */
export function missedFaults(after: Aftermath): string[] {
  const clean = judge(after)
  return faults.flatMap(([named, plant]) => {
    const copy = structuredClone(after)
    plant(copy)
    return judge(copy)[named] > clean[named] ? [] : [named]
  })
}

function first<T>(all: readonly T[]): T {
  const [one] = all
  if (one === undefined) throw new Error('the rush left nothing to plant a fault in')
  return one
}
