import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { sessionListStore } from '../../stores/session-list-store'
import { whenWords } from '../../words/booking'
import { staffListWords } from '../../words/booking-staff'

/** The other sessions of today and tomorrow. */
export const Others = observer(function Others() {
  const sessionList = useStore(sessionListStore)
  const others = sessionList.sessions.filter(({ id }) => id !== sessionList.list?.session.id)
  if (others.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={staffListWords.other} />
      <View className="list">
        {others.map((one) => (
          <ListRow
            key={one.id}
            title={one.name}
            side={whenWords(one, sessionList.now)}
            value={String(one.capacity - one.left)}
            onTap={() => void sessionList.choose(one.id)}
          />
        ))}
      </View>
    </View>
  )
})
