import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { daysBetween, dateOf } from '../../../domain/calendar/moment'
import { dayWord } from '../../../domain/calendar/words'
import { FactCard } from '../../components/FactCard'
import { ListRow } from '../../components/ListRow'
import { ResultCard } from '../../components/ResultCard'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { type StandingDay, standingStore } from '../../stores/standing-store'
import { factWords } from '../../words/order'
import { dayStateWords, standingWords as words, weekdaysWords } from '../../words/standing'

/** What runs, and the coming days, each with its one tap. */
export const StandingDays = observer(function StandingDays() {
  const { one, justSet, now } = useStore(standingStore)
  if (!one?.order) return null
  const { order, meals, name, days } = one
  const served = meals[0]?.weekdays ?? []
  const eaten = meals.filter(({ part }) => order.parts.includes(part)).map((meal) => meal.name)
  const today = dateOf(now)
  const facts = [
    { label: factWords.who, value: name },
    {
      label: factWords.what,
      value: [...weekdaysWords(order.weekdays, served), eaten.join('、')],
      side: words.atWindow,
    },
    ...(order.awayUntil === null
      ? []
      : [{ label: factWords.when, value: words.awayUntil(dayWord(order.awayUntil, today)) }]),
  ]
  return (
    <>
      {justSet ? (
        <ResultCard kind="done" title={words.justSet} card={{ facts }} />
      ) : (
        <FactCard eave facts={facts} />
      )}
      {days.length > 0 && (
        <View className="sec">
          <SectionHead words={words.coming} />
          <View className="list">
            {days.map((day) => (
              <Day key={day.sessionId} day={day} today={today} />
            ))}
          </View>
        </View>
      )}
    </>
  )
})

const Day = observer(function Day({ day, today }: { day: StandingDay; today: string }) {
  const standing = useStore(standingStore)
  const title = dayWord(day.date, today).split(/(?=（)/)
  const row = { title, side: dayStateWords(day), strong: day.state === 'booked' }
  if (day.turn === null) return <ListRow {...row} />
  const label = day.turn === 'on' ? words.after : offWord(daysBetween(today, day.date))
  return (
    <ListRow
      {...row}
      button={{
        label,
        spokenLabel: `${label} ${title.join('')}`,
        onTap: () => void standing.turn(day),
      }}
    />
  )
})

const offWord = (ahead: number): string =>
  ahead === 0 ? words.notToday : ahead === 1 ? words.notTomorrow : words.notThisDay
