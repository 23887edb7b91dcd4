import type { KeptState } from './entry-states'
import type { Session } from './session'

/** How many portions or places a session stands for. */
export interface Figures {
  seats: number
  arrived: number
  missing: number
  /** Cancelled after the cut-off: the kitchen has them in the pot. */
  lateCancelled: number
  /** Of the seats: carried to the houses, and added by phone after the cut-off. */
  carried: number
  phoned: number
}

/** Who has got what he came for: at the table, at his door, or fetched from the class. */
const arrivedStates: readonly KeptState[] = ['checked-in', 'delivered', 'signed-out']

/** Counts the roster. */
export function figuresOf({ roster }: Session): Figures {
  const figures: Figures = { seats: 0, arrived: 0, missing: 0, lateCancelled: 0, carried: 0, phoned: 0 }
  for (const { seats, guests, state, delivery, phoned } of Object.values(roster)) {
    figures.seats += seats
    if (arrivedStates.includes(state)) figures.arrived += seats
    else figures.missing += seats
    if (delivery) figures.carried += seats
    if (phoned) figures.phoned += seats
    if (state === 'late-cancel') figures.lateCancelled += 1 + guests
  }
  return figures
}
