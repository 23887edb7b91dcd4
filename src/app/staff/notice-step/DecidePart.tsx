import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { addDays } from '../../../domain/calendar/moment'
import { BigButton } from '../../components/BigButton'
import { Stepper } from '../../components/Stepper'
import { useStore } from '../../frame/stores'
import { noticeDeskStore } from '../../stores/notice-desk-store'
import { stepWords as words } from '../../words/notice-staff'
import { DaysAgo } from './DaysAgo'

/** 联席会议: which day, how many were there. */
export const DecidePart = observer(function DecidePart() {
  const desk = useStore(noticeDeskStore)
  const [ago, setAgo] = useState(0)
  const [present, setPresent] = useState(5)
  return (
    <View className="sec">
      <DaysAgo label={words.meeting} today={desk.today} days={ago} onChange={setAgo} />
      <View className="mt4">
        <Stepper
          label={words.present}
          value={present}
          unit={words.people}
          min={1}
          max={50}
          less={words.fewer}
          more={words.another}
          limit={words.presentLimit}
          onChange={setPresent}
        />
      </View>
      <View className="mt4">
        <BigButton
          label={words.decide}
          busy={desk.busy && words.busy}
          onTap={() => void desk.decide(addDays(desk.today, -ago), present)}
        />
      </View>
    </View>
  )
})
