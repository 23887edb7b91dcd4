import { Text, View } from '@tarojs/components'
import type { IconName } from '@app/theme/icons'
import { button } from './aria'
import { Icon } from './Icon'
import { spoken } from './words'
import '../theme/voice.scss'

export interface ReadAloudBarProps {
  state: 'idle' | 'playing' | 'played'
  /** 听一听, 停一下, 再听一遍 */
  label: string
  /** 42 秒; 还有 25 秒 */
  time?: string
  /** 0 to 1, while it plays. */
  share?: number
  onTap: () => void
}

const icons: Record<ReadAloudBarProps['state'], IconName> = {
  idle: 'volume-2',
  playing: 'pause',
  played: 'rotate-ccw',
}

/** Reads the page's words aloud; never starts by itself. */
export function ReadAloudBar({ state, label, time, share, onTap }: ReadAloudBarProps) {
  return (
    <View className="read it" {...button({ label: spoken(label, time), onTap })}>
      <Icon name={icons[state]} />
      <View className="read-b">
        <View className="read-t">{label}</View>
        {state === 'playing' && share !== undefined && (
          <View className="read-p">
            <View className="read-pb" style={{ width: `${share * 100}%` }} />
          </View>
        )}
      </View>
      {time && <Text className="read-n num">{time}</Text>}
    </View>
  )
}
