import type { Face } from '../components/PageFrame'
import { useStore } from '../frame/stores'
import { matterStore } from '../stores/matter-store'
import { useCallWay } from '../people/use-call-way'
import { matterPageWords, mattersWords } from '../words/request-mine'

/** What a page about one matter shows while the matter is not there. */
export function useMatterFace(onAgain: () => void): Face {
  const { state } = useStore(matterStore)
  const way = useCallWay()
  if (state === 'nowhere') return { kind: 'empty', icon: 'clipboard-list', words: matterPageWords.missing }
  return state === 'trouble'
    ? { kind: 'trouble', words: mattersWords.trouble, onAgain, ...way }
    : { kind: 'waiting' }
}
