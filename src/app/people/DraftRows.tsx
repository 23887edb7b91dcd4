import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../components/ListRow'
import { SectionHead } from '../components/SectionHead'
import { useStores } from '../frame/stores'
import { go } from '../routes'
import { draftTask, workbenchWords as words } from '../words/tasks'

/** What is written about the services of the center: to decide for the officer, to write anew for the keeper. */
export const DraftRows = observer(function DraftRows() {
  const { drafts } = useStores().workbench
  if (drafts.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={words.drafts} />
      <View className="list">
        {drafts.map(({ villageId, service, name, state }) => (
          <ListRow
            key={`${villageId} ${service}`}
            title={draftTask(name, state)}
            onTap={() => go('service', { service })}
          />
        ))}
      </View>
    </View>
  )
})
