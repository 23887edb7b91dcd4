// One worker is one instance of one cloud function: it handles one event at a time, as on the platform.
import Module from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { villageNow } from '../clock'
import type { Job, JobResult } from './instance'

// What is thrown is told by the lines of the source: the bundles are minified.
process.setSourceMapsEnabled(true)

const { bundle, clock } = workerData as { bundle: string; clock: SharedArrayBuffer }
const cells = new Float64Array(clock)
const RealDate = Date

/** The village's time for the product's code; everything else of Date stays as it is. */
class VillageDate extends RealDate {
  constructor(...parts: unknown[]) {
    super(...((parts.length ? parts : [VillageDate.now()]) as []))
  }
  static override now(): number {
    return villageNow(cells, RealDate.now())
  }
}

// The SDK signs its requests with real time: modules of node_modules keep the real Date.
const realDate = '__realDate'
Object.assign(globalThis, { [realDate]: RealDate, Date: VillageDate })
type Compile = (this: unknown, content: string, file: string, ...rest: unknown[]) => unknown
const prototype = Module.prototype as unknown as { _compile: Compile }
const compile = prototype._compile
prototype._compile = function (content, file, ...rest) {
  const inPackages = /[\\/]node_modules[\\/]/.test(file)
  return compile.call(this, inPackages ? withRealDate(content) : content, file, ...rest)
}
function withRealDate(content: string): string {
  const strict = /^\s*(['"])use strict\1/.test(content) ? '"use strict";' : ''
  return content.startsWith('#!') ? content : `${strict}var Date=globalThis.${realDate};${content}`
}

type Main = (event: unknown, context: { requestId: string }) => Promise<unknown>
const load = Module.createRequire(bundle)
const { main } = load(bundle) as { main: Main }

const perCall = /^(WX_|TCB_SOURCE$|TRIGGER_SRC$)/

parentPort?.on('message', (job: Job) => void handle(job))

async function handle(job: Job): Promise<void> {
  for (const name of Object.keys(process.env))
    if (perCall.test(name)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, job.env)
  let answer: JobResult
  try {
    const result = (await main(job.event, { requestId: job.requestId })) ?? null
    answer = { result: JSON.stringify(result) }
  } catch (error) {
    answer = { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
  parentPort?.postMessage(answer)
}

parentPort?.postMessage('ready')
