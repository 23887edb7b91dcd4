import { observer } from 'mobx-react-lite'
import { CallBar } from '../components/CallBar'
import { dial } from '../device/dial'
import { useStores } from '../frame/stores'
import { callWords } from '../words/people'
import { tellWords } from '../words/request-tell'

/** The head's phone, or the village's where nobody is head or he left no number. */
export const CallNow = observer(function CallNow() {
  const { me } = useStores()
  const { village, home } = me
  const head = me.head?.personId === home?.person?.id ? null : me.head
  const phone = head?.phone ?? village?.officePhone ?? null
  if (phone === null) return null
  const label = head?.phone ? callWords.button(head) : tellWords.callOffice
  return <CallBar label={label} side={tellWords.quick} onTap={() => void dial(phone)} />
})
