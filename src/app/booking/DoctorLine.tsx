import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../components/ListRow'
import { dial } from '../device/dial'
import { useStore } from '../frame/stores'
import { orderStore } from '../stores/order-store'
import { doctorTitle } from '../words/booking'
import { clinicWords, doctorSide } from '../words/clinic'

/** The first line of 看病: whether the doctor is there, and his telephone. Nothing on the other services' pages. */
export const DoctorLine = observer(function DoctorLine() {
  const { offered, now } = useStore(orderStore)
  if (!offered?.doctor) return null
  const { doctor, place } = offered
  const { phone } = place
  const line = {
    strong: true,
    title: doctorTitle(doctor),
    side: doctorSide(doctor, now),
  } as const
  return (
    <View className="list mt3">
      {phone === null ? (
        <ListRow {...line} />
      ) : (
        <ListRow
          {...line}
          button={{ label: clinicWords.call, icon: 'phone', onTap: () => void dial(phone) }}
        />
      )}
    </View>
  )
})
