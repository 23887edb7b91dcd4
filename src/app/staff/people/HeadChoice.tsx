import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { BigButton } from '../../components/BigButton'
import { ChoiceCards } from '../../components/ChoiceCards'
import { useStores } from '../../frame/stores'
import { laneWords, officeWord } from '../../words/people-staff'

interface HeadChoiceProps {
  question: string
  confirm: string
  /** The word while the answer is awaited. */
  busy: string
  /** Left out of the choice. */
  without?: string
  onChoose: (headId: string) => unknown
  onBack: () => void
}

/** One of the village's heads, with how many households each has. */
export const HeadChoice = observer(function HeadChoice(props: HeadChoiceProps) {
  const { question, confirm, busy, without, onChoose, onBack } = props
  const { people } = useStores()
  const [chosen, setChosen] = useState<string | null>(null)
  const heads = people.overview?.heads.filter(({ personId }) => personId !== without) ?? []
  return (
    <>
      <ChoiceCards
        label={question}
        choices={heads.map((head) => ({
          id: head.personId,
          title: [`${head.name} `, ...head.lanes],
          side: laneWords.now(officeWord(head), head.households),
        }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <View className="acts mt4">
        {chosen !== null && (
          <BigButton label={confirm} busy={people.busy && busy} onTap={() => onChoose(chosen)} />
        )}
        <BigButton kind={2} label={laneWords.back} onTap={onBack} />
      </View>
    </>
  )
})
