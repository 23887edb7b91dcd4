import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { matterStore } from '../../stores/matter-store'
import { categoryWords } from '../../words/request'
import { matterPageWords as words } from '../../words/request-mine'
import { SaidCard } from '../SaidCard'

/** What was said at the beginning, below its kind. */
export const MatterSaid = observer(function MatterSaid() {
  const { one } = useStore(matterStore)
  if (!one) return null
  return (
    <View className="sec">
      <SectionHead
        words={one.mine ? (one.onBehalf ? words.saidForYou : words.said) : words.saidBy(one.subject.name)}
        side={categoryWords[one.category]}
      />
      <SaidCard matter={one} />
    </View>
  )
})
