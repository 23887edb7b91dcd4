import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { sessionListStore } from '../../stores/session-list-store'
import { staffListWords } from '../../words/booking-staff'

/** When the session is over: who did not come is written down, one tap a person; a tick in the list takes it back. */
export const Absent = observer(function Absent() {
  const sessionList = useStore(sessionListStore)
  const { list, now } = sessionList
  const rows = list?.rows?.filter(({ state }) => state === 'confirmed') ?? []
  if (!list || rows.length === 0 || now < list.session.endsAt) return null
  return (
    <View className="sec">
      <SectionHead words={staffListWords.absent} />
      <View className="list">
        {rows.map((row) => (
          <ListRow
            key={row.personId}
            title={row.name}
            button={{ label: staffListWords.markAbsent, onTap: () => void sessionList.mark(row, 'no-show') }}
          />
        ))}
      </View>
    </View>
  )
})
