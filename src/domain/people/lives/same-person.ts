import type { PersonLines } from './person-lines'

type Known = Pick<PersonLines, 'name' | 'birth'>

/** The same person of one household: name and month of birth (product.md §8). */
export function isSame(one: Known, other: Known): boolean {
  return one.name === other.name && monthOf(one) === monthOf(other)
}

const monthOf = ({ birth }: Known): string => birth?.slice(0, 7) ?? ''
