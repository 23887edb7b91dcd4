import { View } from '@tarojs/components'
import { spokenBases, type SpokenBasis } from '../../domain/booking/basis'
import { ChoiceCards } from '../components/ChoiceCards'
import { SectionHead } from '../components/SectionHead'
import { onBehalfWords } from '../words/booking-staff'

interface SpokenHowProps {
  label: string
  chosen: SpokenBasis
  onChoose: (basis: SpokenBasis) => void
}

/** How she said so to the one who writes it down for her. */
export function SpokenHow({ label, chosen, onChoose }: SpokenHowProps) {
  return (
    <View className="sec">
      <SectionHead words={label} />
      <ChoiceCards
        label={label}
        choices={spokenBases.map((id) => ({ id, title: onBehalfWords[id] }))}
        chosen={chosen}
        onChoose={(id) => onChoose(id as SpokenBasis)}
      />
    </View>
  )
}
