import { seeded } from '../bench/random'
import { kinds, scopes, type Kind, type Scope } from './actors'
import type { Picks } from './check'
import { expected, expectedQuestions } from './expected'

/** All cells. */
export const everyCell: Picks = () => true

/** Cells in which something has been found: they are asked every time. */
const foundOnce: [question: string, kind: Kind, scope: Scope][] = [
  // The keeper was shown the clinic days of his own household among those he may book for as keeper.
  ['booking.sessions#own-clinic', 'keeper', 'own'],
]

/** Of every question and kind one scope in which the answer is yes and one in which it is not, as far as there are. */
export function someCells(seed: number): Picks {
  const dice = seeded(seed)
  const name = (question: string, kind: Kind, scope: Scope): string => [question, kind, scope].join()
  const picked = new Set(foundOnce.map((cell) => name(...cell)))
  for (const question of expectedQuestions)
    for (const kind of kinds) {
      const said = (scope: Scope): boolean => expected(question, kind, scope) === 'yes'
      for (const some of [scopes.filter(said), scopes.filter((scope) => !said(scope))]) {
        const scope = some[Math.floor(dice() * some.length)]
        if (scope) picked.add(name(question, kind, scope))
      }
    }
  return (question, kind, scope) => picked.has(name(question, kind, scope))
}
