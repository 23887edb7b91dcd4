import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Card } from '../../components/Card'
import { Phrase } from '../../components/Phrase'
import { Why } from '../../components/Why'
import { PhoneButton } from '../../device/PhoneButton'
import { useStore } from '../../frame/stores'
import { careStore } from '../../stores/care-store'
import { careWords as words } from '../../words/care'

/** Somebody gave leave to a number: whoever proves it has the leave. */
export const Accept = observer(function Accept() {
  const care = useStore(careStore)
  return (
    <Card>
      <Phrase of={words.accept} />
      <View className="mt3">
        <PhoneButton kind={2} label={words.acceptButton} onCode={(code) => void care.accept(code)} />
      </View>
      {care.taken !== null && <Why words={words.taken(care.taken)} />}
    </Card>
  )
})
