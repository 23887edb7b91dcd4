import { observer } from 'mobx-react-lite'
import { CallBar } from '../components/CallBar'
import { Why } from '../components/Why'
import { dial } from '../device/dial'
import { useStores } from '../frame/stores'
import { callWords } from '../words/people'

/** 打给王巷长: works from what the phone kept, even when the cloud is down. */
export const CallHead = observer(function CallHead() {
  const { head, home } = useStores().me
  // A head does not call himself.
  if (!head || head.personId === home?.person?.id) return null
  const { phone } = head
  if (phone === null) return <Why words={callWords.noPhone(head)} />
  return <CallBar label={callWords.button(head)} side={callWords.side(head)} onTap={() => void dial(phone)} />
})
