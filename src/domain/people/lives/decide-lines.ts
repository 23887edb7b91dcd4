import { no, yes, type Answer } from '../../answer'
import type { DateText } from '../../calendar/moment'
import { readBirth } from '../register/birth'
import { readName } from '../register/household-rows'
import { maskPersonalNumbers } from '../register/personal-numbers'
import { readPhone } from '../register/phone'
import type { PersonLines } from './person-lines'

/** What is typed about a person: only what is to be written. An empty phone or note takes it away. */
export interface Typed {
  name?: string | undefined
  /** As in the register: 1950.3, 1950-03, 1950年3月5日. */
  birth?: string | undefined
  gender?: 'male' | 'female' | undefined
  phone?: string | undefined
  relation?: string | undefined
  livesAlone?: boolean | undefined
  note?: string | undefined
}

/** Refusals of what was typed: what the same words in the register are refused for (product.md §8, Roster). */
export const typedRefusals = [
  'name-missing',
  'name-unclear',
  'birth-missing',
  'birth-year-only',
  'birth-ambiguous',
  'birth-unclear',
  'birth-in-future',
  'birth-too-old',
  'phone-several',
  'phone-landline',
  'phone-unclear',
  'relation-missing',
] as const
export type TypedRefusal = (typeof typedRefusals)[number]

/** The lines that were typed, read as those of a register; what was not typed is not in them. */
export function readTyped(typed: Typed, today: DateText): Answer<Partial<PersonLines>, TypedRefusal> {
  const lines: Partial<PersonLines> = {}
  if (typed.name !== undefined) {
    const name = readName(typed.name)
    if (!name.ok) return name
    lines.name = name.value
  }
  if (typed.birth !== undefined) {
    const birth = readBirth(typed.birth, today)
    if (!birth.ok) return birth
    lines.birth = birth.value
  }
  if (typed.phone !== undefined) {
    const phone = readPhone(typed.phone)
    if (!phone.ok) return phone
    lines.phone = phone.value
  }
  if (typed.relation !== undefined) {
    const relation = maskPersonalNumbers(typed.relation.trim()).text.slice(0, 10)
    if (relation === '') return no('relation-missing')
    lines.relation = relation === '本人' ? '户主' : relation
  }
  if (typed.note !== undefined) lines.note = maskPersonalNumbers(typed.note.trim()).text || null
  if (typed.gender !== undefined) lines.gender = typed.gender
  if (typed.livesAlone !== undefined) lines.livesAlone = typed.livesAlone
  return yes(lines)
}
