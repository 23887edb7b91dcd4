import { View } from '@tarojs/components'
import type { IconName } from '@app/theme/icons'
import { group, radio } from './aria'
import { classes } from './classes'
import { Icon } from './Icon'
import { Phrase } from './Phrase'
import { spoken, type Words } from './words'

export interface Choice {
  id: string
  title: Words
  side?: Words
  /** Instead of the ring. */
  icon?: IconName
}

export interface ChoiceCardsProps {
  /** The question. */
  label: string
  /** Four at most in elder mode. */
  choices: readonly Choice[]
  chosen: string | null
  onChoose: (id: string) => void
  /** `pair` two in a row (one at the largest level), `short` two in a row at every level. */
  layout?: 'stack' | 'pair' | 'short'
}

/** One answer; the whole card is the target. */
export function ChoiceCards({ label, choices, chosen, onChoose, layout = 'stack' }: ChoiceCardsProps) {
  const cards = choices.map((choice) => (
    <ChoiceCard
      key={choice.id}
      {...choice}
      paired={layout !== 'stack'}
      on={choice.id === chosen}
      onTap={() => onChoose(choice.id)}
    />
  ))
  const box = layout === 'stack' ? 'stack' : classes('choices-2', layout === 'short' && 'is-short')
  return (
    <View className={box} {...group('radiogroup', label)}>
      {cards}
    </View>
  )
}

type ChoiceCardProps = Omit<Choice, 'id'> & { on: boolean; paired: boolean; onTap: () => void }

function ChoiceCard({ title, side, icon, on, paired, onTap }: ChoiceCardProps) {
  const card = (
    <View
      className={classes('choice', !paired && 'it', on && 'is-on')}
      {...radio({ label: spoken(title, side), on, onTap })}
    >
      <Icon name={icon ?? (on ? 'circle-check' : 'circle')} />
      <View className="choice-b">
        <View className="choice-t">
          <Phrase of={title} />
        </View>
        {side && (
          <View className="choice-s">
            <Phrase of={side} />
          </View>
        )}
      </View>
    </View>
  )
  return paired ? <View className="choice-w">{card}</View> : card
}
