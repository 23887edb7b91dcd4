import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { useStores } from '../../frame/stores'
import { go } from '../../routes'
import { whenWords } from '../../words/booking'
import { waitingWords } from '../../words/notice-waiting'
import { workbenchWords as words } from '../../words/tasks'

/** How many of a kind stand on the workbench. */
const most = 3

/** The lists to keep today and tomorrow, and the notices whose step is mine. */
export const Lists = observer(function Lists() {
  return (
    <>
      <Sessions />
      <Notices />
    </>
  )
})

const Sessions = observer(function Sessions() {
  const { workbench } = useStores()
  const sessions = workbench.tasks.flatMap((task) => (task.kind === 'run-session' ? [task.session] : []))
  if (sessions.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={words.lists} />
      <View className="list">
        {sessions.slice(0, most).map((one) => {
          const seats = one.capacity - one.left
          return (
            <ListRow
              key={one.id}
              title={one.name}
              side={[
                ...gapped(whenWords(one, workbench.now)),
                one.service === 'canteen' ? words.portions(seats) : words.places(seats),
              ]}
              onTap={() => go(one.service === 'class' ? 'classDesk' : 'dayList', { session: one.id })}
            />
          )
        })}
        {sessions.length > most && <ListRow title={words.allLists} onTap={() => go('dayList')} />}
      </View>
    </View>
  )
})

/** The same words with a clear gap after the last. */
const gapped = (when: readonly string[]) =>
  when.map((word, place) => (place === when.length - 1 ? `${word} ·` : word))

const Notices = observer(function Notices() {
  const { notices } = useStores().workbench.facts
  if (notices.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={words.notices} />
      <View className="list">
        {notices.slice(0, most).map(({ id, title, waitsFor, sentBack }) => (
          <ListRow
            key={id}
            title={title}
            side={sentBack ?? waitingWords[waitsFor].next}
            onTap={() => go(waitsFor === 'change' ? 'noticeWrite' : 'noticeStep', { id })}
          />
        ))}
        {notices.length > most && (
          <ListRow title={words.more(notices.length - most)} onTap={() => go('noticeDesk')} />
        )}
      </View>
    </View>
  )
})
