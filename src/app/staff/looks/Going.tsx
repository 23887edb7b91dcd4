import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { watchStore } from '../../stores/watch-store'
import { goingRow, watchWords as words } from '../../words/looks'

/** What the clock will delete next, for the county; asked for only when it is wanted. */
export const Going = observer(function Going() {
  const watch = useStore(watchStore)
  const { going } = watch
  return (
    <View className="sec">
      <SectionHead words={words.going} />
      {going ? (
        <View className="list">
          {going.map((one) => (
            <ListRow key={one.name} {...goingRow(one, watch.now)} />
          ))}
        </View>
      ) : (
        <BigButton kind={2} label={words.goingShow} onTap={() => void watch.loadGoing()} />
      )}
    </View>
  )
})
