import { parseArgs } from 'node:util'

/**
 * The numbers that a command was given (`--seed 7`), each named in `usual`, which also says what holds without it.
 * @throws Error with a plain sentence for another option, or for what is no whole number of at most nine digits.
 */
export function wholeNumbers<Wish extends Record<string, number>>(usual: Wish): Wish {
  const names = Object.keys(usual)
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]))
  const given = Object.entries(parseArgs({ options }).values)
  return {
    ...usual,
    ...Object.fromEntries(given.map(([name, word]) => [name, wholeNumber(name, String(word))])),
  }
}

function wholeNumber(name: string, word: string): number {
  if (!/^\d{1,9}$/.test(word)) throw new Error(`--${name} wants a whole number, not ${word}`)
  return Number(word)
}
