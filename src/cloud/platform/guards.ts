import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * A filter with `undefined` in it would silently lose that condition, and a list would look for null instead
 * (cloud.md §1.6, trap 3): a bug, so it throws. Lists and the SDK's operators are looked through.
 */
export function refuseUndefined(value: unknown, path = 'filter'): void {
  if (value === undefined) throw new Error(`${path} is undefined: the condition would be dropped`)
  if (value === null || typeof value !== 'object' || value instanceof Date || value instanceof RegExp) return
  if (Array.isArray(value)) value.forEach((part, at) => refuseUndefined(part, `${path}[${at}]`))
  else if ('operands' in value) refuseUndefined(value.operands, path)
  else for (const [key, part] of Object.entries(value)) refuseUndefined(part, `${path}.${key}`)
}

const transactions = new AsyncLocalStorage<true>()

/** Runs the work of a transaction, so that what would run outside of it is noticed. */
export function insideTransaction<T>(work: () => Promise<T>): Promise<T> {
  return transactions.run(true, work)
}

/** Everything but single documents by id would run outside, in silence (trap 2): a bug, so it throws. */
export function refuseInsideTransaction(act: string): void {
  if (!transactions.getStore()) return
  throw new Error(`${act} would run outside of the transaction around it: use the transaction's own acts`)
}
