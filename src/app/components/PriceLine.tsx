import { Text, View } from '@tarojs/components'
import { silent } from './aria'
import '../theme/result.scss'

export interface PriceLineProps {
  /** 原价, 12 */
  full: { label: string; amount: string }
  /** 70 岁补贴, 9 */
  subsidy: { label: string; amount: string }
  /** 您付, 3 */
  pay: { label: string; amount: string }
  /** 元 */
  unit: string
}

/** 原价 − 补贴 = 您付: one line; a column with a rule in elder mode. */
export function PriceLine({ full, subsidy, pay, unit }: PriceLineProps) {
  return (
    <View className="price">
      <View className="price-i">
        <Text className="price-k">{full.label}</Text>
        <View className="price-v num">
          {full.amount} {unit}
        </View>
      </View>
      <Text className="price-o" {...silent}>
        −
      </Text>
      <View className="price-i">
        <Text className="price-k">{subsidy.label}</Text>
        <View className="price-v num">
          <Text className="elder-only" {...silent}>
            −{' '}
          </Text>
          {subsidy.amount} {unit}
        </View>
      </View>
      <Text className="price-o" {...silent}>
        =
      </Text>
      <View className="price-i price-pay">
        <Text className="price-k">{pay.label}</Text>
        <View className="price-v num">
          <Text className="price-big">{pay.amount}</Text>
          <Text>{unit}</Text>
        </View>
      </View>
    </View>
  )
}
