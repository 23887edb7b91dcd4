import { Text, View } from '@tarojs/components'

export interface SectionHeadProps {
  words: string
  /** A unit or count at the right (单位：元). */
  side?: string
}

/** The line above a section; put both into a View of class `sec`. */
export function SectionHead({ words, side }: SectionHeadProps) {
  return (
    <View className="sec-h">
      <Text>{words}</Text>
      {side && <Text className="unit">{side}</Text>}
    </View>
  )
}
