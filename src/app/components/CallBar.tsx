import { View } from '@tarojs/components'
import { button } from './aria'
import { Icon } from './Icon'
import { Phrase } from './Phrase'
import { spoken, type Words } from './words'

export interface CallBarProps {
  /** 打给王巷长 */
  label: string
  /** Who it is, or when to call. */
  side?: Words
  onTap: () => void
}

/** A real person, one tap away. */
export function CallBar({ label, side, onTap }: CallBarProps) {
  return (
    <View className="call it" {...button({ label: spoken(label, side), onTap })}>
      <Icon name="phone" />
      <View className="call-b">
        <View className="call-t">{label}</View>
        {side && (
          <View className="call-s">
            <Phrase of={side} />
          </View>
        )}
      </View>
    </View>
  )
}
