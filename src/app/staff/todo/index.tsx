import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { dateOf } from '../../../domain/calendar/moment'
import { Card } from '../../components/Card'
import { FigureRow } from '../../components/FigureRow'
import { MatterCard } from '../../components/MatterCard'
import type { Face } from '../../components/PageFrame'
import { SectionHead } from '../../components/SectionHead'
import { Page } from '../../frame/Page'
import { DraftRows } from '../../people/DraftRows'
import { ProposalRows } from '../../people/ProposalRows'
import { useStores } from '../../frame/stores'
import { taskCardOf, type RequestTask } from '../../request/task-card'
import { go } from '../../routes'
import { offlineWords } from '../../words/common'
import { todoWords as words, workbenchWords } from '../../words/tasks'

definePageConfig({})

/** S1 待办: everything on the desk, by the time that is left. */
export default observer(function TodoPage() {
  const { workbench } = useStores()
  useDidShow(() => void workbench.load())
  const { offline, state, now } = workbench
  const { late, today, later, others } = byTime(workbench.requestTasks, now)
  return (
    <Page
      title={words.title}
      {...(offline && state === 'here' && { offline: offlineWords })}
      face={useFace()}
    >
      <Card eave>
        <FigureRow
          figures={[
            { value: String(late.length), label: words.late, ...(late.length > 0 && { tone: 'bad' }) },
            { value: String(today.length), label: words.today, ...(today.length > 0 && { tone: 'wait' }) },
            { value: String(later.length), label: words.later },
          ]}
        />
      </Card>
      <Part title={words.late} tasks={late} />
      <Part title={words.today} tasks={today} />
      <Part title={words.later} tasks={later} />
      <ProposalRows />
      <DraftRows />
      <Part title={words.others} tasks={others} />
    </Page>
  )
})

function useFace(): Face {
  const { workbench } = useStores()
  if (workbench.state === 'waiting') return { kind: 'waiting' }
  if (workbench.state === 'trouble')
    return { kind: 'trouble', words: workbenchWords.trouble, onAgain: () => void workbench.load() }
  if (workbench.requestTasks.length + workbench.proposals.length + workbench.drafts.length > 0)
    return { kind: 'content' }
  return { kind: 'empty', icon: 'clipboard-list', words: words.none }
}

/** Late, due today, later; what is somebody else's turn stands apart. */
function byTime(tasks: RequestTask[], now: string) {
  const mine = tasks.filter(({ kind }) => kind !== 'watch')
  const late = mine.filter(({ urgency }) => urgency === 'red')
  const isToday = ({ dueAt }: RequestTask) => dueAt !== null && dateOf(dueAt) === dateOf(now)
  const left = mine.filter((task) => !late.includes(task))
  return {
    late,
    today: left.filter(isToday),
    later: left.filter((task) => !isToday(task)),
    others: tasks.filter(({ kind }) => kind === 'watch'),
  }
}

function Part({ title, tasks }: { title: string; tasks: RequestTask[] }) {
  const { now } = useStores().workbench
  if (tasks.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={title} />
      <View className="stack">
        {tasks.map((task) => (
          <MatterCard
            key={task.id}
            {...taskCardOf(task, now)}
            onTap={() => go('answer', { id: task.request.id })}
          />
        ))}
      </View>
    </View>
  )
}
