import { performance } from 'node:perf_hooks'
import type { Calls } from './calls'
import { databaseActions, type ActionResult, type DatabaseRequest } from './database-actions'
import type { Database } from './database'
import { PlatformError } from './errors'
import { storageActions, type StorageRequest } from './storage-actions'
import type { Storage } from './storage'

/** Carries out `cloud.callFunction` of the function that runs as `worker`; throws what went wrong. */
export type Invoke = (
  functionName: string,
  event: unknown,
  source: string,
  worker: string,
) => Promise<unknown>

/** What a request reaches. */
export interface Cloud {
  database: Database
  storage: Storage
  calls: Calls
  /** Village clock, epoch ms. */
  now: () => number
  invoke: Invoke | undefined
}

/** One request of the SDK that has passed the signature. */
export interface AdminRequest {
  worker: string
  body: Record<string, unknown> & { action?: string }
  /** The chain of sources (`wx_client,scf`). */
  source: string
  /** The emulator's own address, for uploads. */
  base: string
}

/** Carries out a request and answers its JSON, an error as `{code, message}`. */
export async function answerAdmin(cloud: Cloud, request: AdminRequest): Promise<Record<string, unknown>> {
  const { action = '' } = request.body
  try {
    if (action.startsWith('database.')) return await answerDatabase(cloud, request, action)
    if (action === 'functions.invokeFunction') return { data: await invokeFunction(cloud, request) }
    const storageAction = storageActions[action]
    if (!storageAction) throw unknownAction(action)
    return { data: storageAction(cloud.storage, request.body as StorageRequest, request.base) }
  } catch (error) {
    return errorAnswer(error)
  }
}

async function answerDatabase(
  cloud: Cloud,
  request: AdminRequest,
  action: string,
): Promise<Record<string, unknown>> {
  const started = performance.now()
  let cost: Omit<ActionResult, 'answer'> = { examined: 0, returned: 0 }
  let error: string | undefined
  try {
    const run = databaseActions[action]
    if (!run) throw unknownAction(action)
    const { answer, ...spent } = await run(cloud.database, request.body as DatabaseRequest, cloud.now())
    cost = spent
    return answer
  } catch (fault) {
    const answer = errorAnswer(fault)
    error = `${answer.code}: ${answer.message}`
    return answer
  } finally {
    const collection = (request.body as DatabaseRequest).collectionName ?? null
    const ms = performance.now() - started
    cloud.calls.add({
      worker: request.worker,
      action,
      collection,
      ms,
      ...cost,
      at: cloud.now(),
      ...(error && { error }),
    })
  }
}

async function invokeFunction({ invoke }: Cloud, { body, source, worker }: AdminRequest): Promise<object> {
  const name = String(body['function_name'])
  if (!invoke)
    throw new PlatformError('FUNCTIONS_REQUEST_FAIL', `FunctionName parameter could not be found: ${name}`)
  const event: unknown = JSON.parse(textOr(body['request_data'], '{}'))
  try {
    return { response_data: JSON.stringify(await invoke(name, event, source, worker)) }
  } catch (error) {
    if (error instanceof PlatformError) throw error
    throw new PlatformError('FUNCTIONS_EXECUTE_FAIL', error instanceof Error ? error.message : String(error))
  }
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise
}

function unknownAction(action: string): PlatformError {
  return new PlatformError('INVALID_PARAM', `unknown action: ${action}`)
}

/** The platform's form of an error; anything but a PlatformError is our own mistake: its stack is for the terminal. */
function errorAnswer(error: unknown): { code: string; message: string } {
  if (error instanceof PlatformError) return { code: error.code, message: error.message }
  console.error(error)
  return { code: 'SYS_ERR', message: error instanceof Error ? error.message : String(error) }
}
