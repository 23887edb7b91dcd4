import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { useStore } from '../../frame/stores'
import { type Planned, termStore } from '../../stores/term-store'
import { historyRow, termWords as words } from '../../words/term'
import { Lines } from './Lines'

/** A change of term that is still to come; the township may change it or take it back until then. */
export const PlannedTerm = observer(function PlannedTerm({ planned }: { planned: Planned }) {
  const term = useStore(termStore)
  const { at, lines, history } = planned
  return (
    <>
      <Lines
        head={words.plannedTitle}
        when={words.from(at, term.now)}
        lines={lines}
        history={history.map((step) => historyRow(step, term.now))}
      />
      {term.mayGrant && (
        <View className="acts mt4">
          <BigButton kind={2} label={words.edit} onTap={() => term.edit()} />
          <BigButton
            kind="bad"
            label={words.takeBack}
            busy={term.busy && words.takingBack}
            onTap={() => void term.takeBack()}
          />
        </View>
      )}
    </>
  )
})
