import type { Face } from '../../components/PageFrame'
import type { PersonStore } from '../../stores/person-store'
import { personWords as words } from '../../words/person'

/** The face of the pages about a person. */
export function personFace({ state }: PersonStore, onAgain: () => void): Face {
  if (state === 'gone') return { kind: 'empty', icon: 'user', words: words.gone }
  if (state === 'trouble') return { kind: 'trouble', words: words.trouble, onAgain }
  return { kind: state === 'here' ? 'content' : 'waiting' }
}
