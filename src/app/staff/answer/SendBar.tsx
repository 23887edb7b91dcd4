import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { dateOf } from '../../../domain/calendar/moment'
import { dayWord } from '../../../domain/calendar/words'
import { BigButton } from '../../components/BigButton'
import { useStore } from '../../frame/stores'
import { type RequestDeskStore, requestDeskStore } from '../../stores/request-desk-store'
import { answerWords as words, deskWords, wayWords } from '../../words/request-desk'

/** To whom it goes, and the one button that sends it. */
export const SendBar = observer(function SendBar() {
  const desk = useStore(requestDeskStore)
  const { way } = desk
  const needsWords = way === 'answer' || way === 'ask' || way === 'decline'
  const empty = needsWords && desk.words.trim() === ''
  return (
    <>
      <View className="act-sum">{sumOf(desk)}</View>
      <BigButton
        label={wayWords[way].send}
        busy={desk.busy === `request.${way}` && wayWords[way].busy}
        {...(empty && { off: words.write })}
        onTap={() => void desk.send()}
      />
    </>
  )
})

function sumOf({ way, desk, date, now, matter }: RequestDeskStore): string {
  if (way === 'pass') return desk ? words.sumPass(deskWords[desk]) : ''
  if (way === 'schedule') return words.sumDate(dayWord(date, dateOf(now)))
  return words.sum(matter?.subject.name ?? '')
}
