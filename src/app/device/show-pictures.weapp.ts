import Taro from '@tarojs/taro'
import type { ShowPictures } from './shapes'

/** WeChat's own viewer, which can enlarge and step on. */
export const showPictures: ShowPictures = (sources, first) => {
  Taro.previewImage({ urls: [...sources], current: first }).catch(() => undefined)
}
