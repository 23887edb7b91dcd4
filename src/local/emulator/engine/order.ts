import { fieldKeys } from './collection-index'
import type { Document } from './document'
import type { Order } from './planner'

/** Sorts as MongoDB does: types apart, what is missing as null, an array by its least (descending: greatest) element. */
export function sortDocuments<Item extends object>(documents: Iterable<Item>, order: Order): Item[] {
  const items = [...documents]
  const columns = Object.entries(order).map(([path, direction]) => columnOf(items, path, direction))
  const places = items.map((_, at) => at)
  places.sort((a, b) => {
    for (const compare of columns) {
      const step = compare(a, b)
      if (step !== 0) return step
    }
    return 0
  })
  return places.map((at) => items[at] as Item)
}

/** Compares two items, by their places in the list, by one field. */
type Column = (a: number, b: number) => number

/** Where a field is a text everywhere, or a number, the values are compared themselves, else their keys. */
function columnOf(items: readonly object[], path: string, direction: 1 | -1): Column {
  const values = path.includes('.') ? [] : items.map((item) => (item as Document)[path])
  const alike =
    values.length > 0 &&
    (values.every((value) => typeof value === 'string') ||
      values.every((value) => typeof value === 'number' && !Number.isNaN(value)))
  return alike
    ? ascending(values as string[], direction)
    : ascending(
        items.map((item) => least(fieldKeys(item as Document, path, direction))),
        1,
      )
}

function ascending(values: readonly string[], direction: 1 | -1): Column {
  return (a, b) => {
    const [one, other] = [values[a] as string, values[b] as string]
    return one < other ? -direction : one > other ? direction : 0
  }
}

function least(keys: string[]): string {
  return keys.reduce((a, b) => (a < b ? a : b))
}
