import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { dateOf } from '../../../domain/calendar/moment'
import { pastWord } from '../../../domain/calendar/words'
import { BigButton } from '../../components/BigButton'
import { Card } from '../../components/Card'
import { Phrase } from '../../components/Phrase'
import { Why } from '../../components/Why'
import { dial } from '../../device/dial'
import { useStores } from '../../frame/stores'
import { Pictures } from '../../request/Pictures'
import { Sound } from '../../request/Sound'
import { answerWords as words } from '../../words/request-desk'

/** Who told it and when; the recording, the words, the pictures; the person's phone for whoever may ring. */
export const Said = observer(function Said() {
  const { matter, now } = useStores().requestDesk
  if (!matter) return null
  const { subject, filedAt, recording, words: said, pictureLinks, spokenYes } = matter
  const house = subject.house ? `${subject.house}户 ` : ''
  const who = [`${subject.lane} ${house}`.trim(), subject.name].filter(Boolean).join(' ')
  return (
    <Card>
      <View className="sec2">
        <Phrase of={[`${who} ·`, pastWord(filedAt, dateOf(now))]} />
      </View>
      {recording && (
        <View className="mt2">
          <Sound source={recording.url} seconds={recording.seconds} label={words.sound} />
        </View>
      )}
      {said && <View className="mt3">{said}</View>}
      {pictureLinks.length > 0 && (
        <View className="mt3">
          <Pictures links={pictureLinks} />
        </View>
      )}
      {spokenYes && <View className="sec2 mt3">{words.spokenYes(spokenYes)}</View>}
      <Call />
    </Card>
  )
})

const Call = observer(function Call() {
  const { matter } = useStores().requestDesk
  if (!matter) return null
  const { phone, subject, actions } = matter
  if (phone !== null) {
    return (
      <View className="mt3">
        <BigButton kind={3} icon="phone" label={words.call(subject.name)} onTap={() => void dial(phone)} />
      </View>
    )
  }
  const toRing = actions.includes('tell') || actions.includes('record-yes')
  return toRing ? <Why words={words.noPhone} /> : null
})
