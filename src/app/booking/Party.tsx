import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { KeyValues } from '../components/KeyValues'
import { Stepper } from '../components/Stepper'
import { useStore } from '../frame/stores'
import { heldIn } from '../stores/order-offer'
import { orderStore } from '../stores/order-store'
import { orderWords } from '../words/booking'
import { partyWords as words } from '../words/order'

/** Several people in one order: what each of them pays, the guests, and the sum. */
export const Party = observer(function Party() {
  const order = useStore(orderStore)
  const { session, prices, price, guests, people, wish } = order
  if (!session) return null
  const held = people.filter(
    ({ personId }) => wish.personIds.includes(personId) && heldIn(session, personId) !== null,
  )
  const [first] = prices
  const theirs = first ? first.price.pays - first.alone.pays : 0
  const guestLines = guests > 0 ? [{ label: words.guestLine(guests), value: orderWords.paying(theirs) }] : []
  return (
    <>
      {session.mostGuests > 0 && (
        <>
          <View className="line" />
          <Stepper
            label={words.guests}
            value={guests}
            unit={words.unit}
            min={0}
            max={session.mostGuests}
            less={words.less}
            more={words.more}
            limit={words.most(session.mostGuests)}
            onChange={(next) => order.want({ guests: next })}
          />
        </>
      )}
      <View className="line" />
      <KeyValues
        lines={[
          ...prices.map(({ person, alone: { pays } }) => ({
            label: person.name,
            value: pays === 0 ? orderWords.free : orderWords.paying(pays),
          })),
          ...guestLines,
          ...(price ? [{ label: words.together, value: orderWords.paying(price.pays) }] : []),
        ]}
      />
      {held.map(({ personId, name }) => (
        <View key={personId} className="sec2 mt3">
          {words.held(name)}
        </View>
      ))}
    </>
  )
})
