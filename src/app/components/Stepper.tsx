import { Text, View } from '@tarojs/components'
import type { IconName } from '@app/theme/icons'
import { button, live } from './aria'
import { classes } from './classes'
import { Icon } from './Icon'
import { Why } from './Why'
import type { Words } from './words'

export interface StepperProps {
  /** 几份 */
  label: string
  value: number
  /** 份 */
  unit: string
  min: number
  max: number
  /** 少一份, 多一份: what a screen reader says. */
  less: string
  more: string
  /** Why no more than `max`; shown when it is reached. */
  limit: Words
  onChange: (value: number) => void
}

/** How many: two keys of full size, the reason when there is no more. */
export function Stepper({ label, value, unit, min, max, less, more, limit, onChange }: StepperProps) {
  return (
    <>
      <View className="step">
        <Text className="step-l">{label}</Text>
        <View className="step-c">
          <Key icon="minus" label={less} onTap={value > min ? () => onChange(value - 1) : undefined} />
          <View className="step-n num" {...live}>
            {value} {unit}
          </View>
          <Key icon="plus" label={more} onTap={value < max ? () => onChange(value + 1) : undefined} />
        </View>
      </View>
      {value >= max && <Why words={limit} />}
    </>
  )
}

interface KeyProps {
  icon: IconName
  label: string
  onTap: (() => void) | undefined
}

function Key({ icon, label, onTap }: KeyProps) {
  return (
    <View className={classes('step-b', !onTap && 'is-off')} {...button({ label, onTap })}>
      <Icon name={icon} />
    </View>
  )
}
