import { View } from '@tarojs/components'
import { ChoiceCards } from '../../components/ChoiceCards'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { grantWords } from '../../words/people-staff'

interface OneOfProps<Id extends string> {
  question: string
  ids: readonly Id[]
  names: Record<Id, string>
  chosen: Id | null
  /** null opens the question again. */
  onChoose: (id: Id | null) => void
}

/** One question with its answers as cards; once answered, the answer alone with a way to change it. */
export function OneOf<Id extends string>({ question, ids, names, chosen, onChoose }: OneOfProps<Id>) {
  if (chosen !== null)
    return (
      <View className="sec">
        <SectionHead words={question} />
        <View className="list">
          <ListRow
            strong
            title={names[chosen]}
            button={{ label: grantWords.change, onTap: () => onChoose(null) }}
          />
        </View>
      </View>
    )
  return (
    <View className="sec">
      <SectionHead words={question} />
      <ChoiceCards
        label={question}
        layout="pair"
        choices={ids.map((id) => ({ id, title: names[id] }))}
        chosen={null}
        onChoose={(id) => {
          const known = ids.find((one) => one === id)
          if (known !== undefined) onChoose(known)
        }}
      />
    </View>
  )
}
