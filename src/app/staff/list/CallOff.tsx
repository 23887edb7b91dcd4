import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { dial } from '../../device/dial'
import { useStore } from '../../frame/stores'
import { sessionListStore } from '../../stores/session-list-store'
import { staffListWords as words } from '../../words/booking-staff'

/** The center does not hold it: whom no message reaches, with the telephone in one tap. */
export const CallOff = observer(function CallOff() {
  const { list } = useStore(sessionListStore)
  const calls = list?.calls ?? []
  if (calls.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={words.closed} />
      <View className="list">
        {calls.map(({ personId, name, ringAt, hears, phone }) => {
          const side = hears ? words.ringHome : words.fetchHome
          const said = ringAt === null ? {} : { side: side(ringAt) }
          return phone === null ? (
            <ListRow key={personId} title={name} side={words.goThere} />
          ) : (
            <ListRow
              key={personId}
              title={name}
              {...said}
              button={{
                label: words.call,
                spokenLabel: `${words.call} ${name}`,
                icon: 'phone',
                onTap: () => void dial(phone),
              }}
            />
          )
        })}
      </View>
    </View>
  )
})
