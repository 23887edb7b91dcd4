/** One condition: text that stands anywhere, or a field with its value. */
type Condition = { text: string } | { path: string[]; value: string }

/**
 * Reads what was typed: words that must all stand somewhere, and `field=value` (`ask.headId=p1`, `name="李 秀兰"`;
 * `field=` is a field that is missing, null or empty). An empty search fits everything.
 */
export function readSearch(typed: string): (thing: unknown) => boolean {
  const conditions = [...typed.matchAll(/(?:[^\s"]|"[^"]*"?)+/g)].map(([word]) => conditionOf(word))
  return (thing) => {
    const whole = JSON.stringify(thing).toLowerCase()
    return conditions.every((one) =>
      'text' in one ? whole.includes(one.text) : valuesAt(thing, one.path).includes(one.value),
    )
  }
}

function conditionOf(word: string): Condition {
  const [, path, value] = /^([\w.-]+)=(.*)$/s.exec(word) ?? []
  if (path !== undefined && value !== undefined) return { path: path.split('.'), value: unquoted(value) }
  // As it stands in the JSON, so that a quotation mark or a line break in a document is found too.
  return { text: JSON.stringify(unquoted(word)).slice(1, -1).toLowerCase() }
}

const unquoted = (text: string): string => text.replaceAll('"', '')

/** The values at a path as text, each element of an array by itself; missing and null are empty. */
function valuesAt(thing: unknown, path: readonly string[]): string[] {
  if (Array.isArray(thing)) return thing.flatMap((one: unknown) => valuesAt(one, path))
  const [field, ...rest] = path
  if (field === undefined) return [textOf(thing)]
  const isObject = typeof thing === 'object' && thing !== null
  return valuesAt(isObject ? (thing as Record<string, unknown>)[field] : undefined, rest)
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
