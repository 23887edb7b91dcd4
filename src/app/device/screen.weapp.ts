import Taro from '@tarojs/taro'
import type { Screen } from './shapes'

/** Reads the capsule's place and the phone's font scale. */
export function readScreen(): Screen {
  const box = Taro.getMenuButtonBoundingClientRect()
  const { statusBarHeight = 20, windowWidth } = Taro.getWindowInfo()
  // Taro's types do not know fontSizeScaleFactor yet (base library 2.23.4).
  const { fontSizeScaleFactor = 1 } = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number }
  return {
    capsule: {
      statusBar: statusBarHeight,
      top: box.top,
      height: box.height,
      rightGap: windowWidth - box.left + 7,
    },
    fontScale: fontSizeScaleFactor,
  }
}
