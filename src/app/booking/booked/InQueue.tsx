import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { Phrase } from '../../components/Phrase'
import { useStores } from '../../frame/stores'
import type { MyBooking } from '../../stores/booking-store'
import { homeBookingWords, untilWord } from '../../words/booking'
import { queueWords } from '../../words/order'

/** Of a place in the queue: how many are before one; of a seat that is held: until when, and the button to take it. */
export const InQueue = observer(function InQueue({
  one,
  onCancel,
}: {
  one: MyBooking
  onCancel: () => void
}) {
  const { booking } = useStores()
  const { state, queuePlace, offerUntil } = one
  if (state !== 'waitlisted' && state !== 'offered') return null
  const giveUp = <BigButton kind="bad" label={queueWords.giveUp} onTap={onCancel} />
  if (state === 'offered' && offerUntil !== null)
    return (
      <View className="sec">
        <Phrase of={homeBookingWords.held(untilWord(offerUntil, booking.now ?? ''))} />
        <View className="mt3">
          <BigButton
            label={queueWords.take}
            busy={booking.busy && queueWords.taking}
            onTap={() => void booking.accept(one)}
          />
        </View>
        <View className="mt3">{giveUp}</View>
      </View>
    )
  return (
    <View className="sec">
      {queuePlace !== null && <Phrase of={queueWords.ahead(queuePlace - 1)} />}
      <View className="mt1">
        <Phrase of={queueWords.free} />
      </View>
      <View className="mt3">{giveUp}</View>
    </View>
  )
})
