import type { NewPerson, PersonFile } from '../../stores/person-store'

/** What is being typed of a person; nothing is sent before it is whole. */
export type Typed = Omit<NewPerson, 'gender'> & { gender: NewPerson['gender'] | null }

/** A form in which nothing has been typed. */
export const nothingTyped: Typed = {
  name: '',
  birth: '',
  gender: null,
  relation: '',
  phone: '',
  livesAlone: false,
  note: '',
}

/** A form with what the register has of her. */
export function typedOf({ person }: PersonFile): Typed {
  return {
    name: person.name,
    birth: person.birth?.replaceAll('-', '.') ?? '',
    gender: person.gender,
    relation: person.relation ?? '',
    phone: person.phone ?? '',
    livesAlone: person.livesAlone,
    note: person.note ?? '',
  }
}

/** The person that was typed; null while something that everybody has is missing. */
export function wholeOf(typed: Typed): NewPerson | null {
  const { gender } = typed
  const needed = [typed.name, typed.birth, typed.relation]
  return gender === null || needed.some((one) => one.trim() === '') ? null : { ...typed, gender }
}

/** Only what was typed otherwise than it stood there. */
export function differing(typed: Typed, before: Typed): Partial<NewPerson> {
  const fields = (Object.keys(typed) as (keyof Typed)[]).filter((field) => typed[field] !== before[field])
  return Object.fromEntries(fields.map((field) => [field, typed[field]]))
}
