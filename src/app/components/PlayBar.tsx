import { Text, View } from '@tarojs/components'
import { button } from './aria'
import { Icon } from './Icon'
import { spoken } from './words'
import '../theme/voice.scss'

export interface PlayBarProps {
  /** 听一遍; 停一下 while it plays. */
  label: string
  /** 18 秒 */
  time: string
  playing: boolean
  onTap: () => void
}

/** A recording. */
export function PlayBar({ label, time, playing, onTap }: PlayBarProps) {
  return (
    <View className="play" {...button({ label: spoken(label, time), onTap })}>
      <View className="play-i">
        <Icon name={playing ? 'pause' : 'play'} />
      </View>
      <Text className="play-t">{label}</Text>
      <Text className="play-n num">{time}</Text>
    </View>
  )
}
