import Taro from '@tarojs/taro'
import type { Upload } from './shapes'

/** Sends a file into the cloud's storage. WeChat tells of progress only to those who take callbacks. */
export const upload: Upload = (file, cloudPath, onShare) =>
  new Promise((resolve, reject) => {
    const task = Taro.cloud.uploadFile({
      cloudPath,
      filePath: file.path,
      success: ({ fileID }) => resolve(fileID),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
    task.onProgressUpdate(({ progress }) => onShare?.(progress / 100))
  })
