import { make } from '../make'
import { asking } from './privacy'
import { keepFile } from './temp-files'

interface Media {
  count?: number
  mediaType?: string[]
}
interface MessageFile {
  count: number
  type?: string
  extension?: string[]
}

// A real file chooser of the browser, so that a test feeds real files into it.
function choose(accept: string, count: number): Promise<File[]> {
  return new Promise((resolve, reject) => {
    const input = make('input', { type: 'file', accept, multiple: count > 1, hidden: true })
    const end = (): void => input.remove()
    input.addEventListener('change', () => {
      end()
      resolve([...(input.files ?? [])].slice(0, count))
    })
    input.addEventListener('cancel', () => {
      end()
      reject(new Error('cancel'))
    })
    document.body.append(input)
    input.click()
  })
}

const endingOf = (file: File): string => /\.(\w+)$/.exec(file.name)?.[1] ?? 'bin'

async function chooseMedia({ count = 9, mediaType = ['image', 'video'] }: Media): Promise<object> {
  const files = await choose(mediaType.map((kind) => `${kind}/*`).join(), count)
  const tempFiles = files.map((file) => ({
    tempFilePath: keepFile(file, endingOf(file)),
    size: file.size,
    fileType: file.type.startsWith('video') ? 'video' : 'image',
  }))
  return { tempFiles, type: 'image' }
}

async function chooseImage({ count = 9 }: { count?: number }): Promise<object> {
  const tempFiles = (await choose('image/*', count)).map((file) => ({
    path: keepFile(file, endingOf(file)),
    size: file.size,
  }))
  return { tempFiles, tempFilePaths: tempFiles.map((file) => file.path) }
}

async function chooseMessageFile({ count, extension = [] }: MessageFile): Promise<object> {
  const files = await choose(extension.map((ending) => `.${ending.replace(/^\./, '')}`).join(), count)
  const tempFiles = files.map((file) => ({
    path: keepFile(file, endingOf(file)),
    name: file.name,
    size: file.size,
    time: Math.round(file.lastModified / 1000),
    type: 'file',
  }))
  return { tempFiles }
}

/** WeChat's choosers of pictures and of files from a chat. */
export const choosePromises = {
  chooseMedia: asking('chooseMedia', chooseMedia),
  chooseImage: asking('chooseImage', chooseImage),
  chooseMessageFile: asking('chooseMessageFile', chooseMessageFile),
}
