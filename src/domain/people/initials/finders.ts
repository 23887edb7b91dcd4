import { initialsOf } from './initials'
import { phoneEnd } from './phone-end'

/**
 * What a person is found by, each read from its beginning: her name from every character on, her initials, the last
 * four figures of her phone.
 */
export function findersOf({ name, phone }: { name: string; phone: string | null }): string[] {
  const characters = Array.from(name)
  const parts = characters.map((_, at) => characters.slice(at).join(''))
  const initials = initialsOf(name)
    .split(' ')
    .filter((one) => one !== '')
  return [...new Set([...parts, ...initials, ...(phone === null ? [] : [phone.slice(-phoneEnd)])])]
}
