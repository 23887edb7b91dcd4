import { Text, View } from '@tarojs/components'
import { Icon } from './Icon'
import { statusTags, type Status } from './statusTag'

export interface TagProps {
  status: Status
  /** 办理中, 还剩 3 天, 忌花生 */
  words: string
}

/** A state: icon, word and colour together, never colour alone. */
export function Tag({ status, words }: TagProps) {
  const { tone, icon } = statusTags[status]
  return (
    <View className={`tag tag-${tone}`}>
      <Icon name={icon} />
      <Text>{words}</Text>
    </View>
  )
}
