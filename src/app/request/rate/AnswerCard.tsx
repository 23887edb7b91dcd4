import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { dateOf } from '../../../domain/calendar/moment'
import { pastWord } from '../../../domain/calendar/words'
import { Card } from '../../components/Card'
import { Phrase } from '../../components/Phrase'
import { useStore } from '../../frame/stores'
import { matterStore } from '../../stores/matter-store'
import { titleOf, whoWord } from '../../words/request'
import { matterPageWords } from '../../words/request-mine'
import { Pictures } from '../Pictures'
import { Sound } from '../Sound'

/** What was answered, by whom and when. */
export const AnswerCard = observer(function AnswerCard() {
  const { one, now } = useStore(matterStore)
  const answer = one?.timeline.filter(({ what }) => what === 'answer').at(-1)
  if (!one || !answer?.by) return null
  const { by, at, words, recording, pictures } = answer
  return (
    <Card>
      <View className="sec2">
        <Phrase of={[`${whoWord(by)} ·`, pastWord(at, dateOf(now))]} />
      </View>
      <View className="card-t mt1">{titleOf(one)}</View>
      {words !== null && <View className="mt1">{words}</View>}
      {recording && (
        <View className="mt3">
          <Sound source={recording.url} seconds={recording.seconds} label={matterPageWords.sound} />
        </View>
      )}
      <Pictures links={pictures} />
    </Card>
  )
})
