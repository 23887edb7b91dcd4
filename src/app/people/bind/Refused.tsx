import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import { Why } from '../../components/Why'
import { dial } from '../../device/dial'
import { useStore, useStores } from '../../frame/stores'
import { bindStore } from '../../stores/bind-store'
import { meWords } from '../../words/people'
import { bindSentences } from '../../words/binding'

/** Why it did not go, and the village's own phone for what cannot be put right here. */
export const Refused = observer(function Refused() {
  const bind = useStore(bindStore)
  const { me } = useStores()
  if (!bind.refusal) return null
  const phone = me.village?.officePhone ?? null
  return (
    <>
      <Why words={bindSentences[bind.refusal]} />
      {phone !== null && (
        <ListRow
          title={meWords.office}
          side={phone}
          button={{ label: meWords.call, icon: 'phone', onTap: () => void dial(phone) }}
        />
      )}
    </>
  )
})
