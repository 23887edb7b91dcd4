import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Card } from '../../components/Card'
import { SectionHead } from '../../components/SectionHead'
import { useStores } from '../../frame/stores'
import { categoryWords } from '../../words/request'
import { matterPageWords as words } from '../../words/request-mine'
import { Pictures } from '../Pictures'
import { Sound } from '../Sound'

/** What was said at the beginning: recording, words, pictures, and her own yes where somebody spoke for her. */
export const MatterSaid = observer(function MatterSaid() {
  const { one } = useStores().requests
  if (!one) return null
  return (
    <View className="sec">
      <SectionHead
        words={one.mine ? (one.onBehalf ? words.saidForYou : words.said) : words.saidBy(one.subject.name)}
        side={categoryWords[one.category]}
      />
      <Card>
        {one.recording && (
          <Sound source={one.recording.url} seconds={one.recording.seconds} label={words.sound} />
        )}
        {one.words !== null && <View className={one.recording ? 'mt3' : ''}>{one.words}</View>}
        {one.pictureLinks.length > 0 && (
          <View className={one.words !== null || one.recording ? 'mt3' : ''}>
            <Pictures links={one.pictureLinks} />
          </View>
        )}
        {one.spokenYes !== null && (
          <View className="sec2 mt3">
            {words.spokenYes}：{one.spokenYes}
          </View>
        )}
      </Card>
    </View>
  )
})
