import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { type OwnConsent, ownDataStore } from '../../stores/own-data-store'
import { consentRow, ownWords as words } from '../../words/own-data'

/** What was agreed to, each with the way back. */
export const Consents = observer(function Consents({
  onWithdraw,
}: {
  onWithdraw: (consent: OwnConsent) => void
}) {
  const { given, now } = useStore(ownDataStore)
  return (
    <View className="sec">
      <SectionHead words={words.consents} />
      <View className="list">
        {given.length === 0 && <ListRow title={words.noConsents} />}
        {given.map((consent) => {
          const { title, side } = consentRow(consent, now)
          return (
            <ListRow
              key={`${consent.personId}:${consent.kind}`}
              title={title}
              side={side}
              button={{
                label: words.withdraw,
                spokenLabel: `${words.withdraw} ${title}`,
                onTap: () => onWithdraw(consent),
              }}
            />
          )
        })}
      </View>
    </View>
  )
})
