import { View } from '@tarojs/components'
import type { IconName } from '@app/theme/icons'
import { silent } from './aria'
import { classes } from './classes'

export interface IconProps {
  name: IconName
  /** Beside words of secondary size. */
  small?: boolean
  className?: string
}

/** A mask in the colour of the words around it. Never alone: the words say what it means. */
export function Icon({ name, small, className }: IconProps) {
  return <View className={classes('i', `i-${name}`, small && 'i-s', className)} {...silent} />
}
