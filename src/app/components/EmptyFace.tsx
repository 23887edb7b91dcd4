import { View } from '@tarojs/components'
import type { IconName } from '@app/theme/icons'
import { live } from './aria'
import { BigButton, type BigButtonProps } from './BigButton'
import { Icon } from './Icon'
import { Phrase } from './Phrase'
import type { Words } from './words'

type Way = Pick<BigButtonProps, 'label' | 'onTap'>

export interface EmptyFaceProps {
  icon: IconName
  words: Words
  /** The way on. */
  button?: Way | undefined
  /** The other way: call somebody. */
  call?: Way | undefined
}

/** Nothing here, or nothing came: an icon, one sentence, one way on. */
export function EmptyFace({ icon, words, button, call }: EmptyFaceProps) {
  return (
    <View className="card empty" {...live}>
      <Icon name={icon} />
      <View className="empty-t">
        <Phrase of={words} />
      </View>
      {button && <BigButton {...button} />}
      {call && <BigButton kind={2} icon="phone" {...call} />}
    </View>
  )
}
