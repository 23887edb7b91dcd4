import type { PersonState } from './person-lines'

/** What may be done to a person of the register by hand. */
export type LifeAct = 'correct' | 'move' | 'set-guardians' | 'move-out' | 'die' | 'mistake'

interface Row {
  act: LifeAct
  from: readonly PersonState[]
  /** `same`: he stays what he is. */
  to: PersonState | 'same'
}

/** The life of a person in the register, the one table: buttons and guards read it. Every act can be undone. */
export const life: readonly Row[] = [
  { act: 'correct', from: ['here'], to: 'same' },
  { act: 'move', from: ['here'], to: 'same' },
  { act: 'set-guardians', from: ['here'], to: 'same' },
  { act: 'move-out', from: ['here'], to: 'moved-out' },
  // Somebody may hear of it after he has moved.
  { act: 'die', from: ['here', 'moved-out'], to: 'deceased' },
  { act: 'mistake', from: ['here'], to: 'by-mistake' },
]

/** Whether this may be done to somebody who stands so. */
export function isOpen(act: LifeAct, state: PersonState): boolean {
  return life.some((row) => row.act === act && row.from.includes(state))
}

/** The act behind each way of leaving. */
export const actOfLeaving = { 'moved-out': 'move-out', deceased: 'die', 'by-mistake': 'mistake' } as const
