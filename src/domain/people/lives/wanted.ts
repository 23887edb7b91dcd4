import { householdNumber, laneName } from '../register/lane'
import { plainText } from '../register/cell'

/** Whom somebody looks for, read from what he typed into the one field. */
export type Wanted =
  | { by: 'name'; part: string }
  | { by: 'initials'; letters: string }
  /** The last figures of a phone, four or more. */
  | { by: 'phone'; end: string }
  /** `3巷`, `3巷12户`. */
  | { by: 'place'; lane: string; number: string | null }

/** Reads the words: figures are a phone's end, letters are initials, what ends in 巷 or begins so is a place. */
export function readWanted(words: string): Wanted | null {
  const plain = plainText(words)
  if (/^\d{4,11}$/.test(plain)) return { by: 'phone', end: plain }
  if (/^[a-z]{1,6}$/i.test(plain)) return { by: 'initials', letters: plain.toLowerCase() }
  const [, lane, rest] = /^(.{1,8}?巷)(.*)$/.exec(plain) ?? []
  if (lane !== undefined) {
    const number = rest ? householdNumber(rest) : null
    return rest && number === null ? null : { by: 'place', lane: laneName(lane), number }
  }
  return /^[\p{L}·•.]{1,20}$/u.test(plain) ? { by: 'name', part: plain } : null
}

/** Whether so much has been typed that few are meant: a list may answer while somebody goes on typing. */
export function isEnough(words: string): boolean {
  const wanted = readWanted(words)
  if (!wanted) return false
  if (wanted.by === 'name') return Array.from(wanted.part).length > 1
  return wanted.by !== 'initials' || wanted.letters.length > 1
}

/** A person as far as she is looked for. */
export interface Findable {
  name: string
  /** domain/people/initials/finders */
  finders: readonly string[]
  phone: string | null
  lane: string
  number: string | null
}

/** Whether it is one of those who are looked for. */
export function fits(one: Findable, wanted: Wanted): boolean {
  switch (wanted.by) {
    case 'name':
      return one.name.includes(wanted.part)
    case 'initials':
      return one.finders.some((finder) => finder.startsWith(wanted.letters))
    case 'phone':
      return one.phone?.endsWith(wanted.end) ?? false
    case 'place':
      return one.lane === wanted.lane && (wanted.number === null || one.number === wanted.number)
  }
}
