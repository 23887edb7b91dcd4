import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Card } from '../../components/Card'
import { FigureRow } from '../../components/FigureRow'
import { Phrase } from '../../components/Phrase'
import { useStore } from '../../frame/stores'
import { sessionListStore } from '../../stores/session-list-store'
import { staffListWords } from '../../words/booking-staff'

/** How many are expected, have come, and are still missing. */
export const Figures = observer(function Figures() {
  const { list } = useStore(sessionListStore)
  if (!list) return null
  const { seats, arrived, missing } = list.figures
  return (
    <>
      <Card eave>
        <FigureRow
          figures={[
            { value: String(seats), label: staffListWords.booked },
            { value: String(arrived), label: staffListWords.arrived },
            { value: String(missing), label: staffListWords.missing, tone: 'wait' },
          ]}
        />
      </Card>
      {seats === 0 && (
        <View className="sec">
          <Phrase of={list.session.open ? staffListWords.nobody : staffListWords.isOff} />
        </View>
      )}
    </>
  )
})
