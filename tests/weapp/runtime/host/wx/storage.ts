const prefix = 'weapp:'
/** WeChat's limit for one entry: 1 MB. */
const longest = 1024 * 1024

const read = (key: string): unknown => {
  const text = localStorage.getItem(prefix + key)
  return text === null ? '' : (JSON.parse(text) as unknown)
}

function write(key: string, data: unknown): void {
  const text = JSON.stringify(data)
  if (text.length > longest) throw new Error('exceed storage item max length')
  localStorage.setItem(prefix + key, text)
}

const remove = (key: string): void => localStorage.removeItem(prefix + key)
const keys = (): string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
const clear = (): void => keys().forEach(remove)
const info = (): object => ({ keys: keys(), currentSize: 0, limitSize: 10 * 1024 })

/** Storage at once. A missing entry reads as the empty string, as in WeChat. */
export const storageApi = {
  getStorageSync: read,
  setStorageSync: write,
  removeStorageSync: remove,
  clearStorageSync: clear,
  getStorageInfoSync: info,
}

/** Storage with callbacks or promises. */
export const storagePromises = {
  getStorage: ({ key }: { key: string }) => {
    if (!keys().includes(key)) throw new Error('data not found')
    return { data: read(key) }
  },
  setStorage: ({ key, data }: { key: string; data: unknown }) => write(key, data),
  removeStorage: ({ key }: { key: string }) => remove(key),
  clearStorage: clear,
  getStorageInfo: info,
}
