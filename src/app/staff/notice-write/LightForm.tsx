import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { addDays, atTime, dateOf, timeOf } from '../../../domain/calendar/moment'
import { dayCardWords, fullDayWord } from '../../../domain/calendar/words'
import { timeOfTyped } from '../../../domain/notice/typed-time'
import { DateCards } from '../../components/DateCards'
import { Field } from '../../components/Field'
import { SectionHead } from '../../components/SectionHead'
import { useStore, useStores } from '../../frame/stores'
import { noticeWriteStore } from '../../stores/notice-write-store'
import { writeWords as words } from '../../words/notice-staff'

/** When, where and for whom: an outage or an activity. */
export const LightForm = observer(function LightForm() {
  const write = useStore(noticeWriteStore)
  const { me } = useStores()
  const { content, today } = write
  const day = content.startsAt ? dateOf(content.startsAt) : today
  const days = [0, 1, 2, 3].map((ahead) => addDays(today, ahead))
  const chooseDay = (date: string) =>
    write.fill({
      startsAt: content.startsAt && atTime(date, timeOf(content.startsAt)),
      endsAt: content.endsAt && atTime(date, timeOf(content.endsAt)),
    })
  return (
    <>
      <View className="sec">
        <SectionHead words={words.day} />
        <DateCards
          level={me.level}
          label={words.day}
          days={days.map((id) => {
            const [name, side] = dayCardWords(id, today)
            return { id, day: name, side, line: fullDayWord(id, today) }
          })}
          chosen={day}
          onChoose={chooseDay}
          change={words.changeDay}
        />
      </View>
      <View className="sec">
        <TimeField
          label={words.starts}
          hint={words.startsHint}
          at={content.startsAt}
          onChange={(time) => write.fill({ startsAt: time && atTime(day, time) })}
        />
      </View>
      <View className="sec">
        <TimeField
          label={words.ends}
          hint={words.endsHint}
          at={content.endsAt}
          onChange={(time) => write.fill({ endsAt: time && atTime(day, time) })}
        />
      </View>
      <View className="sec">
        <Field
          label={words.place}
          hint={words.placeHint}
          value={content.place ?? ''}
          maxLength={40}
          onInput={(place) => write.fill({ place })}
        />
      </View>
      <View className="sec">
        <Field
          label={words.whom}
          hint={words.whomHint}
          value={content.whom ?? ''}
          maxLength={40}
          onInput={(whom) => write.fill({ whom })}
        />
      </View>
    </>
  )
})

interface TimeFieldProps {
  label: string
  hint: string
  at: string | null
  onChange: (time: string | null) => void
}

function TimeField({ label, hint, at, onChange }: TimeFieldProps) {
  const [typed, setTyped] = useState(at ? timeOf(at).slice(0, 5) : '')
  const wrong = typed !== '' && timeOfTyped(typed) === null
  return (
    <Field
      label={label}
      value={typed}
      hint={hint}
      maxLength={8}
      onInput={(text) => {
        setTyped(text)
        onChange(timeOfTyped(text))
      }}
      {...(wrong && { error: words.timeWrong })}
    />
  )
}
