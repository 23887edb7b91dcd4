import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { MatterCard } from '../components/MatterCard'
import { useStores } from '../frame/stores'
import { openMatter } from './open-matter'
import { matterCardOf } from './timeline'

/** On the home page: the matter that waits for me, else the newest that is being done. */
export const NextMatter = observer(function NextMatter() {
  const { awaiting, running, now } = useStores().requests
  const matter = awaiting[0] ?? running[0]
  if (!matter || now === null) return null
  return (
    <View className="mt3">
      <MatterCard {...matterCardOf(matter, now)} onTap={() => openMatter(matter)} />
    </View>
  )
})
