import { View } from '@tarojs/components'
import { Icon } from './Icon'
import { Phrase } from './Phrase'
import type { Words } from './words'

export interface WhyProps {
  words: Words
}

/** The reason under something that cannot be tapped, or a limit that was reached. */
export function Why({ words }: WhyProps) {
  return (
    <View className="why">
      <Icon name="info" small />
      <View className="why-t">
        <Phrase of={words} />
      </View>
    </View>
  )
}
