import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ChoiceCards } from '../../components/ChoiceCards'
import { Field } from '../../components/Field'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { termStore } from '../../stores/term-store'
import { termWords as words } from '../../words/term'

/** From which day on; the day is typed as one says it. */
export const When = observer(function When() {
  const term = useStore(termStore)
  return (
    <View className="sec">
      <SectionHead words={words.when} />
      <ChoiceCards
        label={words.when}
        layout="pair"
        choices={[
          { id: 'day', title: words.onDay },
          { id: 'now', title: words.atOnce },
        ]}
        chosen={term.draft.when}
        onChoose={(id) => term.chooseWhen(id === 'now' ? 'now' : 'day')}
      />
      {term.draft.when === 'day' && (
        <View className="mt3">
          <Field
            label={words.day}
            hint={words.dayHint}
            value={term.draft.typedDay}
            maxLength={20}
            onInput={(typed) => term.setDay(typed)}
          />
        </View>
      )}
    </View>
  )
})
