import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { serviceTile } from '../../booking/service-tiles'
import { Tiles } from '../../components/Tiles'
import { useStores } from '../../frame/stores'
import { noticeTile } from '../../notice/notice-tile'
import { tellTile } from '../../request/tell-tile'
import { isElder } from '../../theme/level'
import { doctorTitle } from '../../words/booking'

/** The services; a village whose center is not in use shows no tile for what is booked there. */
export const HomeTiles = observer(function HomeTiles() {
  const { me, booking } = useStores()
  const { doctor } = booking.mine
  const bound = Boolean(me.home?.person)
  const bookable = bound && me.takesBookings
  const elder = isElder(me.level)
  // At the elder levels 看公开 leaves the tab bar and takes the place of 课堂.
  const services = elder ? (['canteen', 'clinic'] as const) : (['canteen', 'clinic', 'class'] as const)
  const items = [
    ...(bookable
      ? services.map((service) =>
          serviceTile(service, service === 'clinic' && doctor ? doctorTitle(doctor) : undefined),
        )
      : []),
    // Somebody of the county who lives in no village has no head to tell.
    ...(bound && me.village ? [tellTile] : []),
    ...(elder ? [noticeTile] : []),
  ]
  if (items.length === 0) return null
  return (
    <View className="mt3">
      <Tiles items={items} />
    </View>
  )
})
