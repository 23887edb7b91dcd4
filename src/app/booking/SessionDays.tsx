import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { dateOf } from '../../domain/calendar/moment'
import { clockWord, dayCardWords, dayPartWord, dayWord } from '../../domain/calendar/words'
import { offerOf } from '../../domain/booking/offer'
import { DateCards } from '../components/DateCards'
import { SectionHead } from '../components/SectionHead'
import { SlotCards } from '../components/SlotCards'
import { useStore, useStores } from '../frame/stores'
import { type OrderStore, orderStore } from '../stores/order-store'
import { orderWords } from '../words/booking'
import { offerWords } from '../words/order'

/** Which day; and which time where a day has several. */
export const SessionDays = observer(function SessionDays() {
  const order = useStore(orderStore)
  const { me } = useStores()
  const { session } = order
  if (!session) return null
  return (
    <>
      <View className="sec">
        <SectionHead words={orderWords.day} />
        <DateCards
          level={me.level}
          label={orderWords.day}
          days={order.dates.map((date) => dayCard(order, date))}
          chosen={session.date}
          onChoose={(date) => order.chooseDate(date)}
          change={orderWords.change}
        />
      </View>
      {order.times.length > 1 && (
        <View className="sec">
          <SectionHead words={orderWords.time} />
          <SlotCards
            label={orderWords.time}
            slots={order.times.map((one) => ({
              id: one.id,
              time: `${dayPartWord(one.startsAt)} ${clockWord(one.startsAt)}`,
              left: offerWords[offerOf(one, order.now)](one.left),
              off: !['open', 'queue'].includes(offerOf(one, order.now)),
            }))}
            chosen={session.id}
            onChoose={(id) => order.chooseSession(id)}
          />
        </View>
      )}
    </>
  )
})

/** A day stands there when the center is closed, but cannot be chosen. */
function dayCard(order: OrderStore, date: string) {
  const today = dateOf(order.now)
  const [day, side] = dayCardWords(date, today)
  const shut = order.sessions
    .filter((one) => one.date === date)
    .every((one) => offerOf(one, order.now) === 'closed-by-center')
  const sideWords = shut ? offerWords['closed-by-center']() : side
  return { id: date, day, side: sideWords, line: dayWord(date, today), off: shut }
}
