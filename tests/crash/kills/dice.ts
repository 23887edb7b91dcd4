import { seeded } from '../../bench/random'

/** Random choices that a seed repeats. */
export interface Dice {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  one<Item>(items: readonly Item[]): Item
  /** True in so many of a hundred throws. */
  percent(chance: number): boolean
}

/** Dice over the one generator of the benches. */
export function diceOf(seed: number): Dice {
  const next = seeded(seed)
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    between,
    one: (items) => {
      const item = items[between(0, items.length - 1)]
      if (item === undefined) throw new Error('nothing to choose from')
      return item
    },
    percent: (chance) => next() * 100 < chance,
  }
}
