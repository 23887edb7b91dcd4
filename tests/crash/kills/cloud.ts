import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import path from 'node:path'
import * as sdk from 'wx-server-sdk'
import { keys, pointSdkAt, sdkDatabase } from '../../../src/local/emulator/sdk-for-tests'
import type { Stored } from './book'
import { collections, type Life, type Said } from './child'

/** A running emulator process, and what became of it. */
export class DyingCloud {
  torn = 0
  rewritten = 0
  private failure: string | null = null
  private readonly gone: Promise<unknown>

  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {
    this.gone = once(child, 'exit')
  }

  /** Opens the folder in a process of its own and points the SDK of this one at it. */
  static async open(life: Omit<Life, 'keys'>): Promise<DyingCloud> {
    const child = fork(process.argv[1] ?? '', ['live', JSON.stringify({ ...life, keys })], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    const cloud = new DyingCloud(child, life.folder)
    const port = await new Promise<number>((resolve, reject) => {
      child.on('message', (said: Said) => {
        if ('port' in said) resolve(said.port)
        if ('torn' in said) cloud.torn += 1
        if ('rewritten' in said) cloud.rewritten += 1
        if ('failed' in said) cloud.failure = said.failed
      })
      child.once('exit', (code) => {
        reject(new Error(`the cloud did not open: it ended with ${String(code)}`))
      })
    })
    pointSdkAt(`http://127.0.0.1:${port}/admin/crash`)
    sdk.init({ env: 'local' })
    return cloud
  }

  get isGone(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null
  }

  kill(): void {
    this.child.kill('SIGKILL')
  }

  /** Waits until it was killed; answers whether a half-rewritten log lies there. @throws when it ended otherwise. */
  async died(): Promise<{ inCompaction: boolean }> {
    await this.gone
    if (this.failure !== null) throw new Error(`the cloud stopped by itself: ${this.failure}`)
    if (this.child.signalCode !== 'SIGKILL')
      throw new Error(`the cloud was not killed: ${String(this.child.exitCode)}`)
    return { inCompaction: existsSync(path.join(this.folder, 'data.log.new')) }
  }

  /** Closes it as it should be. */
  async close(): Promise<void> {
    this.child.send('close')
    await this.gone
    if (this.child.exitCode !== 0) throw new Error(`the cloud did not close: ${String(this.child.exitCode)}`)
  }

  /** Everything that is there, read through the SDK, by `collection/id`. */
  async everything(): Promise<Map<string, Stored>> {
    const there = new Map<string, Stored>()
    const database = sdkDatabase()
    for (const name of collections) {
      for (let last = ''; ;) {
        const condition = { _id: database.command.gt(last) }
        const { data } = await database
          .collection(name)
          .where(condition)
          .orderBy('_id', 'asc')
          .limit(1000)
          .get()
        for (const found of data as Stored[]) there.set(`${name}/${found._id}`, found)
        if (data.length < 1000) break
        last = (data as Stored[]).at(-1)?._id ?? ''
      }
    }
    return there
  }
}
