import { observer } from 'mobx-react-lite'
import { ConsentSheet } from '../../components/ConsentSheet'
import { useStore } from '../../frame/stores'
import { matterStore } from '../../stores/matter-store'
import { titleOf } from '../../words/request'
import { matterPageWords as words } from '../../words/request-mine'

/** One question before a matter is taken back. */
export const WithdrawSheet = observer(function WithdrawSheet({
  id,
  onClose,
}: {
  id: string
  onClose: () => void
}) {
  const requests = useStore(matterStore)
  return (
    <ConsentSheet
      title={words.withdrawAsk}
      paragraphs={requests.one ? [titleOf(requests.one)] : []}
      yes={{
        label: words.withdrawYes,
        busy: requests.busy && words.withdrawing,
        onTap: () => void requests.withdraw(id).then(onClose),
      }}
      no={{ label: words.withdrawNo, onTap: onClose }}
    />
  )
})
