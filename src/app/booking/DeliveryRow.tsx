import { View } from '@tarojs/components'
import { ListRow } from '../components/ListRow'
import { SectionHead } from '../components/SectionHead'
import { deliveryWords as words } from '../words/order'

interface DeliveryRowProps {
  /** Null: nobody's meals are carried. */
  delivery: boolean | null
  onChange: (delivery: boolean) => void
}

/** 送到家 or 到食堂吃; one tap changes it. */
export function DeliveryRow({ delivery, onChange }: DeliveryRowProps) {
  if (delivery === null) return null
  return (
    <View className="sec">
      <SectionHead words={words.head} />
      <View className="list">
        <ListRow
          strong
          icon={delivery ? 'bike' : 'utensils'}
          title={delivery ? words.carried : words.come}
          button={{
            label: delivery ? words.eatThere : words.carry,
            onTap: () => onChange(!delivery),
          }}
        />
      </View>
    </View>
  )
}
