import { Text, View } from '@tarojs/components'
import { button, checkbox, group, radio } from './aria'
import { classes } from './classes'
import { Icon } from './Icon'
import { Phrase } from './Phrase'
import { spoken, type Words } from './words'
import '../theme/choose.scss'

export interface PersonChip {
  id: string
  /** 妈妈 */
  relation: string
  /** 周桂兰 */
  name: string
}

export interface PersonChipsProps {
  /** 为谁订 */
  label: string
  people: readonly PersonChip[]
  /** Ids of the chosen. */
  chosen: readonly string[]
  /** Several may be: a tap takes one in or out. */
  several?: boolean
  onChoose: (id: string) => void
  /** The last chip: 加家人. */
  add?: { label: string; side: Words; onTap: () => void }
}

/** For whom: relation first, name second. */
export function PersonChips({ label, people, chosen, several, onChoose, add }: PersonChipsProps) {
  return (
    <View className="chips" {...group(several ? 'group' : 'radiogroup', label)}>
      {people.map(({ id, relation, name }) => {
        const on = chosen.includes(id)
        const tap = { label: spoken(relation, name), on, onTap: () => onChoose(id) }
        const target = several ? checkbox(tap) : radio(tap)
        return (
          <View key={id} className="chip-w">
            <View className={classes('chip', on && 'is-on')} {...target}>
              <Text className="chip-t">{relation}</Text>
              <Text className="chip-s">{name}</Text>
              {on && (
                <View className="chip-k">
                  <Icon name="circle-check" />
                </View>
              )}
            </View>
          </View>
        )
      })}
      {add && (
        <View className="chip-w">
          <View
            className="chip chip-add"
            {...button({ label: spoken(add.label, add.side), onTap: add.onTap })}
          >
            <Text className="chip-t">{add.label}</Text>
            <View className="chip-s">
              <Phrase of={add.side} />
            </View>
          </View>
        </View>
      )}
    </View>
  )
}
