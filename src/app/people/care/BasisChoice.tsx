import { ChoiceCards } from '../../components/ChoiceCards'
import type { BasisHow } from '../../stores/care-draft'
import { giveWords as words } from '../../words/care'

interface BasisChoiceProps {
  label: string
  chosen?: BasisHow
  onChoose: (how: BasisHow) => void
}

/** How the person asked for it: 当面, 电话, 书面. */
export function BasisChoice({ label, chosen, onChoose }: BasisChoiceProps) {
  return (
    <ChoiceCards
      label={label}
      choices={Object.entries(words.hows).map(([id, title]) => ({ id, title }))}
      chosen={chosen ?? null}
      onChoose={(id) => onChoose(id as BasisHow)}
    />
  )
}
