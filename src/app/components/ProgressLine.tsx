import { Text, View } from '@tarojs/components'
import { silent } from './aria'
import '../theme/figures.scss'

export interface ProgressLineProps {
  /** 1 到 3 天 */
  label: string
  /** 14 */
  value: string
  /** 0 to 1 */
  share: number
}

/** A share of a whole; its number always stands beside it. */
export function ProgressLine({ label, value, share }: ProgressLineProps) {
  return (
    <View className="hb">
      <View className="hb-h">
        <Text>{label}</Text>
        <Text className="num">{value}</Text>
      </View>
      <View className="hb-t" {...silent}>
        <View className="hb-bar" style={{ width: `${share * 100}%` }} />
      </View>
    </View>
  )
}
