import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Phrase } from '../../components/Phrase'
import { ListRow } from '../../components/ListRow'
import { ResultCard } from '../../components/ResultCard'
import { useStores } from '../../frame/stores'
import { go } from '../../routes'
import type { MyBooking } from '../../stores/booking-store'
import { orderWords, serviceWords, stateWords, whenWords } from '../../words/booking'
import { factWords, hoursWords, partyWords } from '../../words/order'

/** What was booked for several at once; each can be given back by itself, the others stay. */
export const BookedParty = observer(function BookedParty({ all }: { all: readonly MyBooking[] }) {
  const { booking } = useStores()
  const [first] = all
  if (!first) return null
  const now = booking.now ?? ''
  const seats = all.reduce((sum, one) => sum + one.seats, 0)
  const pays = all.reduce((sum, { price, seats: own }) => sum + (own > 0 ? (price?.pays ?? 0) : 0), 0)
  const facts = [
    { label: factWords.what, value: serviceWords[first.service].what(first.name, seats) },
    { label: factWords.when, value: whenWords(first, now), side: hoursWords(first) },
    { label: factWords.where, value: first.place },
    { label: factWords.bring, value: orderWords.paying(pays), side: orderWords.atWindow },
  ]
  return (
    <>
      <ResultCard kind="done" title={serviceWords[first.service].done} card={{ facts }} />
      <View className="sec list">
        {all.map((one) => (
          <ListRow
            key={one.personId}
            strong
            title={one.personName}
            side={[stateWords[one.state], ...(one.price ? [` · ${orderWords.paying(one.price.pays)}`] : [])]}
            onTap={() => go('booked', { session: one.sessionId, person: one.personId })}
          />
        ))}
      </View>
      <View className="sec2 mt3">
        <Phrase of={partyWords.cancelOne} />
      </View>
    </>
  )
})
