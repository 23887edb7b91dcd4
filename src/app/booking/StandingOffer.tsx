import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../components/BigButton'
import { Card } from '../components/Card'
import { ListRow } from '../components/ListRow'
import { Phrase } from '../components/Phrase'
import { useStore } from '../frame/stores'
import { go } from '../routes'
import { orderStore } from '../stores/order-store'
import { standingStore } from '../stores/standing-store'
import { standingWords as words, weekdaysWords } from '../words/standing'

/** 天天来吃 before all else for who is old enough; one line where it runs. */
export const StandingOffer = observer(function StandingOffer() {
  const order = useStore(orderStore)
  const one = useStore(standingStore).of(order.personId)
  if (!one || order.wish.several || order.start.service !== 'canteen') return null
  const open = () => go('standing', { person: one.personId })
  const served = one.meals[0]?.weekdays ?? []
  if (one.order)
    return (
      <View className="sec">
        <View className="list">
          <ListRow
            strong
            icon="rotate-ccw"
            title={words.title}
            side={weekdaysWords(one.order.weekdays, served)}
            onTap={open}
          />
        </View>
      </View>
    )
  if (!one.elder) return null
  return (
    <View className="sec">
      <Card>
        <View className="sec2">
          <Phrase of={words.offer} />
        </View>
        <View className="mt3">
          <BigButton kind={2} icon="rotate-ccw" label={words.offerButton} onTap={open} />
        </View>
      </Card>
    </View>
  )
})
