import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { BigButton } from '../../components/BigButton'
import { ChoiceCards } from '../../components/ChoiceCards'
import { useStore } from '../../frame/stores'
import { type Head, peopleStore } from '../../stores/people-store'
import { laneWords } from '../../words/people-staff'
import { headChoices } from './head-choices'

interface HeadChoiceProps {
  question: string
  confirm: string
  /** The word while the answer is awaited. */
  busy: string
  /** Left out of the choice. */
  without?: string
  /** The lanes whose heads stand first. */
  near: readonly string[]
  onChoose: (headId: string) => unknown
  onBack: () => void
}

/** One of the village's heads, with how many households each has; the chosen one is asked about once more. */
export const HeadChoice = observer(function HeadChoice(props: HeadChoiceProps) {
  const { question, confirm, busy, without, near, onChoose, onBack } = props
  const people = useStore(peopleStore)
  const [chosen, setChosen] = useState<string | null>(null)
  const heads = people.overview?.heads.filter(({ personId }) => personId !== without) ?? []
  const isNear = ({ lanes }: Head) => lanes.some((lane) => near.includes(lane))
  const inOrder = [...heads.filter(isNear), ...heads.filter((head) => !isNear(head))]
  return (
    <>
      <ChoiceCards
        label={question}
        choices={headChoices(inOrder, chosen)}
        chosen={chosen}
        onChoose={setChosen}
      />
      <View className="acts mt4">
        {chosen === null ? (
          <BigButton kind={2} label={laneWords.back} onTap={onBack} />
        ) : (
          <>
            <BigButton label={confirm} busy={people.busy && busy} onTap={() => onChoose(chosen)} />
            <BigButton kind={2} label={laneWords.other} onTap={() => setChosen(null)} />
          </>
        )}
      </View>
    </>
  )
})
