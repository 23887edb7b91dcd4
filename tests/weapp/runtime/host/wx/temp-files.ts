import { cloudFileAddress } from './cloud-files'

const blobs = new Map<string, Blob>()
const addresses = new Map<string, string>()

/** Keeps bytes as a temporary file and gives its path, as WeChat's choosers and recorder do. */
export function keepFile(blob: Blob, ending: string): string {
  const path = `wxfile://tmp_${blobs.size + 1}.${ending}`
  blobs.set(path, blob)
  return path
}

/** The bytes behind a temporary path. Throws when there are none. */
export function fileAt(path: string): Blob {
  const blob = blobs.get(path)
  if (!blob) throw new Error(`no such file or directory, open "${path}"`)
  return blob
}

/** Where the browser finds a picture or sound: temporary file, file in the cloud, or an address already. */
export async function addressOf(source: string): Promise<string> {
  if (source.startsWith('cloud://')) return cloudFileAddress(source)
  if (!source.startsWith('wxfile://')) return source
  const known = addresses.get(source) ?? URL.createObjectURL(fileAt(source))
  addresses.set(source, known)
  return known
}
