import Taro from '@tarojs/taro'
import type { Player } from './shapes'

let current: { sound: Taro.InnerAudioContext; end: (how: 'ended' | 'failed') => void } | null = null

function end(how: 'ended' | 'failed'): void {
  const ended = current
  current = null
  ended?.sound.destroy()
  ended?.end(how)
}

/** WeChat's player, one sound at a time. It is heard even when the phone is set to silent. */
export const player: Player = {
  play(source, onEnd) {
    end('ended')
    Taro.setInnerAudioOption({ obeyMuteSwitch: false }).catch(() => undefined)
    const sound = Taro.createInnerAudioContext()
    current = { sound, end: onEnd }
    const endThis = (how: 'ended' | 'failed'): void => {
      if (current?.sound === sound) end(how)
    }
    sound.onEnded(() => endThis('ended'))
    sound.onStop(() => endThis('ended'))
    sound.onError(() => endThis('failed'))
    sound.src = source
    sound.play()
  },
  stop: () => end('ended'),
}
