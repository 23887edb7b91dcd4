import Taro from '@tarojs/taro'
import type { OpenFile } from './shapes'

/** Fetched first and then shown by WeChat's own viewer, from where it can be kept or passed on. */
export const openFile: OpenFile = async (url) => {
  const { tempFilePath, statusCode } = await Taro.downloadFile({ url })
  if (statusCode !== 200) throw new Error(`downloadFile: ${statusCode}`)
  await Taro.openDocument({ filePath: tempFilePath, fileType: 'xlsx', showMenu: true })
}
