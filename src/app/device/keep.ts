import Taro from '@tarojs/taro'
import type { Keep } from './shapes'

/** The phone's own storage; Taro maps it to the browser's on H5. */
export const keep: Keep = {
  read: (name) => Taro.getStorageSync<unknown>(name),
  write: (name, value) => Taro.setStorageSync(name, value),
}
