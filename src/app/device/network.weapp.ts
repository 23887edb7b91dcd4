import Taro from '@tarojs/taro'
import type { WatchNetwork } from './shapes'

/** Tells each time the phone has a network again. */
export const watchNetwork: WatchNetwork = (onBack) =>
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) onBack()
  })
