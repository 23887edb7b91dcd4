import type { NotedChange } from '../../src/local/emulator'

/** What chance or time makes: short ids, ids of the platform, hashes, codes. */
const token = /\b(?:[a-z][0-9a-z]{11}|[0-9a-f]{32}|[0-9a-f]{64}|\d{6})\b/g

/** Fields that count tries, or that a second try makes anew: nothing that anybody is told. */
const beside: Record<string, readonly string[]> = {
  accounts: ['writes'],
  codes: ['start', 'hash'],
}

/** How one change of the village differs from the other; both empty when it is the same. */
export interface Difference {
  /** Stood there after the undisturbed act and does not now. */
  missing: string[]
  /** Stands there now and did not. */
  surplus: string[]
}

/** Compares what an act changed with what it changed undisturbed; ids made by chance are told by their places. */
export function differenceOf(
  changed: readonly NotedChange[],
  undisturbed: readonly NotedChange[],
): Difference {
  const [now, then] = [changed, undisturbed].map((all) =>
    all.filter(({ collection, after }) => !isSpare(collection, after)),
  )
  const texts = (all: readonly NotedChange[]): string[] => all.map(textOf)
  const shared = common(texts(now!), texts(then!))
  const mask = (text: string): string => text.replace(token, (found) => (shared.has(found) ? found : '#'))
  const left = texts(then!).map(mask)
  const surplus = texts(now!)
    .map(mask)
    .filter((text) => {
      const at = left.indexOf(text)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
  return { missing: left, surplus }
}

/** A second path to upload to, which nobody uses: it is gone after a day. */
const isSpare = (collection: string, after: NotedChange['after']): boolean =>
  collection === 'files' && after?.['state'] === 'prepared'

function textOf({ collection, id, after }: NotedChange): string {
  const fields = Object.entries(after ?? {}).filter(([name]) => !beside[collection]?.includes(name))
  return `${collection} ${String(id)} ${after === null ? 'gone' : ordered(Object.fromEntries(fields))}`
}

/** JSON whose fields stand in an order that chance does not make. */
function ordered(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(ordered).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).map(([name, part]) => `${name}:${ordered(part)}`)
  return `{${fields.sort().join()}}`
}

function common(a: readonly string[], b: readonly string[]): Set<string> {
  const tokensOf = (texts: readonly string[]) => new Set(texts.flatMap((text) => text.match(token) ?? []))
  const second = tokensOf(b)
  return new Set([...tokensOf(a)].filter((one) => second.has(one)))
}
