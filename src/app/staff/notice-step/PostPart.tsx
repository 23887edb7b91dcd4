import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { addDays } from '../../../domain/calendar/moment'
import { monthDayWord } from '../../../domain/calendar/words'
import { leastBoardDays, templates } from '../../../domain/notice/templates'
import { BigButton } from '../../components/BigButton'
import { Field } from '../../components/Field'
import { Stepper } from '../../components/Stepper'
import { useStore } from '../../frame/stores'
import { noticeDeskStore } from '../../stores/notice-desk-store'
import { stepWords as words, writeWords } from '../../words/notice-staff'
import { DaysAgo } from './DaysAgo'

/** Where it hangs, since when, for how long. */
export const PostPart = observer(function PostPart() {
  const desk = useStore(noticeDeskStore)
  const proposed = desk.notice && templates[desk.notice.templateId].boardDays
  const [typed, setTyped] = useState<string>(words.placeHint)
  const [ago, setAgo] = useState(0)
  const [days, setDays] = useState(proposed ?? leastBoardDays)
  const from = addDays(desk.today, -ago)
  const to = addDays(from, days)
  const places = typed.split(/[、，,；;]/).map((place) => place.trim())
  const named = places.filter((place) => place !== '')
  return (
    <View className="sec">
      <Field label={words.places} hint={words.placeHint} value={typed} maxLength={100} onInput={setTyped} />
      <View className="mt4">
        <DaysAgo label={words.hung} today={desk.today} days={ago} onChange={setAgo} />
      </View>
      <View className="mt4">
        <Stepper
          label={writeWords.days}
          value={days}
          unit={writeWords.dayUnit}
          min={leastBoardDays}
          max={60}
          less={writeWords.lessDays}
          more={writeWords.moreDays}
          limit={writeWords.daysLimit}
          onChange={setDays}
        />
        <View className="sec2 mt1">{words.until(monthDayWord(to, desk.today))}</View>
      </View>
      <View className="mt4">
        <BigButton
          label={words.post}
          busy={desk.busy && words.busy}
          onTap={() => void desk.post({ places: named, from, to })}
          {...(named.length === 0 && { off: words.places })}
        />
      </View>
    </View>
  )
})
