import { Text, View } from '@tarojs/components'
import { group, radio } from './aria'
import { classes } from './classes'
import { Icon } from './Icon'
import { spoken } from './words'
import '../theme/choose.scss'

export interface SlotCard {
  id: string
  /** 上午 9:00 */
  time: string
  /** 还有 3 个号, 满了，可排队, 过了时间 */
  left: string
  off?: boolean
}

export interface SlotCardsProps {
  label: string
  slots: readonly SlotCard[]
  chosen: string | null
  onChoose: (id: string) => void
}

/** Time left, places right. Full times stay visible and offer the queue. */
export function SlotCards({ label, slots, chosen, onChoose }: SlotCardsProps) {
  return (
    <View className="stack" {...group('radiogroup', label)}>
      {slots.map(({ id, time, left, off }) => {
        const on = id === chosen
        const onTap = off ? undefined : () => onChoose(id)
        return (
          <View
            key={id}
            className={classes('slot it', on && 'is-on', off && 'is-off')}
            {...radio({ label: spoken(time, left), on, onTap })}
          >
            <Text className="slot-t">{time}</Text>
            <View className="slot-s">
              {on && <Icon name="circle-check" small />}
              <Text>{left}</Text>
            </View>
          </View>
        )
      })}
    </View>
  )
}
