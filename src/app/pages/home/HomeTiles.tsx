import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { serviceTile } from '../../booking/service-tiles'
import { Tiles } from '../../components/Tiles'
import { useStores } from '../../frame/stores'

/** The services; a village whose center is not in use shows no tile for what is booked there. */
export const HomeTiles = observer(function HomeTiles() {
  const { me } = useStores()
  const bookable = me.home?.person && me.village?.center.stage === 'in-use'
  const items = bookable ? (['canteen', 'clinic', 'class'] as const).map(serviceTile) : []
  if (items.length === 0) return null
  return (
    <View className="mt3">
      <Tiles items={items} />
    </View>
  )
})
