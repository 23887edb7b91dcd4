import { observer } from 'mobx-react-lite'
import { CallBar } from '../components/CallBar'
import { Why } from '../components/Why'
import { dial } from '../device/dial'
import { useStores } from '../frame/stores'
import { callWords } from '../words/people'

/** 打给王巷长: works from what the phone kept, even when the cloud is down. */
export const CallHead = observer(function CallHead() {
  const { head } = useStores().me
  if (!head) return null
  const { phone } = head
  if (phone === null) return <Why words={callWords.noPhone(head)} />
  return <CallBar label={callWords.button(head)} side={callWords.side(head)} onTap={() => void dial(phone)} />
})
