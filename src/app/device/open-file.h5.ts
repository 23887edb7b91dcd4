import type { OpenFile } from './shapes'

/** The browser saves what it cannot show. */
export const openFile: OpenFile = (url) => {
  const link = document.createElement('a')
  link.href = url
  link.download = ''
  link.click()
  return Promise.resolve()
}
