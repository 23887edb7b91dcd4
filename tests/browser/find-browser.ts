import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { unpackedChromium } from './unpack-chromium'

/** A browser that can be started: its file and the environment it needs. */
export interface Browser {
  executablePath: string
  env: Record<string, string>
}

const systemNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

/**
 * The browser for tests: CHROME_PATH, else a system Chromium or Chrome, else the packaged one.
 * Throws with a sentence when CHROME_PATH names nothing or the package cannot be unpacked.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROME_PATH
  if (named && !canRun(named)) throw new Error(`CHROME_PATH names ${named}, which cannot be run.`)
  const found = named ?? systemBrowser()
  return found ? { executablePath: found, env: ownEnvironment() } : unpackedChromium(ownEnvironment())
}

function systemBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return systemNames.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(canRun)
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return existsSync(file)
  } catch {
    return false
  }
}

function ownEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return Object.fromEntries(entries)
}
