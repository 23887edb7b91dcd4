import { plainText } from './cell'

const numerals = '零一二三四五六七八九'

/** A Chinese numeral from 一 to 九十九 as a number. */
function numberOfNumeral(numeral: string): number {
  const plain = numeral.replace('〇', '零').replace('两', '二')
  const [tens = '', ones = ''] = plain.includes('十') ? plain.split('十') : ['零', plain]
  return (tens === '' ? 1 : numerals.indexOf(tens)) * 10 + (ones === '' ? 0 : numerals.indexOf(ones))
}

/** The name of a lane: `1`, `1巷`, `一巷`, `01巷` and `第1巷` are '1巷'; other names stay. */
export function laneName(written: string): string {
  const plain = plainText(written)
  const match = /^第?(?:(\d{1,3})|([〇零一二两三四五六七八九]?十?[一二三四五六七八九]?))(?:号?巷|号)?$/.exec(
    plain,
  )
  const number = match?.[1] ?? match?.[2] ?? ''
  if (number === '') return plain
  return `${/^\d/.test(number) ? Number(number) : numberOfNumeral(number)}巷`
}

/** A household number: `045` and `45号` are '45', a divided one is '12甲'; null when it cannot be read. */
export function householdNumber(written: string): string | null {
  const match = /^第?0*([1-9]\d{0,3})([甲乙丙丁A-Za-z]?)(?:号|户|号户)?$/.exec(plainText(written))
  return match === null ? null : `${match[1] ?? ''}${(match[2] ?? '').toUpperCase()}`
}

/** What a household is called: '3巷 12户'. */
export function householdLabel(lane: string, number: string): string {
  return `${lane} ${number}户`
}

/** Lanes in their order: numbered ones by number, then named ones as they came. */
export function sortedLanes(lanes: readonly string[]): string[] {
  const numberOf = (lane: string) => (/^\d+巷$/.test(lane) ? parseInt(lane, 10) : Number.MAX_SAFE_INTEGER)
  return [...new Set(lanes)].sort((a, b) => numberOf(a) - numberOf(b))
}
