import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { Page } from '../../frame/Page'
import { useStores } from '../../frame/stores'
import { go } from '../../routes'
import type { MyBooking } from '../../stores/booking-store'
import { orderWords, serviceWords, standingLine, stateWords, whenWords } from '../../words/booking'
import { mineWords } from '../../words/order'

definePageConfig({})

/** 我订的: what is to come, then what was. */
export default observer(function MyBookingsPage() {
  const { booking } = useStores()
  const load = () => void booking.load()
  useDidShow(load)
  const none = booking.mine.bookings.length === 0
  return (
    <Page
      title={mineWords.title}
      face={
        booking.state === 'waiting'
          ? { kind: 'waiting' }
          : booking.state === 'trouble'
            ? { kind: 'trouble', words: orderWords.trouble, onAgain: load }
            : none
              ? {
                  kind: 'empty',
                  icon: 'calendar-days',
                  words: mineWords.empty,
                  button: { label: mineWords.order, onTap: () => go('order', { service: 'canteen' }) },
                }
              : { kind: 'content' }
      }
    >
      <Bookings head={mineWords.coming} all={booking.comingLines} coming />
      <Bookings head={mineWords.past} all={booking.past} />
    </Page>
  )
})

const Bookings = observer(function Bookings({
  head,
  all,
  coming,
}: {
  head: string
  all: MyBooking[]
  coming?: boolean
}) {
  const { booking } = useStores()
  if (all.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={head} />
      <View className="list">
        {all.map((one) => (
          <ListRow
            key={`${one.sessionId}:${one.personId}`}
            strong
            title={[
              ...whenWords(one, booking.now ?? ''),
              one.standing && coming
                ? standingLine
                : serviceWords[one.service].what(one.name, 1 + one.guests),
            ]}
            side={[`${one.personName} ·`, stateWords[one.state]]}
            onTap={() =>
              one.standing && coming
                ? go('standing', { person: one.personId })
                : go('booked', { session: one.sessionId, person: one.personId })
            }
          />
        ))}
      </View>
    </View>
  )
})
