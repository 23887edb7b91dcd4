import type { Session } from './session'

/** How many portions or places a session stands for. */
export interface Figures {
  seats: number
  arrived: number
  missing: number
  /** Cancelled after the cut-off: the kitchen has them in the pot. */
  lateCancelled: number
}

/** Counts the roster. */
export function figuresOf({ roster }: Session): Figures {
  const figures: Figures = { seats: 0, arrived: 0, missing: 0, lateCancelled: 0 }
  for (const { seats, guests, state } of Object.values(roster)) {
    figures.seats += seats
    if (state === 'checked-in') figures.arrived += seats
    else figures.missing += seats
    if (state === 'late-cancel') figures.lateCancelled += 1 + guests
  }
  return figures
}
