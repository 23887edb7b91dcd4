import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Card } from '../components/Card'
import { BigButton } from '../components/BigButton'
import { ListRow } from '../components/ListRow'
import { Phrase } from '../components/Phrase'
import { useStores } from '../frame/stores'
import { go } from '../routes'
import { homeBookingWords, orderWords, serviceWords, untilWord, whenWords } from '../words/booking'

/** On the home page: what is booked next, and the next meal that can still be ordered. */
export const NextMeal = observer(function NextMeal() {
  return (
    <>
      <Coming />
      <Offer />
    </>
  )
})

const Coming = observer(function Coming() {
  const { booking } = useStores()
  const [next, ...others] = booking.coming
  if (!next || booking.now === null) return null
  return (
    <View className="list mt3">
      <ListRow
        strong
        icon="calendar-days"
        title={[...whenWords(next, booking.now), serviceWords[next.service].what(next.name, 1 + next.guests)]}
        side={next.personName}
        onTap={() => go('booked', { session: next.sessionId, person: next.personId })}
      />
      {others.length > 0 && (
        <ListRow
          title={homeBookingWords.mine}
          value={String(booking.coming.length)}
          onTap={() => go('bookings')}
        />
      )}
    </View>
  )
})

const Offer = observer(function Offer() {
  const { booking } = useStores()
  const { nextMeal } = booking.mine
  if (!nextMeal || booking.now === null || nextMeal.booked.some(({ seats }) => seats > 0)) return null
  const dishes = nextMeal.menu?.split('、') ?? []
  return (
    <View className="mt3">
      <Card eave>
        <View className="sec2">
          <Phrase of={whenWords(nextMeal, booking.now)} />
        </View>
        <View className="card-t mt1">
          <Phrase of={dishes.length > 0 ? dishes.slice(0, 2).join('，') : orderWords.noMenu} />
        </View>
        <View className="sec2 mt1">
          <Phrase of={homeBookingWords.until(untilWord(nextMeal.closesAt, booking.now))} />
        </View>
        <View className="mt4">
          <BigButton
            icon="utensils"
            label={homeBookingWords.order}
            onTap={() => go('confirm', { session: nextMeal.id })}
          />
        </View>
      </Card>
    </View>
  )
})
