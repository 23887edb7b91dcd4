import Taro from '@tarojs/taro'
import type { ChooseSheet } from './shapes'

/** A spreadsheet that was sent to a chat of WeChat, 文件传输助手 for example. */
export const chooseSheet: ChooseSheet = async () => {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['xlsx'] }).catch(
    () => null,
  )
  const file = chosen?.tempFiles[0]
  return file ? { path: file.path, bytes: file.size, name: file.name } : null
}
