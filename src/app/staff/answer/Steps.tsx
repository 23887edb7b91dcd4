import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { SectionHead } from '../../components/SectionHead'
import { useStores } from '../../frame/stores'
import { MatterTimeline } from '../../request/MatterTimeline'
import { matterWords } from '../../words/request'

/** What was done so far and what comes next, by when. */
export const Steps = observer(function Steps() {
  const { matter, now } = useStores().requestDesk
  if (!matter) return null
  return (
    <View className="sec">
      <SectionHead words={matterWords.timeline} />
      <MatterTimeline matter={matter} now={now} />
    </View>
  )
})
