import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../components/ListRow'
import { useStore } from '../frame/stores'
import { go } from '../routes'
import { orderStore } from '../stores/order-store'
import { avoidsWords as words } from '../words/order'

/** The way to writing down what one must not eat; where something is, it stands on the card of the meal. */
export const AvoidsRow = observer(function AvoidsRow() {
  const { person, start, wish } = useStore(orderStore)
  if (!person || start.service !== 'canteen' || wish.several) return null
  return (
    <View className="sec">
      <View className="list">
        <ListRow
          icon="wheat-off"
          title={person.avoids ? words.tag(person.avoids) : words.row}
          side={person.avoids ? words.known : words.rowSide}
          onTap={() => go('avoids', { person: person.personId })}
        />
      </View>
    </View>
  )
})
