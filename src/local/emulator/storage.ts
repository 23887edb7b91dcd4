import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PlatformError } from './errors'
import { FileOwners } from './file-owners'

const PREFIX = 'cloud://local.files/'

/** Where links lead, before the cloud path. */
export const DOWNLOAD = '/_local/files/'

/** The cloud path in the path of an address behind `place`; null when there is none, or none that can be read. */
export function pathIn(pathname: string, place: string): string | null {
  if (!pathname.startsWith(place) || pathname === place) return null
  try {
    return decodeURIComponent(pathname.slice(place.length))
  } catch {
    return null
  }
}

/** The platform's default for a link's life, in seconds. */
const LINK_SECONDS = 24 * 60 * 60

export interface StorageOptions {
  /** null keeps files in a folder of the system's temporary ones until `close`. */
  dataFolder: string | null
  /** Village clock, epoch ms: links expire by it. */
  now: () => number
  publicBase: string
}

/** One file that is kept. */
export interface StoredFile {
  fileId: string
  cloudPath: string
  bytes: number
}

/** The cloud's files: bytes in `<dataFolder>/files`, fileIDs `cloud://local.files/<path>`, signed links. */
export class Storage {
  private readonly folder: string
  private readonly secret = randomBytes(32)
  private readonly owners: FileOwners
  private publicBase: string

  constructor(private readonly options: StorageOptions) {
    const { dataFolder } = options
    this.folder =
      dataFolder === null
        ? fs.mkdtempSync(path.join(os.tmpdir(), 'linli-files-'))
        : path.join(dataFolder, 'files')
    this.owners = new FileOwners(dataFolder)
    this.publicBase = options.publicBase
  }

  /** Where links lead: scheme, host and port without a slash at the end. */
  setPublicBase(url: string): void {
    this.publicBase = url.replace(/\/$/, '')
  }

  /** Keeps bytes under a cloud path and answers the fileID. @throws for a path that leaves the folder. */
  put(cloudPath: string, bytes: Buffer): string {
    const file = this.fileOf(cloudPath)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    try {
      fs.writeFileSync(`${file}.part`, bytes)
      fs.renameSync(`${file}.part`, file)
    } catch (error) {
      fs.rmSync(`${file}.part`, { force: true })
      throw error
    }
    return this.fileIdOf(cloudPath)
  }

  /** The same from a phone; null when the path holds a file that is not this person's. */
  putAs(openid: string, cloudPath: string, bytes: Buffer): string | null {
    const taken = this.existing(this.fileIdOf(cloudPath)) !== null
    if (taken && !this.owners.isOwn(cloudPath, openid)) return null
    this.owners.set(cloudPath, openid)
    return this.put(cloudPath, bytes)
  }

  /** Whether a client may read this file under the rule "the creator alone". */
  isOwn(openid: string, fileId: string): boolean {
    return fileId.startsWith(PREFIX) && this.owners.isOwn(fileId.slice(PREFIX.length), openid)
  }

  fileIdOf(cloudPath: string): string {
    return PREFIX + cloudPath
  }

  read(fileId: string): Buffer | null {
    const file = this.existing(fileId)
    return file === null ? null : fs.readFileSync(file)
  }

  /** Answers whether there was such a file. */
  remove(fileId: string): boolean {
    const file = this.existing(fileId)
    if (file !== null) fs.rmSync(file)
    return file !== null
  }

  /** A link that opens until `seconds` from now, or null when there is no such file. */
  signedUrl(fileId: string, seconds = LINK_SECONDS): string | null {
    if (this.existing(fileId) === null) return null
    const cloudPath = fileId.slice(PREFIX.length)
    const until = Math.ceil(this.options.now() / 1000) + seconds
    return `${this.publicBase}${DOWNLOAD}${cloudPath}?sign=${this.sign(cloudPath, until)}&until=${until}`
  }

  /** The bytes behind a signed link (`until` in epoch seconds), or null: wrong sign, too late, gone. */
  open(cloudPath: string, sign: string, until: number): Buffer | null {
    return this.accepts(cloudPath, sign, until) ? this.read(this.fileIdOf(cloudPath)) : null
  }

  /** The bytes behind one of our own signed links, as somebody who fetches it gets them; null when it leads nowhere. */
  behind(link: string): Buffer | null {
    const { pathname, searchParams } = URL.canParse(link) ? new URL(link) : new URL('nowhere:')
    const cloudPath = pathIn(pathname, DOWNLOAD)
    if (cloudPath === null) return null
    return this.open(cloudPath, searchParams.get('sign') ?? '', Number(searchParams.get('until')))
  }

  /** Permission to put one file, for the upload that follows; good for ten minutes. */
  uploadTicket(cloudPath: string): string {
    this.fileOf(cloudPath)
    const until = Math.ceil(this.options.now() / 1000) + 600
    return `${until}.${this.sign(`put ${cloudPath}`, until)}`
  }

  acceptsTicket(cloudPath: string, ticket: string): boolean {
    const [until, sign = ''] = ticket.split('.')
    return this.accepts(`put ${cloudPath}`, sign, Number(until))
  }

  /** Every file that is kept, in the order of its path. */
  list(): StoredFile[] {
    if (!fs.existsSync(this.folder)) return []
    return fs
      .readdirSync(this.folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => !file.endsWith('.part') && fs.statSync(path.join(this.folder, file)).isFile())
      .map((file) => {
        const cloudPath = file.split(path.sep).join('/')
        const bytes = fs.statSync(path.join(this.folder, file)).size
        return { fileId: this.fileIdOf(cloudPath), cloudPath, bytes }
      })
      .sort((a, b) => (a.cloudPath < b.cloudPath ? -1 : 1))
  }

  /** Removes the files of a memory-only cloud. */
  close(): void {
    if (this.options.dataFolder === null) fs.rmSync(this.folder, { recursive: true, force: true })
  }

  private accepts(text: string, sign: string, until: number): boolean {
    const expected = Buffer.from(this.sign(text, until))
    const given = Buffer.from(sign)
    return (
      given.length === expected.length &&
      timingSafeEqual(given, expected) &&
      this.options.now() <= until * 1000
    )
  }

  private sign(text: string, until: number): string {
    return createHmac('sha256', this.secret).update(`${text}\n${until}`).digest('hex')
  }

  private existing(fileId: string): string | null {
    if (!fileId.startsWith(PREFIX)) return null
    const file = this.fileOf(fileId.slice(PREFIX.length))
    return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null
  }

  private fileOf(cloudPath: string): string {
    const parts = cloudPath.split('/')
    const lawful = parts.every(
      (part) => part !== '' && part !== '.' && part !== '..' && !/[\\\0?#]/.test(part),
    )
    if (!lawful) throw new PlatformError('STORAGE_REQUEST_FAIL', `invalid cloud path: ${cloudPath}`)
    return path.join(this.folder, ...parts)
  }
}
