import fs from 'node:fs'
import path from 'node:path'

/**
 * Which person uploaded a file from a phone, by cloud path: WeChat's storage rule lets clients read and write their
 * own alone. One line a file in `<dataFolder>/file-owners.jsonl`; null keeps it in memory.
 */
export class FileOwners {
  private readonly owners = new Map<string, string>()
  private readonly file: string | null

  constructor(dataFolder: string | null) {
    this.file = dataFolder === null ? null : path.join(dataFolder, 'file-owners.jsonl')
    const text = this.file !== null && fs.existsSync(this.file) ? fs.readFileSync(this.file, 'utf8') : ''
    // A line that a crash has torn counts for nothing: its file was not acknowledged, and is nobody's.
    for (const [cloudPath, openid] of text.split('\n').slice(0, -1).flatMap(ownerIn))
      this.owners.set(cloudPath, openid)
    if (this.file !== null && !text.endsWith('\n') && text !== '')
      fs.truncateSync(this.file, Buffer.byteLength(text.slice(0, text.lastIndexOf('\n') + 1)))
  }

  set(cloudPath: string, openid: string): void {
    if (this.owners.get(cloudPath) === openid) return
    if (this.file !== null) fs.appendFileSync(this.file, `${JSON.stringify([cloudPath, openid])}\n`)
    this.owners.set(cloudPath, openid)
  }

  isOwn(cloudPath: string, openid: string): boolean {
    return this.owners.get(cloudPath) === openid
  }
}

function ownerIn(line: string): [string, string][] {
  try {
    return [JSON.parse(line) as [string, string]]
  } catch {
    return []
  }
}
