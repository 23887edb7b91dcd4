import { Text, View } from '@tarojs/components'
import { checkbox, group } from './aria'
import { classes } from './classes'
import { Icon } from './Icon'
import '../theme/choose.scss'

export interface CheckChipsProps {
  /** 哪几天来 */
  label: string
  chips: readonly { id: string; words: string }[]
  /** Ids of the chosen. */
  chosen: readonly string[]
  onToggle: (id: string) => void
}

/** Any of several short answers: weekdays, foods. */
export function CheckChips({ label, chips, chosen, onToggle }: CheckChipsProps) {
  return (
    <View className="chips" {...group('group', label)}>
      {chips.map(({ id, words }) => {
        const on = chosen.includes(id)
        return (
          <View key={id} className="chip-w chip-wide">
            <View
              className={classes('chip', on && 'is-on')}
              {...checkbox({ label: words, on, onTap: () => onToggle(id) })}
            >
              <Text className="chip-t">{words}</Text>
              {on && (
                <View className="chip-k">
                  <Icon name="circle-check" />
                </View>
              )}
            </View>
          </View>
        )
      })}
    </View>
  )
}
