import { Text, View } from '@tarojs/components'
import { Card } from './Card'
import { Phrase } from './Phrase'
import type { Words } from './words'
import '../theme/result.scss'

export interface Fact {
  /** 什么时候 */
  label: string
  value: Words
  side?: Words
}

export interface FactCardProps {
  facts: readonly Fact[]
  /** The number to remember: 取餐号 36. */
  number?: { label: string; value: string }
  eave?: boolean
}

/** Who, what, when: what is checked before it is sent, and kept after. */
export function FactCard({ facts, number, eave }: FactCardProps) {
  return (
    <Card eave={eave}>
      {number && (
        <View className="ticket">
          <Text className="sec2">{number.label}</Text>
          <Text className="ticket-n num">{number.value}</Text>
        </View>
      )}
      {facts.map((fact) => (
        <OneFact key={fact.label} {...fact} />
      ))}
    </Card>
  )
}

function OneFact({ label, value, side }: Fact) {
  return (
    <View className="fact">
      <View className="fact-k">{label}</View>
      <View className="fact-v">
        <Phrase of={value} />
        {side && (
          <View className="fact-s">
            <Phrase of={side} />
          </View>
        )}
      </View>
    </View>
  )
}
