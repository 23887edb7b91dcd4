import Taro from '@tarojs/taro'
import type { ChoosePictures } from './shapes'

/** WeChat's own chooser, camera or album; whoever says no or goes back has chosen nothing. */
export const choosePictures: ChoosePictures = async (most) => {
  const chosen = await Taro.chooseMedia({
    count: most,
    mediaType: ['image'],
    sizeType: ['compressed'],
    sourceType: ['album', 'camera'],
  }).catch(() => null)
  return (chosen?.tempFiles ?? []).map(({ tempFilePath, size }) => ({
    path: tempFilePath,
    bytes: size,
    name: '',
  }))
}
