import { Text, View } from '@tarojs/components'
import { classes } from './classes'
import { Phrase } from './Phrase'
import type { Words } from './words'

export interface KeyValue {
  /** 付给 */
  label: string
  value: Words
}

export interface KeyValuesProps {
  lines: readonly KeyValue[]
  /** Label above value at the largest level. */
  stacked?: boolean
}

/** Small facts, label beside value. */
export function KeyValues({ lines, stacked }: KeyValuesProps) {
  return (
    <View className={classes(stacked && 'kvs')}>
      {lines.map(({ label, value }) => (
        <View key={label} className="kv">
          <Text className="kv-k">{label}</Text>
          <View className="kv-v">
            <Phrase of={value} />
          </View>
        </View>
      ))}
    </View>
  )
}
