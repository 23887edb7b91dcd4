import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { Phrase } from '../../components/Phrase'
import { useStore } from '../../frame/stores'
import { noticeDeskStore } from '../../stores/notice-desk-store'
import { stepWords as words } from '../../words/notice-staff'

/** The director's word; after it nothing changes any more. */
export const PublishPart = observer(function PublishPart() {
  const desk = useStore(noticeDeskStore)
  return (
    <View className="sec">
      <View>
        <Phrase of={words.publishWhy} />
      </View>
      <View className="mt4">
        <BigButton label={words.publish} busy={desk.busy && words.busy} onTap={() => void desk.publish()} />
      </View>
    </View>
  )
})
