import { dial } from '../device/dial'
import { useStores } from '../frame/stores'
import { callWords } from '../words/people'

/** The head's phone as the way out of a page that shows nothing; absent when nobody is head or left no number. */
export function useCallWay(): { call?: { label: string; onTap: () => void } } {
  const { head } = useStores().me
  const phone = head?.phone
  return head && phone ? { call: { label: callWords.button(head), onTap: () => void dial(phone) } } : {}
}
