import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { dateOf } from '../../../domain/calendar/moment'
import { pastWord } from '../../../domain/calendar/words'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { careStore } from '../../stores/care-store'
import { actWords, careWords as words } from '../../words/care'

/** What was booked and filed for me by those whom I let. */
export const ActList = observer(function ActList() {
  const care = useStore(careStore)
  const acts = care.given?.acts ?? []
  if (acts.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={words.acts} />
      <View className="list">
        {acts.map((act) => (
          <ListRow
            key={`${act.at} ${act.by} ${act.of}`}
            title={actWords(act)}
            side={pastWord(act.at, dateOf(care.now))}
          />
        ))}
      </View>
    </View>
  )
})
