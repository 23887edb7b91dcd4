import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { requestDeskStore } from '../../stores/request-desk-store'
import { MatterTimeline } from '../../request/MatterTimeline'
import { matterWords } from '../../words/request'

/** What was done so far and what comes next, by when. */
export const Steps = observer(function Steps() {
  const { matter, now } = useStore(requestDeskStore)
  if (!matter) return null
  return (
    <View className="sec">
      <SectionHead words={matterWords.timeline} />
      <MatterTimeline matter={matter} now={now} />
    </View>
  )
})
