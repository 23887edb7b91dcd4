import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { useStores } from '../../frame/stores'
import { taskSide, type RequestTask } from '../../request/task-card'
import { go } from '../../routes'
import { leftWord, titleOf } from '../../words/request'
import { taskTags, workbenchWords as words } from '../../words/tasks'

/** How many stand on the workbench; the others are on 待办. */
const most = 4

/** What waits beside the first: one row each, a new one with 接 on the row. */
export const MoreTasks = observer(function MoreTasks() {
  const { workbench } = useStores()
  const { others } = workbench
  if (others.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={words.also} />
      <View className="list">
        {others.slice(0, most).map((task) => (
          <TaskRow key={task.id} task={task} />
        ))}
        {others.length > most && (
          <ListRow title={words.more(others.length - most)} onTap={() => go('todo')} />
        )}
      </View>
    </View>
  )
})

/** People without WeChat who must hear an answer, or say yes to what was filed for them. */
export const ByPhone = observer(function ByPhone() {
  const { byPhone } = useStores().workbench
  if (byPhone.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={words.byPhone} />
      <View className="list">
        {byPhone.map(({ id, kind, request }) => (
          <ListRow
            key={id}
            icon="phone"
            title={request.subject.name}
            side={[`${taskTags[kind]} ·`, titleOf(request)]}
            onTap={() => go('answer', { id: request.id })}
          />
        ))}
      </View>
    </View>
  )
})

const TaskRow = observer(function TaskRow({ task }: { task: RequestTask }) {
  const { workbench } = useStores()
  const { request, kind, dueAt } = task
  const title = titleOf(request)
  const left = dueAt ? leftWord(dueAt, workbench.now) : ''
  const side = [`${taskTags[kind]} ·`, ...(left ? [`${left} ·`] : []), ...taskSide(task)]
  const open = () => go('answer', { id: request.id })
  if (kind !== 'accept') return <ListRow title={title} side={side} onTap={open} />
  return (
    <ListRow
      title={title}
      side={side}
      onTap={open}
      button={{
        label: words.take,
        spokenLabel: `${words.take} ${title}`,
        busy: workbench.sending.has(request.id) && words.taking,
        onTap: () => void workbench.accept(request.id),
      }}
    />
  )
})
