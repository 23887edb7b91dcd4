import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../components/ListRow'
import { SectionHead } from '../components/SectionHead'
import { useStores } from '../frame/stores'
import { go } from '../routes'
import { proposalTask, workbenchWords as words } from '../words/tasks'

/** What villages propose about their offices: to decide for the township, to write anew for the village. */
export const ProposalRows = observer(function ProposalRows() {
  const { proposals, now } = useStores().workbench
  if (proposals.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={words.proposals} />
      <View className="list">
        {proposals.map((one) => (
          <ListRow
            key={one.proposalId}
            {...proposalTask(one, now)}
            onTap={() => go('term', { village: one.villageId })}
          />
        ))}
      </View>
    </View>
  )
})
