import table from './initials-table.json'

const firstCharacter = 0x4e00
const surnames: Record<string, string> = table.surnames

/** Surnames that families read in two ways, whichever the table has. */
const otherReadings: Record<string, string> = { 种: 'c', 覃: 't', 尉: 'y', 盖: 'g', 缪: 'm', 长孙: 'cs' }

/**
 * The pinyin initials of a name, 周桂兰 → 'zgl'; a surname that is read otherwise than the character alone stands
 * first with its own reading and then with the other ('sxh dxh' for 单晓红), so that either finds her.
 */
export function initialsOf(name: string): string {
  const plain = Array.from(name, letterOf).join('')
  const surname = [name.slice(0, 2), name.slice(0, 1)].find((one) => one in surnames || one in otherReadings)
  if (surname === undefined) return plain
  const rest = plain.slice(surname.length)
  const readings = [surnames[surname], plain.slice(0, surname.length), otherReadings[surname]]
  return [...new Set(readings.flatMap((reading) => (reading ? `${reading}${rest}` : [])))].join(' ')
}

function letterOf(character: string): string {
  if (/[a-z]/i.test(character)) return character.toLowerCase()
  const letter = table.letters[(character.codePointAt(0) ?? 0) - firstCharacter] ?? ''
  return letter === '?' ? '' : letter
}
