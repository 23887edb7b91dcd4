import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openLocalCloud, type LocalCloud, type LocalCloudOptions } from '../open-local-cloud'

/** A function written by a test: what stands in its `index.js`, and its `config.json` where it has one. */
export interface Fixture {
  code: string
  config?: unknown
}

/** The first line of a function that uses the SDK; the unmodified one of this repository. */
export const withSdk = `const cloud = require(${JSON.stringify(require.resolve('wx-server-sdk'))})\ncloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })\n`

/** A local cloud over functions of a test, in memory, with the built worker. */
export async function openWith(
  functions: Record<string, Fixture>,
  options: Partial<LocalCloudOptions> = {},
): Promise<LocalCloud> {
  const dist = mkdtempSync(path.join(os.tmpdir(), 'linli-functions-'))
  const remove = (): void => rmSync(dist, { recursive: true, force: true })
  mkdirSync(path.join(dist, 'local'))
  cpSync('dist/local/worker.js', path.join(dist, 'local/worker.js'))
  for (const [name, { code, config }] of Object.entries(functions)) {
    const folder = path.join(dist, 'cloud', name)
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'index.js'), code)
    if (config !== undefined)
      writeFileSync(
        path.join(folder, 'config.json'),
        typeof config === 'string' ? config : JSON.stringify(config),
      )
  }
  try {
    const cloud = await openLocalCloud({ dataFolder: null, ...options, dist })
    return { ...cloud, close: () => cloud.close().finally(remove) }
  } catch (error) {
    remove()
    throw error
  }
}

/** Asks a function as this person through the door, as a phone does. */
export async function askDoor(
  cloud: LocalCloud,
  name: string,
  body: string,
  openid: string | null = 'o-alice',
): Promise<{ status: number; answer: { result?: unknown; errCode?: number; errMsg?: string } }> {
  const headers = openid === null ? undefined : { 'x-wx-openid': openid }
  const response = await fetch(`${cloud.url}/functions/${name}`, {
    method: 'POST',
    body,
    ...(headers && { headers }),
  })
  return { status: response.status, answer: (await response.json()) as object }
}
