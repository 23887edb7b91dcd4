import { framed, linkTo, pageOf, pager, searchBox } from './inside-frame'
import { code, html, table, type Html } from './inside-html'
import { readSearch } from './inside-search'
import type { House } from './server'

const pageSize = 100
/** How long a link of this page opens, in seconds of the village. */
const linkSeconds = 600

/** 文件: what was uploaded, with a link that opens it for ten minutes. */
export function filesPage({ emulator }: House, asked: URLSearchParams): Html {
  const typed = asked.get('q') ?? ''
  const found = emulator.storage.list().filter(readSearch(typed))
  const part = pageOf(found, asked.get('page'), pageSize)
  const rows = part.shown.map(({ fileId, cloudPath, bytes }) => {
    const link = emulator.storage.signedUrl(fileId, linkSeconds)
    return [
      link === null ? code(cloudPath) : html`<a href="${link}">${code(cloudPath)}</a>`,
      sizeOf(bytes),
      code(fileId),
    ]
  })
  const whole = found.reduce((sum, { bytes }) => sum + bytes, 0)
  return framed(
    'files',
    '文件',
    html`${searchBox(typed, '路径里的文字')}
      <p class="note">${found.length} 个文件，一共 ${sizeOf(whole)}。链接十分钟内打得开。</p>
      ${table(
        ['路径', '大小', 'fileID'],
        rows,
        '没有文件。',
      )}${pager(part, (page) => linkTo('files', [], { q: typed, page }))}`,
  )
}

/** Bytes as people read them. */
export function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
