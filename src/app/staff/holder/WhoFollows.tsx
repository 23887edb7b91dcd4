import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ChoiceCards } from '../../components/ChoiceCards'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { peopleStore } from '../../stores/people-store'
import { officeWord } from '../../words/people-staff'
import { mattersWords as words } from '../../words/term'

interface WhoFollowsProps {
  /** Who leaves. */
  personId: string
  chosen: string | null
  onChoose: (personId: string | null) => void
}

const secretary = 'secretary'

/** Who goes on with what is open: the 书记 unless one of those in office is named. */
export const WhoFollows = observer(function WhoFollows({ personId, chosen, onChoose }: WhoFollowsProps) {
  const others = (useStore(peopleStore).overview?.roles ?? []).filter((one) => one.personId !== personId)
  return (
    <View className="sec">
      <SectionHead words={words.who} />
      <ChoiceCards
        label={words.who}
        choices={[
          { id: secretary, title: words.secretary, side: words.secretarySide },
          ...others.map((one) => ({ id: one.personId, title: one.name, side: officeWord(one) })),
        ]}
        chosen={chosen ?? secretary}
        onChoose={(id) => onChoose(id === secretary ? null : id)}
      />
    </View>
  )
})
