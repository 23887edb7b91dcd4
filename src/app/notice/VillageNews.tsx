import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../components/ListRow'
import { SectionHead } from '../components/SectionHead'
import { useStores } from '../frame/stores'
import { go } from '../routes'
import { newsWords } from '../words/notice'

/** How many fit on the home page below everything else. */
const most = 2

/** 村里的事 on the home page: the newest notices that are on; at the elder levels a tile leads to them. */
export const VillageNews = observer(function VillageNews() {
  const { current, today } = useStores().notices
  if (current.length === 0) return null
  return (
    <View className="sec std-only">
      <SectionHead words={newsWords.head} />
      <View className="list">
        {current.slice(0, most).map((notice) => (
          <ListRow
            key={notice.id}
            title={notice.title}
            side={newsWords.side(notice, today)}
            onTap={() => go('notice', { id: notice.id })}
          />
        ))}
      </View>
    </View>
  )
})
