import type { Face } from '../../components/PageFrame'
import type { ServiceStore } from '../../stores/service-store'
import { serviceSentences, servicesWords } from '../../words/services'

/** What a page about the services shows: the waiting, what came, or why nothing did. */
export function serviceFace(store: ServiceStore): Face {
  const { state, refusal } = store
  if (state === 'waiting') return { kind: 'waiting' }
  if (state === 'here') return { kind: 'content' }
  if (refusal === 'not-found') return { kind: 'empty', icon: 'users', words: servicesWords.which }
  const offline = refusal === null || refusal === 'no-network'
  return {
    kind: 'trouble',
    words: offline ? servicesWords.trouble : serviceSentences[refusal],
    onAgain: () => void store.open(),
  }
}
