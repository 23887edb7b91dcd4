import type { Face } from '../components/PageFrame'
import { useStores } from '../frame/stores'
import { useCallWay } from '../people/use-call-way'
import { matterPageWords, mattersWords } from '../words/request-mine'

/** What a page about one matter shows while the matter is not there. */
export function useMatterFace(onAgain: () => void): Face {
  const { oneState } = useStores().requests
  const way = useCallWay()
  if (oneState === 'nowhere') return { kind: 'empty', icon: 'clipboard-list', words: matterPageWords.missing }
  return oneState === 'trouble'
    ? { kind: 'trouble', words: mattersWords.trouble, onAgain, ...way }
    : { kind: 'waiting' }
}
