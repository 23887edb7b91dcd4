import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import net from 'node:net'
import { takeFolder } from '../../src/local/data-folder'
import { openLocalCloud, type LocalCloud } from '../../src/local/open-local-cloud'
import { adminCode } from '../village'

/** Works on a data folder in this process, as its only user; the village's clock stands at 10:05. */
export async function withFolder<T>(folder: string, work: (cloud: LocalCloud) => Promise<T>): Promise<T> {
  const letGo = takeFolder(folder, false, () => undefined)
  const now = Date.parse('2026-11-24T10:05:00+08:00')
  const env = { FIRST_ADMIN_CODE: adminCode }
  const cloud = await openLocalCloud({ dataFolder: folder, now, moving: false, env })
  try {
    return await work(cloud)
  } finally {
    await cloud.close()
    letGo()
  }
}

/** The product as `npm start` starts it, in a process of its own. */
export interface Product {
  url: string
  child: ChildProcess
  /** Ends it and waits until it is gone. */
  end: (signal: NodeJS.Signals) => Promise<void>
}

/** Starts the product over the folder. */
export async function startProduct(folder: string): Promise<Product> {
  const port = await freePort()
  const env = {
    ...process.env,
    PORT: String(port),
    LINLI_DATA: folder,
    LINLI_NOW: '2026-11-24T10:06:00+08:00',
  }
  const child = spawn(process.execPath, ['dist/local/start.js'], { env, stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the local cloud ended with ${child.exitCode}`)
    if (await isUp(url)) break
    await new Promise((done) => setTimeout(done, 100))
  }
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  return { url, child, end }
}

const isUp = (url: string): Promise<boolean> =>
  fetch(`${url}/_local/clock`)
    .then(({ ok }) => ok)
    .catch(() => false)

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as net.AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Asks a function of the product as an account; a platform error throws. */
export async function askAt<T>(url: string, place: string, event: object, openid: string): Promise<T> {
  const response = await fetch(`${url}/functions/${place}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wx-openid': openid },
    body: JSON.stringify(event),
  })
  const answer = (await response.json()) as { result?: T; errMsg?: string }
  if (!('result' in answer)) throw new Error(answer.errMsg)
  return answer.result as T
}
