import type { Face } from '../../components/PageFrame'
import type { CareStore } from '../../stores/care-store'
import { careWords } from '../../words/care'

/** The face of a page about grants. */
export function careFace({ state, refusal, given }: CareStore, onAgain: () => void): Face {
  if (state === 'waiting') return { kind: 'waiting' }
  if (given) return { kind: 'content' }
  if (refusal === 'no-network') return { kind: 'trouble', words: careWords.trouble, onAgain }
  return { kind: 'empty', icon: 'users', words: careWords.gone }
}
