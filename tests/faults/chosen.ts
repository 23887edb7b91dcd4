import { seeded } from '../bench/random'
import type { Chosen } from './disturb'

/** One in so many of the injections, as the seed says; all of them when it is one. */
export function oneIn(many: number, seed: number): Chosen {
  const dice = seeded(seed)
  return () => dice() * many < 1
}
