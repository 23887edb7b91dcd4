import { Text, View } from '@tarojs/components'
import { checkbox, group } from '../../components/aria'
import { classes } from '../../components/classes'
import '../../theme/choose.scss'

interface DayChip {
  id: string
  /** 周一 */
  label: string
}

interface DayChipsProps {
  /** 星期几开 */
  label: string
  days: readonly DayChip[]
  /** Ids of the chosen; several may be. */
  chosen: readonly string[]
  onToggle: (id: string) => void
}

/** Days side by side, each on or off by one tap. */
export function DayChips({ label, days, chosen, onToggle }: DayChipsProps) {
  return (
    <View className="chips" {...group('list', label)}>
      {days.map(({ id, label: day }) => {
        const on = chosen.includes(id)
        return (
          <View key={id} className="chip-w">
            <View
              className={classes('chip', on && 'is-on')}
              {...checkbox({ label: day, on, onTap: () => onToggle(id) })}
            >
              <Text className="chip-t">{day}</Text>
            </View>
          </View>
        )
      })}
    </View>
  )
}
