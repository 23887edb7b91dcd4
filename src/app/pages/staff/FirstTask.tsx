import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { Card } from '../../components/Card'
import { classes } from '../../components/classes'
import { Phrase } from '../../components/Phrase'
import { Tag } from '../../components/Tag'
import { useStores } from '../../frame/stores'
import { taskCardOf } from '../../request/task-card'
import { go } from '../../routes'
import { taskVerbs, workbenchWords as words } from '../../words/tasks'

/** The most urgent thing, with its one button. */
export const FirstTask = observer(function FirstTask() {
  const { workbench } = useStores()
  const { first, now } = workbench
  if (!first) return null
  const { status, statusWords, when, urgent, title, next } = taskCardOf(first, now)
  const { id } = first.request
  const open = () => go('answer', { id })
  return (
    <Card eave>
      <View className="matter-h">
        <Tag status={status} words={statusWords} />
        <View className={classes('matter-d', urgent && `left-${urgent}`)}>
          <Phrase of={when} />
        </View>
      </View>
      <View className="matter-t">{title}</View>
      <View className="sec2 mt1">
        <Phrase of={next} />
      </View>
      <View className="mt4">
        {first.kind === 'accept' ? (
          <View className="acts">
            <BigButton
              label={taskVerbs.accept}
              busy={workbench.sending.has(id) && words.taking}
              onTap={() => void workbench.accept(id)}
            />
            <BigButton kind={2} label={words.first} onTap={open} />
          </View>
        ) : (
          <BigButton label={taskVerbs[first.kind]} onTap={open} />
        )}
      </View>
    </Card>
  )
})
