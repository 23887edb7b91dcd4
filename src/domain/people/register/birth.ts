import type { Answer } from '@domain/answer'
import { no, yes } from '@domain/answer'
import type { DateText } from '@domain/calendar/moment'
import { addDays, ageOn, isDate } from '@domain/calendar/moment'
import type { Cell } from './cell'
import { plainIn } from './cell'

type BirthFault =
  | 'birth-missing'
  | 'birth-year-only'
  | 'birth-ambiguous'
  | 'birth-unclear'
  | 'birth-in-future'
  | 'birth-too-old'

const oldestAge = 120

/**
 * A date of birth, 'YYYY-MM' or 'YYYY-MM-DD' as far as it is written: 1950.3, 1950-03, 1950/3/5, 1950年3月, a
 * date cell, a five-digit serial. `today` bounds it. A number 1950.1 may be January, or October that lost its 0.
 */
export function readBirth(cell: Cell, today: DateText): Answer<string, BirthFault> {
  const written = plainIn(cell)
  if (written === '') return no('birth-missing')
  if (/^\d{4}年?$/.test(written)) return no('birth-year-only', written.slice(0, 4))
  if (typeof cell === 'number' && /^\d{4}\.1$/.test(written)) return no('birth-ambiguous', written)
  const birth = /^\d{5}$/.test(written) ? dateOfSerial(Number(written)) : dateOfText(written)
  if (birth === null) return no('birth-unclear', written)
  if (birth > today) return no('birth-in-future', birth)
  if (ageOn(birth, today) > oldestAge) return no('birth-too-old', birth)
  return yes(birth)
}

/** The day of a spreadsheet serial (1 = 1900-01-01, with the program's 29 February 1900). */
function dateOfSerial(serial: number): DateText {
  return addDays('1899-12-30', serial)
}

function dateOfText(written: string): string | null {
  const parts =
    /^(\d{4})([-./])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(written) ??
    /^(\d{4})(年)(\d{1,2})月(?:(\d{1,2})[日号])?$/.exec(written)
  if (parts === null) return null
  const [, year = '', , month = '', day] = parts
  const monthText = `${year}-${month.padStart(2, '0')}`
  const date = `${monthText}-${(day ?? '1').padStart(2, '0')}`
  if (!isDate(date)) return null
  return day === undefined ? monthText : date
}
