/** Letters, digits, Chinese characters and control characters: what a field of symbols may not hold. */
const noSymbol = String.raw`\p{L}\p{N}\p{C}`
const clock = String.raw`\d{1,2}:\d{2}(:\d{2})?`
const date = String.raw`(\d{4}年\d{1,2}月(\d{1,2}日)?|\d{1,2}月\d{1,2}日|(\d{4}[-/.])?\d{1,2}[-/.]\d{1,2}|\d{4}[-/.]\d{1,2})`
/** One of them, or two with ~ between. */
const orSpan = (one: string): RegExp => new RegExp(`^${one}(~${one})?$`, 'u')

/**
 * What WeChat takes in a field of a subscription message, by the kind in its name: `thing1` is a thing. A length
 * counts characters, not bytes. An `enum` has values of its template, which are not known here.
 */
const kinds: Record<string, RegExp> = {
  thing: /^[^\p{C}]{1,20}$/u,
  number: /^(?=.{1,32}$)\d+(\.\d+)?$/u,
  letter: /^[A-Za-z]{1,32}$/u,
  symbol: new RegExp(`^[^${noSymbol}]{1,5}$`, 'u'),
  character_string: /^[^\p{Script=Han}\p{C}]{1,32}$/u,
  time: orSpan(`(${date} ?)?${clock}`),
  date: orSpan(`${date}( ?${clock})?`),
  amount: /^[¥￥$€£]?\d{1,10}(\.\d+)?元?$/u,
  phone_number: /^[^\p{L}\p{C}]{1,17}$/u,
  car_number: /^(?=.{1,8}$)[\p{Script=Han}A-Za-z0-9][A-Za-z0-9]*[\p{Script=Han}A-Za-z0-9]$/u,
  name: /^(?=.{1,20}$)([^\p{N}\p{C}]{1,10}|[^\p{Script=Han}\p{N}\p{C}]+)$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
  enum: /^[^\p{C}]+$/u,
}

/** The first field that WeChat would not take, in its words, or null. */
export function messageFault(data: unknown): string | null {
  if (typeof data !== 'object' || data === null) return 'data'
  for (const [field, content] of Object.entries(data as Record<string, { value?: unknown } | null>)) {
    const value = content?.value
    const kind = Object.entries(kinds).find(([name]) => field.replace(/\d+$/, '') === name)
    if (typeof value !== 'string' || value === '') return `data.${field}.value is empty`
    if (!kind?.[1].test(value)) return `data.${field}.value invalid`
  }
  return null
}
