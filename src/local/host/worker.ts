// One process is one instance of one cloud function: it handles one event at a time, as on the platform, and
// dies alone. Started with the bundle and how the clock stands.
import { createRequire } from 'node:module'
import type { ClockState } from '../clock'
import { megabyte, type Job, type Message, type Outcome } from './job'
import { replaceDate, setVillageClock } from './village-date'

// What is thrown is told by the lines of the source: the bundles are minified.
process.setSourceMapsEnabled(true)

const [, , bundle = '', clock = ''] = process.argv
const tell = (message: Message, told?: () => void): void => {
  process.send?.(message, undefined, undefined, told)
}

// The host closes it; Ctrl+C at the terminal reaches this process too.
process.on('SIGINT', () => undefined)
process.on('disconnect', () => process.exit())
process.on('uncaughtException', (error) => {
  console.error(error)
  tell({ kind: 'crash', why: wordsOf(error) }, () => process.exit(1))
})
process.on('message', (job: Job) => void handle(job))

setVillageClock(JSON.parse(clock) as ClockState)
replaceDate()
type Main = (event: unknown, context: { requestId: string }) => Promise<unknown>
const { main } = createRequire(bundle)(bundle) as { main: Main }
tell({ kind: 'ready' })

const perCall = /^(WX_|TCB_SOURCE$|TRIGGER_SRC$)/

async function handle({ requestId, event, env, clock: state }: Job): Promise<void> {
  for (const name of Object.keys(process.env))
    if (perCall.test(name)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, env)
  setVillageClock(state)
  const outcome = await outcomeOf(event, requestId)
  tell({ kind: 'answer', requestId, outcome, buffers: process.memoryUsage().arrayBuffers })
}

async function outcomeOf(event: string | undefined, requestId: string): Promise<Outcome> {
  try {
    const value: unknown = event === undefined ? undefined : JSON.parse(event)
    const result = JSON.stringify((await main(value, { requestId })) ?? null) as string | undefined
    if (result === undefined) return { ended: 'thrown', why: 'the result cannot be written as JSON' }
    return Buffer.byteLength(result) > megabyte ? { ended: 'too-large' } : { ended: 'result', result }
  } catch (error) {
    console.error(requestId, error)
    return { ended: 'thrown', why: wordsOf(error) }
  }
}

/** What a thrown thing says, whatever it is. */
function wordsOf(error: unknown): string {
  try {
    return String(error)
  } catch {
    return 'something that is no text was thrown'
  }
}
