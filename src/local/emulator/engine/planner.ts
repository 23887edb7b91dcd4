import { boundsOf, conditionsByField, isPoint, stretch, type Query } from './bounds'
import type { CollectionIndex, IndexField, Stretch } from './collection-index'
import { AFTER } from './keys'

/** Fields to sort by, in turn: ascending (1) or descending (-1). */
export type Order = Record<string, 1 | -1>

/** How a query reads one index: which stretches, in which direction, and whether that is the order asked for. */
export interface IndexPlan {
  index: CollectionIndex
  stretches: Stretch[]
  ordered: boolean
  backwards: boolean
  /** Whether everything in the stretches matches, so that no document need be looked into. */
  exact: boolean
}

/** Plans that together hold every match: one, or one for each branch of an `$or`; null = the whole collection. */
export type Plan = IndexPlan[] | null

const MOST_STRETCHES = 1000

/**
 * Chooses how to read: equality fields first, then one range, then the order, as MongoDB walks an index;
 * among several indexes the one with the fewest entries to look at, an order for free counting as a third less.
 */
export function planQuery(query: Query, order: Order, indexes: readonly CollectionIndex[]): Plan {
  const direct = bestPlan(query, order, indexes)
  if (direct?.narrow) return [direct.plan]
  const branches = branchPlans(query, indexes)
  if (branches) return branches
  return direct ? [direct.plan] : null
}

interface Candidate {
  plan: IndexPlan
  narrow: boolean
  cost: number
}

function bestPlan(query: Query, order: Order, indexes: readonly CollectionIndex[]): Candidate | null {
  const conditions = conditionsByField(query)
  const candidates = indexes
    .map((index) => planIndex(index, { query, conditions, order }))
    .filter((candidate) => candidate !== null)
  candidates.sort((a, b) => Number(b.narrow) - Number(a.narrow) || a.cost - b.cost)
  return candidates[0] ?? null
}

/** Every branch of an `$or` must have its own index, else the whole collection is read anyway. */
function branchPlans(query: Query, indexes: readonly CollectionIndex[]): IndexPlan[] | null {
  const branches =
    query['$or'] ?? (query['$and'] as Query[] | undefined)?.find((part) => part['$or'])?.['$or']
  if (!Array.isArray(branches)) return null
  const plans = (branches as Query[]).map((branch) => bestPlan(branch, {}, indexes))
  return plans.every((plan) => plan?.narrow) ? plans.flatMap((plan) => (plan ? [plan.plan] : [])) : null
}

interface Asked {
  query: Query
  conditions: Map<string, unknown[]>
  order: Order
}

function planIndex(index: CollectionIndex, { query, conditions, order }: Asked): Candidate | null {
  const { stretches, used, fixed } = stretchesOf(index, conditions)
  const direction = index.multikey ? null : orderDirection(index.fields, order, fixed)
  const wantsOrder = Object.keys(order).length > 0
  if (used === 0 && !(wantsOrder && direction !== null)) return null
  const ordered = wantsOrder && direction !== null
  const exact = !index.multikey && isExact(query, fixed)
  const plan = { index, stretches, ordered, backwards: ordered && direction === -1, exact }
  const cost = index.count(stretches) * (ordered || !wantsOrder ? 1 : 1.5) - used / 100
  return { plan, narrow: used > 0, cost }
}

/** A query of nothing but texts and numbers, each held by the index to that one value. */
function isExact(query: Query, fixed: Set<string>): boolean {
  return Object.entries(query).every(
    ([path, value]) => fixed.has(path) && (typeof value === 'string' || Number.isFinite(value)),
  )
}

/** The stretches of an index that the conditions leave; `fixed` are the fields held to exactly one value. */
function stretchesOf(
  index: CollectionIndex,
  conditions: Map<string, unknown[]>,
): { stretches: Stretch[]; used: number; fixed: Set<string> } {
  let prefixes = ['']
  let used = 0
  const fixed = new Set<string>()
  for (const { path, direction } of index.fields) {
    const bounds = boundsOf(conditions.get(path) ?? [], index.multikey)
    if (!bounds || prefixes.length * bounds.length > MOST_STRETCHES) break
    used++
    const ends = prefixes.flatMap((prefix) => bounds.map((b) => stretch(prefix, b, direction)))
    if (!bounds.every(isPoint)) return { stretches: sorted(ends), used, fixed }
    if (bounds.length === 1) fixed.add(path)
    prefixes = ends.map(({ low }) => low)
  }
  const stretches = prefixes.map((prefix) => ({ low: prefix, high: prefix + AFTER }))
  return { stretches: sorted(stretches), used, fixed }
}

function sorted(stretches: Stretch[]): Stretch[] {
  return stretches.sort((a, b) => (a.low < b.low ? -1 : 1))
}

/**
 * 1 when reading the index forwards gives the order, -1 when reading it backwards does, else null.
 * Fields held to one value do not disturb the order; fields with several values end it.
 */
function orderDirection(fields: readonly IndexField[], order: Order, fixed: Set<string>): 1 | -1 | null {
  const wanted = Object.entries(order).filter(([path]) => !fixed.has(path))
  const open = fields.filter(({ path }) => !fixed.has(path))
  const first = wanted[0]
  if (!first) return 1
  const direction = open[0]?.direction === first[1] ? 1 : -1
  const follows = wanted.every(
    ([path, d], at) => open[at]?.path === path && open[at].direction * direction === d,
  )
  return follows ? direction : null
}
