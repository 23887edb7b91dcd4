import { record } from '../record'
import { phone } from './phone'
import { fileAt, keepFile } from './temp-files'

interface Download {
  url: string
}

// A link of the local cloud leads to another port than this page's; the page's own server hands it on.
async function downloadFile({ url }: Download): Promise<object> {
  if (phone.networkType === 'none') throw new Error('network')
  const { pathname, search } = new URL(url)
  if (!pathname.startsWith('/_local/')) throw new Error('url not in domain list')
  const answer = await fetch(pathname + search)
  const ending = /\.(\w+)$/.exec(pathname)?.[1] ?? 'bin'
  return { tempFilePath: keepFile(await answer.blob(), ending), statusCode: answer.status }
}

function openDocument({ filePath }: { filePath: string }): void {
  record.documents.push({ path: filePath, bytes: fileAt(filePath).size })
}

/** What fetches a file by a link and hands it to the phone's viewer. */
export const documentPromises = { downloadFile, openDocument }
