import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { CheckChips } from '../../components/CheckChips'
import { ListRow } from '../../components/ListRow'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { standingStore } from '../../stores/standing-store'
import { onBehalfWords } from '../../words/booking-staff'
import { standingWords as words, weekdayName, weekdayOrder, weekdaysWords } from '../../words/standing'
import { DeliveryRow } from '../DeliveryRow'
import { SpokenHow } from '../SpokenHow'

/** Who, on which days, which meal, carried or not; every day unless it is changed. */
export const StandingForm = observer(function StandingForm() {
  const standing = useStore(standingStore)
  const { one } = standing
  if (!one) return null
  const delivery = one.carried === null ? null : (standing.delivery ?? one.carried)
  return (
    <>
      <SectionHead words={words.who} />
      <View className="list">
        <ListRow strong icon="user" title={one.name} />
      </View>
      <Weekdays />
      <Meals />
      <DeliveryRow delivery={delivery} onChange={(carried) => standing.setDelivery(carried)} />
      {one.by === 'on-behalf' && (
        <SpokenHow
          label={onBehalfWords.how}
          chosen={standing.basis}
          onChoose={(basis) => standing.setBasis(basis)}
        />
      )}
      <View className="sec2 mt3">
        <Phrase of={words.offer} />
      </View>
    </>
  )
})

const Weekdays = observer(function Weekdays() {
  const standing = useStore(standingStore)
  const [open, setOpen] = useState(standing.editing)
  const served = standing.one?.meals[0]?.weekdays ?? []
  return (
    <View className="sec">
      <SectionHead words={words.days} />
      {open ? (
        <CheckChips
          label={words.days}
          chips={weekdayOrder
            .filter((day) => served.includes(day))
            .map((day) => ({ id: String(day), words: weekdayName(day) }))}
          chosen={standing.weekdays.map(String)}
          onToggle={(day) => standing.toggleWeekday(Number(day))}
        />
      ) : (
        <View className="list">
          <ListRow
            strong
            icon="calendar-days"
            title={weekdaysWords(standing.weekdays, served)}
            button={{
              label: words.change,
              spokenLabel: `${words.change} ${words.days}`,
              onTap: () => setOpen(true),
            }}
          />
        </View>
      )}
    </View>
  )
})

/** Asked only where the canteen serves more than one. */
const Meals = observer(function Meals() {
  const standing = useStore(standingStore)
  const meals = standing.one?.meals ?? []
  if (meals.length < 2) return null
  return (
    <View className="sec">
      <SectionHead words={words.meal} />
      <CheckChips
        label={words.meal}
        chips={meals.map(({ part, name }) => ({ id: part, words: name }))}
        chosen={standing.parts}
        onToggle={(part) => standing.togglePart(part)}
      />
    </View>
  )
})
