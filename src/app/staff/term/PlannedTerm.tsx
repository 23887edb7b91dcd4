import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { type Planned, termStore } from '../../stores/term-store'
import { officeWord } from '../../words/people-staff'
import { termWords as words } from '../../words/term'

/** A change of term that is still to come; it can be taken back until then. */
export const PlannedTerm = observer(function PlannedTerm({ planned }: { planned: Planned }) {
  const term = useStore(termStore)
  return (
    <>
      <View className="sec">
        <SectionHead words={words.plannedTitle} />
        <View className="list">
          <ListRow strong title={words.from(planned.at, term.now)} />
          {planned.lines.map((line) => (
            <ListRow
              key={line.roleId}
              title={[`${officeWord(line)} `, line.name]}
              side={line.next ? words.follows(line.next) : words.none}
            />
          ))}
        </View>
      </View>
      <View className="acts mt4">
        <BigButton
          kind="bad"
          label={words.takeBack}
          busy={term.busy && words.takingBack}
          onTap={() => void term.takeBack()}
        />
      </View>
    </>
  )
})
