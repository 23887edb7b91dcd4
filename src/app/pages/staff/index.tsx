import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { EldersWithoutMeal } from '../../chief/EldersWithoutMeal'
import { Card } from '../../components/Card'
import type { Face } from '../../components/PageFrame'
import { Phrase } from '../../components/Phrase'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStores } from '../../frame/stores'
import { OfficeRows } from '../../people/OfficeRows'
import { DraftRows } from '../../people/DraftRows'
import { ProposalRows } from '../../people/ProposalRows'
import { goTab } from '../../routes'
import { offlineWords } from '../../words/common'
import { workbenchSentences, workbenchWords as words } from '../../words/tasks'
import { Bindings } from './Bindings'
import { Counts } from './Counts'
import { Desks } from './Desks'
import { Entries } from './Entries'
import { FirstTask } from './FirstTask'
import { Lists } from './Lists'
import { MissedMeals } from './MissedMeals'
import { ByPhone, MoreTasks } from './MoreTasks'

definePageConfig({})

/** L1 工作台: what waits for this person, each with its next action. */
export default observer(function WorkbenchPage() {
  const { workbench } = useStores()
  useDidShow(() => void workbench.load())
  const { refused, offline, state } = workbench
  return (
    <Page
      tab="staff"
      name={words.title}
      {...(offline && state === 'here' && { offline: offlineWords })}
      face={useFace()}
    >
      <Counts />
      {refused && <Why words={workbenchSentences[refused.refusal]} />}
      <Nothing />
      <MissedMeals />
      <FirstTask />
      <Bindings />
      <MoreTasks />
      <ByPhone />
      <ProposalRows />
      <DraftRows />
      <Lists />
      <Desks />
      <Entries />
      <OfficeRows />
      <EldersWithoutMeal />
    </Page>
  )
})

function useFace(): Face {
  const { workbench, me } = useStores()
  if (workbench.state === 'waiting') return { kind: 'waiting' }
  if (workbench.state === 'trouble')
    return { kind: 'trouble', words: words.trouble, onAgain: () => void workbench.load() }
  if (me.works) return { kind: 'content' }
  const button = { label: words.home, onTap: () => goTab('home') }
  return { kind: 'empty', icon: 'briefcase', words: words.notForYou, button }
}

const Nothing = observer(function Nothing() {
  const { workbench } = useStores()
  if (workbench.tasks.some(({ kind }) => kind !== 'watch')) return null
  return (
    <View className="mt3">
      <Card eave>
        <Phrase of={words.nothing} />
      </Card>
    </View>
  )
})
