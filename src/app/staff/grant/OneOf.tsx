import { View } from '@tarojs/components'
import { ChoiceCards } from '../../components/ChoiceCards'
import { SectionHead } from '../../components/SectionHead'

interface OneOfProps<Id extends string> {
  question: string
  ids: readonly Id[]
  names: Record<Id, string>
  chosen: Id | null
  onChoose: (id: Id) => void
}

/** One question with its answers as cards. */
export function OneOf<Id extends string>({ question, ids, names, chosen, onChoose }: OneOfProps<Id>) {
  return (
    <View className="sec">
      <SectionHead words={question} />
      <ChoiceCards
        label={question}
        layout="pair"
        choices={ids.map((id) => ({ id, title: names[id] }))}
        chosen={chosen}
        onChoose={(id) => {
          const known = ids.find((one) => one === id)
          if (known !== undefined) onChoose(known)
        }}
      />
    </View>
  )
}
