import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { ownDataStore } from '../../stores/own-data-store'
import { go, goTab } from '../../routes'
import { ownWords as words } from '../../words/own-data'
import type { Asked } from './index'

/** What else is kept, with the way to each; a copy to take away; what can be deleted; the account. */
export const Rest = observer(function Rest({ onAsk }: { onAsk: (asked: Asked) => void }) {
  const ownData = useStore(ownDataStore)
  const counts = ownData.mine?.counts
  if (!counts) return null
  return (
    <>
      <View className="sec">
        <SectionHead words={words.more} />
        <View className="list">
          <ListRow title={words.bookings} value={words.count(counts.bookings)} onTap={() => go('bookings')} />
          <ListRow
            title={words.requests}
            value={words.things(counts.requests)}
            onTap={() => goTab('matters')}
          />
          <ListRow title={words.looks} value={words.count(counts.looks)} onTap={() => go('whoLooked')} />
          <ListRow
            title={words.takeAway}
            side={words.takeAwaySide}
            button={{
              label: words.take,
              busy: ownData.busy && words.taking,
              onTap: () => void ownData.takeAway(),
            }}
          />
        </View>
      </View>
      <View className="sec">
        <SectionHead words={words.delete} />
        <View className="list">
          <ListRow
            title={words.deleteRecordings}
            side={words.deleteSide}
            onTap={() => onAsk({ kind: 'delete', what: 'recordings' })}
          />
          <ListRow
            title={words.deleteTexts}
            side={words.deleteSide}
            onTap={() => onAsk({ kind: 'delete', what: 'texts' })}
          />
          <ListRow title={words.unbind} side={words.unbindSide} onTap={() => onAsk({ kind: 'unbind' })} />
        </View>
        <View className="sec2 mt3">
          <Phrase of={words.stays} />
        </View>
      </View>
    </>
  )
})
