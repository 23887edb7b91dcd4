import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { heading } from '../../components/aria'
import { Card } from '../../components/Card'
import { ChoiceCards, type Choice } from '../../components/ChoiceCards'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { useStores } from '../../frame/stores'
import { isElder } from '../../theme/level'
import { rateWords } from '../../words/request-mine'

export interface QuestionProps {
  ask: string
  answers: readonly Choice[]
  chosen: string | null
  onChoose: (id: string) => void
  /** Takes the answer back; the elder levels show an answered question as one line with 改. */
  onChange?: () => void
}

/** One question: under the roof while it is open, small once it is answered. */
export const Question = observer(function Question(props: QuestionProps) {
  const { ask, answers, chosen, onChoose, onChange } = props
  const { me } = useStores()
  if (chosen === null) {
    return (
      <View className="sec">
        <View className="q" {...heading}>
          {ask}
        </View>
        <Card eave>
          <ChoiceCards label={ask} choices={answers} chosen={null} onChoose={onChoose} />
        </Card>
      </View>
    )
  }
  const answer = answers.find(({ id }) => id === chosen)
  if (isElder(me.level) && answer && onChange) {
    return (
      <View className="sec">
        <View className="list">
          <ListRow
            strong
            icon="circle-check"
            title={answer.title}
            button={{ label: rateWords.change, onTap: onChange }}
          />
        </View>
      </View>
    )
  }
  return (
    <View className="sec">
      <SectionHead words={ask} />
      <ChoiceCards
        label={ask}
        choices={answers}
        chosen={chosen}
        layout={answers.length === 2 ? 'pair' : 'stack'}
        onChoose={onChoose}
      />
    </View>
  )
})
