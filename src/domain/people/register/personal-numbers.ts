/** A personal number found in a text: what it is and where (offsets into the text, end exclusive). */
export interface PersonalNumber {
  kind: 'mobile' | 'identity' | 'account'
  start: number
  end: number
}

/** Full-width digits, letters, dashes and odd spaces read as plain ones, each one character as before. */
function plainly(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200a\u3000\t]/g, ' ')
    .replace(/[‐‑‒–—―−]/g, '-')
}

interface Shape {
  kind: PersonalNumber['kind']
  /** The number, with 证 and what follows before it. No lookbehind: older phones cannot read it. */
  pattern: RegExp
  grouped?: boolean
  holds?: (number: string) => boolean
}

/** The shapes of product.md §8 "Personal numbers in text". */
const shapes: Shape[] = [
  { kind: 'identity', pattern: /\d{17}[\dXx](?![\dXx])/g },
  { kind: 'identity', pattern: /\d{6}([ -])\d{8}\1\d{3}[\dXx](?![\dXx]|-\d)/g, grouped: true },
  { kind: 'identity', pattern: /证\D{0,10}\d{15}(?!\d)/g },
  { kind: 'account', pattern: /\d{16,19}(?!\d)/g },
  {
    kind: 'account',
    pattern: /\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?(?!\d|-\d)/g,
    grouped: true,
    holds: passesLuhn,
  },
  { kind: 'mobile', pattern: /(?:(?:00)?86[ -]?)?1[3-9]\d{9}(?!\d|\.\d\d(?!\d))/g },
  { kind: 'mobile', pattern: /(?:(?:00)?86[ -]?)?1[3-9]\d([ -])\d{4}\1\d{4}(?!\d|-\d)/g, grouped: true },
]

const ownId = /(^|[^0-9a-z])[phl][0-9a-z]{11}(?![0-9a-z])/g

/** Whether a card number's digits pass the Luhn check. */
function passesLuhn(written: string): boolean {
  const digits = Array.from(written.replace(/\D/g, ''), Number)
  const sum = digits.reverse().reduce((total, digit, place) => {
    const doubled = place % 2 === 1 ? digit * 2 : digit
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

/** A number does not begin within a run of digits, nor a grouped one after "digit-": that is a voucher's part. */
function beginsAt(text: string, start: number, grouped: boolean): boolean {
  return !(grouped ? /\d-?$/ : /\d$/).test(text.slice(Math.max(0, start - 2), start))
}

function placesOf(
  { kind, pattern, grouped = false, holds = () => true }: Shape,
  text: string,
): PersonalNumber[] {
  const places: PersonalNumber[] = []
  const search = new RegExp(pattern)
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const number = match[0].replace(/^证\D*/, '')
    const end = match.index + match[0].length
    const start = end - number.length
    if (beginsAt(text, start, grouped) && holds(number)) places.push({ kind, start, end })
    else search.lastIndex = match.index + 1
  }
  return places
}

/**
 * The mobile, identity and account numbers in one piece of text (a table's cells are read one by one), in order,
 * none overlapping. Landlines, masked numbers, our own ids, dates, amounts and voucher numbers pass.
 */
export function findPersonalNumbers(text: string): PersonalNumber[] {
  const plain = plainly(text).replace(
    ownId,
    (id, before: string) => before + ' '.repeat(id.length - before.length),
  )
  const found: PersonalNumber[] = []
  for (const shape of shapes)
    for (const place of placesOf(shape, plain))
      if (found.every((other) => place.end <= other.start || place.start >= other.end)) found.push(place)
  return found.sort((a, b) => a.start - b.start)
}

/** The text with every personal number masked ('138****8000', others all stars) and whether there was any. */
export function maskPersonalNumbers(text: string): { text: string; masked: boolean } {
  const found = findPersonalNumbers(text)
  if (found.length === 0) return { text, masked: false }
  let end = text.length
  let result = ''
  for (const number of found.reverse()) {
    result = mask(number, text.slice(number.start, number.end)) + text.slice(number.end, end) + result
    end = number.start
  }
  // What stands behind a mobile's last four digits can make a new number with them.
  return { text: maskPersonalNumbers(text.slice(0, end) + result).text, masked: true }
}

function mask({ kind }: PersonalNumber, written: string): string {
  if (kind !== 'mobile') return '*'.repeat(written.length)
  const digits = plainly(written).replace(/\D/g, '').slice(-11)
  return `${digits.slice(0, 3)}****${digits.slice(7)}`
}
