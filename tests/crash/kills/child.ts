// The process that is killed: the emulator over a folder, which can die by itself at a chosen moment of its writing.
import fs from 'node:fs'
import { openEmulator, type EmulatorOptions } from '../../../src/local/emulator'

/**
 * Where it dies: by the parent's hand, in a record, in a rewriting (at its n-th write), just before or after the renaming;
 * `after` so many records at the earliest.
 */
export type Death =
  | { by: 'parent'; after: number }
  | { by: 'record'; after: number; share: number }
  | { by: 'rewriting'; after: number; write: number }
  | { by: 'renaming'; after: number; done: boolean }

export interface Life {
  folder: string
  sync: boolean
  keys: EmulatorOptions['keys']
  /** Rewrites the log when it has this many times the bytes of what lives in it; null as the product does. */
  rewriteAt: number | null
  death: Death
}

export type Said = { port: number } | { torn: string } | { rewritten: true } | { failed: string }

export const collections = ['notes', 'pairs', 'sessions']

/** Runs until it is killed, or until it is told to stop. */
export async function live({ folder, sync, keys, rewriteAt, death }: Life): Promise<void> {
  watch(death)
  const options: EmulatorOptions = {
    dataFolder: folder,
    sync,
    now: () => Date.now(),
    schema: collections.map((name) => ({ name, indexes: [] })),
    keys,
    onNotice: (torn) => say({ torn }),
    onFatal: ({ message }) => say({ failed: message }),
    ...(rewriteAt !== null && { hasOutgrown: (bytes, alive) => bytes > alive * rewriteAt }),
  }
  const emulator = await openEmulator(options)
  process.on('message', () => void emulator.close().then(() => process.exit(0)))
  process.on('disconnect', () => process.exit(0))
  say({ port: emulator.port })
}

function say(said: Said): void {
  process.send?.(said)
}

function die(): never {
  process.kill(process.pid, 'SIGKILL')
  for (;;);
}

/** Stands behind the doors to the disk and closes them for good at the right moment. */
function watch(death: Death): void {
  const { openSync, writeSync, renameSync } = fs
  let records = 0
  const isArmed = (): boolean => records > death.after
  let half = -1
  let writes = 0
  const opened = (file: fs.PathLike, flags: fs.OpenMode): number => {
    const handle = openSync(file, flags)
    if (String(file).endsWith('.new')) [half, writes] = [handle, 0]
    return handle
  }
  const written = (handle: number, bytes: Buffer, from: number): number => {
    if (handle === half) writes += 1
    else records += 1
    if (death.by === 'rewriting' && handle === half && writes >= death.write && isArmed()) die()
    if (death.by === 'record' && handle !== half && isArmed()) {
      writeSync(handle, bytes, 0, Math.max(1, Math.floor(bytes.length * death.share)))
      die()
    }
    return writeSync(handle, bytes, from)
  }
  const renamed = (from: fs.PathLike, to: fs.PathLike): void => {
    if (death.by === 'renaming' && !death.done && isArmed()) die()
    renameSync(from, to)
    half = -1
    say({ rewritten: true })
    if (death.by === 'renaming' && death.done && isArmed()) die()
  }
  Object.assign(fs, { openSync: opened, writeSync: written, renameSync: renamed })
}
