import { Text, View } from '@tarojs/components'
import type { IconName } from '@app/theme/icons'
import { group, tab } from './aria'
import { classes } from './classes'
import { Icon } from './Icon'

export interface TabItem {
  icon: IconName
  label: string
  on: boolean
  onTap: () => void
}

export interface TabBarProps {
  /** What a screen reader calls the bar. */
  label: string
  items: readonly TabItem[]
}

/** The pages one can always go to; each with its word, the roof on the one that is open. */
export function TabBar({ label, items }: TabBarProps) {
  return (
    <View className="tabs" {...group('tablist', label)}>
      {items.map((item) => (
        <View
          key={item.label}
          className={classes('tab', item.on && 'is-on')}
          {...tab({ label: item.label, onTap: item.onTap, on: item.on })}
        >
          <Icon name={item.icon} />
          <Text className="tab-t">{item.label}</Text>
        </View>
      ))}
    </View>
  )
}
