import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { addDays, dateOf } from '../../../domain/calendar/moment'
import { dayCardWords, dayWord, monthDayWord, weekdayWord } from '../../../domain/calendar/words'
import { BigButton } from '../../components/BigButton'
import { DateCards } from '../../components/DateCards'
import { SectionHead } from '../../components/SectionHead'
import { useStore, useStores } from '../../frame/stores'
import { promises, requestDeskStore } from '../../stores/request-desk-store'
import { answerWords as words } from '../../words/request-desk'

/** The day that is promised: one of the next, or one of the later, never past thirty. */
export const WhichDay = observer(function WhichDay() {
  const desk = useStore(requestDeskStore)
  const { me } = useStores()
  const [later, setLater] = useState(false)
  const today = dateOf(desk.now)
  const days = promises[later ? 1 : 0].map((ahead) => {
    const id = addDays(today, ahead)
    const [day, side] = later ? [weekdayWord(id), monthDayWord(id, today)] : dayCardWords(id, today)
    return { id, day, side, line: dayWord(id, today) }
  })
  const turn = () => {
    setLater(!later)
    desk.chooseDate(addDays(today, promises[later ? 0 : 1][0]))
  }
  return (
    <View className="sec">
      <SectionHead words={words.which} />
      <DateCards
        level={me.level}
        label={words.which}
        days={days}
        chosen={desk.date}
        onChoose={(date) => desk.chooseDate(date)}
        change={words.change}
      />
      <View className="mt3">
        <BigButton kind={3} label={later ? words.sooner : words.later} onTap={turn} />
      </View>
    </View>
  )
})
