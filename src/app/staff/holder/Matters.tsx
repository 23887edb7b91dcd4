import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { peopleStore } from '../../stores/people-store'
import { mattersWords as words, openMatterWords } from '../../words/term'

/** What is still open at the office, before it ends. */
export const Matters = observer(function Matters() {
  const people = useStore(peopleStore)
  const { matters, now } = people
  if (!matters) return null
  return (
    <View className="sec">
      <SectionHead words={words.title} />
      <View className="list">
        {matters.length === 0 && <ListRow title={words.none} />}
        {matters.map((matter) => (
          <ListRow key={matter.kind} title={openMatterWords(matter, now)} />
        ))}
      </View>
    </View>
  )
})
