import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Card } from '../../components/Card'
import { KeyValues } from '../../components/KeyValues'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { PhoneButton } from '../../device/PhoneButton'
import { useStore, useStores } from '../../frame/stores'
import { ownDataStore } from '../../stores/own-data-store'
import { ownWords as words } from '../../words/own-data'
import { CallHead } from '../CallHead'

/** The register's own line; the number is corrected by the phone button, everything else by the head. */
export const TheRegister = observer(function TheRegister() {
  const ownData = useStore(ownDataStore)
  const { me } = useStores()
  const person = ownData.mine?.person
  if (!person) return null
  const { name, birth, phone, relation, lane, house, note } = person
  const lines = [
    { label: words.name, value: name },
    { label: words.birth, value: birth ?? words.none },
    { label: words.home, value: lane && house ? words.house(lane, house) : words.none },
    ...(relation ? [{ label: words.relation, value: relation }] : []),
    { label: words.phone, value: phone ?? words.none },
    ...(note ? [{ label: words.note, value: note }] : []),
  ]
  return (
    <>
      <SectionHead words={words.register} />
      <Card>
        <KeyValues lines={lines} stacked={me.level === 'huge'} />
      </Card>
      <View className="mt3">
        <PhoneButton label={words.setPhone} onCode={(code) => void ownData.setPhone(code)} />
      </View>
      <View className="sec2 mt3">
        <Phrase of={words.wrong} />
      </View>
      <View className="mt3">
        <CallHead />
      </View>
    </>
  )
})
