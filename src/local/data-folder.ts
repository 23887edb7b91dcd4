import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The form in which this version keeps its data; an older folder is set aside, never guessed at. */
const format = '1'

/** Something about the folder that a person must put right; the message is the sentence to show. */
export class FolderTrouble extends Error {}

/** Takes the data folder for this process alone; gives back what lets it go again. */
export function takeFolder(folder: string, fresh: boolean, say: (sentence: string) => void): () => void {
  try {
    if (fresh && isOurs(folder)) refuseIfInUse(folder)
    if (fresh && isOurs(folder)) rmSync(folder, { recursive: true, force: true })
    prepare(folder, say)
    takeLock(folder)
  } catch (error) {
    throw explained(folder, error as NodeJS.ErrnoException)
  }
  return () => {
    rmSync(path.join(folder, 'lock'), { force: true })
  }
}

function prepare(folder: string, say: (sentence: string) => void): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    if (!isOurs(folder))
      throw new FolderTrouble(`${folder} 里不是邻里通的数据，请换一个文件夹（LINLI_DATA）。`)
    const found = readFileSync(path.join(folder, 'format'), 'utf8').trim()
    if (found !== format) setAside(folder, found, say)
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'format'), format)
}

function setAside(folder: string, found: string, say: (sentence: string) => void): void {
  if (Number(found) > Number(format) || Number.isNaN(Number(found)))
    throw new FolderTrouble(`${folder} 是更新的版本写的，请用新版本打开，或换一个文件夹（LINLI_DATA）。`)
  const aside = `${folder}.old-${found}`
  renameSync(folder, aside)
  say(`旧格式的数据放到 ${aside} 了，这次从头开始。`)
}

/** Of two that start at the same moment one has the lock: a file that is there cannot be made. */
function takeLock(folder: string): void {
  const lock = path.join(folder, 'lock')
  if (refuseIfInUse(folder)) rmSync(lock)
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
  } catch (error) {
    refuseIfInUse(folder)
    throw error
  }
}

const isOurs = (folder: string): boolean => existsSync(path.join(folder, 'format'))

/** Answers whether there is a lock that a dead one has left. */
function refuseIfInUse(folder: string): boolean {
  const lock = path.join(folder, 'lock')
  if (!existsSync(lock)) return false
  const pid = Number(readFileSync(lock, 'utf8'))
  if (pid && pid !== process.pid && isAlive(pid))
    throw new FolderTrouble(`${folder} 正被另一个邻里通使用（进程 ${pid}），请先关掉它。`)
  return true
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function explained(folder: string, error: NodeJS.ErrnoException): Error {
  if (error instanceof FolderTrouble) return error
  const why: Record<string, string> = {
    ENOSPC: '磁盘满了，请腾出一些地方再启动。',
    EACCES: `没有权限写 ${folder}，请换一个文件夹（LINLI_DATA）。`,
    EROFS: `${folder} 在只读的盘上，请换一个文件夹（LINLI_DATA）。`,
    ENOTDIR: `${folder} 不是文件夹，请换一个（LINLI_DATA）。`,
    EEXIST: `${folder} 不是文件夹，请换一个（LINLI_DATA）。`,
  }
  return new FolderTrouble(why[error.code ?? ''] ?? `打不开数据文件夹 ${folder}：${error.message}`)
}
