import { observer } from 'mobx-react-lite'
import { ChoiceCards } from '../../components/ChoiceCards'
import { Card } from '../../components/Card'
import { Phrase } from '../../components/Phrase'
import { useStore } from '../../frame/stores'
import { peopleStore } from '../../stores/people-store'
import { peopleWords as words } from '../../words/people-staff'

interface WhichVillageProps {
  onChoose: (villageId: string) => void
}

/** For those who cover several villages. */
export const WhichVillage = observer(function WhichVillage({ onChoose }: WhichVillageProps) {
  const { villages } = useStore(peopleStore).village
  if (villages.length === 0)
    return (
      <Card>
        <Phrase of={words.noVillage} />
      </Card>
    )
  return (
    <ChoiceCards
      label={words.which.join('')}
      layout="pair"
      choices={villages.map(({ id, name, township }) => ({ id, title: name, side: township }))}
      chosen={null}
      onChoose={onChoose}
    />
  )
})
