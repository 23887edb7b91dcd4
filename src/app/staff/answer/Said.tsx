import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { dateOf } from '../../../domain/calendar/moment'
import { pastWord } from '../../../domain/calendar/words'
import { BigButton } from '../../components/BigButton'
import { Phrase } from '../../components/Phrase'
import { Why } from '../../components/Why'
import { dial } from '../../device/dial'
import { useStore } from '../../frame/stores'
import { requestDeskStore } from '../../stores/request-desk-store'
import { SaidCard } from '../../request/SaidCard'
import { answerWords as words } from '../../words/request-desk'
import { Instead } from './Instead'

/** Who told it and when; the recording, the words, the pictures; the person's phone for whoever may ring. */
export const Said = observer(function Said() {
  const { matter, now } = useStore(requestDeskStore)
  if (!matter) return null
  const { subject, filedAt } = matter
  const house = subject.house ? `${subject.house}户 ` : ''
  const who = [`${subject.lane} ${house}`.trim(), subject.name].filter(Boolean).join(' ')
  return (
    <SaidCard
      matter={matter}
      above={
        <View className="sec2">
          <Phrase of={[`${who} ·`, pastWord(filedAt, dateOf(now))]} />
        </View>
      }
    >
      <Call />
    </SaidCard>
  )
})

/** Her own number; where no message reaches her, whose else. */
const Call = observer(function Call() {
  const { matter } = useStore(requestDeskStore)
  if (!matter) return null
  const { phone, subject, actions, told } = matter
  const toRing = actions.includes('tell') || actions.includes('record-yes')
  return (
    <>
      {phone !== null && (
        <View className="mt3">
          <BigButton kind={3} icon="phone" label={words.call(subject.name)} onTap={() => void dial(phone)} />
        </View>
      )}
      {told && <Instead told={told.filter(({ self }) => !self)} name={subject.name} />}
      {phone === null && toRing && !told?.length && <Why words={words.noPhone} />}
    </>
  )
})
