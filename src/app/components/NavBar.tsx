import { Text, View } from '@tarojs/components'
import type { Capsule } from '@app/device/shapes'
import { button } from './aria'
import { Icon } from './Icon'

export interface NavBarProps {
  capsule: Capsule
  /** Tab pages carry their name here and have no way back. */
  name?: string
  /** 返回 */
  back: string
  onBack?: () => void
}

/** Half of the 44 px line in which the words stand. */
const halfLine = 22

/** Our own navigation bar: its line stands level with WeChat's capsule and ends before it. */
export function NavBar({ capsule, name, back, onBack }: NavBarProps) {
  const above = Math.max(capsule.statusBar, capsule.top + capsule.height / 2 - halfLine)
  return (
    <View className="nav" style={{ paddingTop: `${above}px` }}>
      <View className="nav-in" style={{ marginRight: `${capsule.rightGap}px` }}>
        {name && <Text className="nav-name">{name}</Text>}
        {!name && onBack && (
          <View className="nav-back" {...button({ label: back, onTap: onBack })}>
            <Icon name="chevron-left" />
            <Text>{back}</Text>
          </View>
        )}
      </View>
    </View>
  )
}
