import { interfaces } from './openapi-interfaces'
import type { OpenApiInput } from './openapi-message'

/** A call of WeChat's own interfaces, as the platform would have carried it out. */
export interface OutboxEntry {
  /** Village clock, epoch ms. */
  at: number
  /** For instance `subscribeMessage.send`. */
  api: string
  /** The JSON that was sent (names in snake_case, as WeChat gets them). */
  input: unknown
  output: unknown
}

export interface OpenApiAnswer {
  body: Buffer
  contentType: string
  /** A failure of the platform itself; WeChat's own refusals are `errcode` in the body. */
  errorCode: number
}

/** The platform's codes for an interface it does not know, and for one that `config.json` does not declare. */
const API_NOT_FOUND = -604100
const NO_PERMISSION = -604101

export interface OpenApiOptions {
  now: () => number
  /** Whether the function that runs as this worker has declared the interface. */
  mayCall: (worker: string, api: string) => boolean
  /** Whether somebody has agreed to one more message of a template. */
  subscribed: (openid: string, templateId: string) => boolean
  /** The phone that a button's code stands for, or null when the code is not good. */
  phoneOfCode: (code: string) => string | null
  /** The bytes behind a link into our own storage, or null. */
  bytesBehind: (url: string) => Buffer | null
  /** Takes what WeChat will push later to the function for it. */
  push: (event: MediaCheckPush) => void
}

/** The event `wxa_media_check`, as WeChat's message push hands it to a cloud function. */
export interface MediaCheckPush {
  ToUserName: string
  FromUserName: string
  CreateTime: number
  MsgType: 'event'
  Event: 'wxa_media_check'
  appid: string
  trace_id: string
  version: 2
  result: { suggest: 'pass' | 'risky'; label: number }
  detail: object[]
}

/** WeChat's interfaces, kept in an outbox instead of being sent. */
export class OpenApi {
  private readonly entries: OutboxEntry[] = []

  constructor(private readonly options: OpenApiOptions) {}

  outbox(): OutboxEntry[] {
    return [...this.entries]
  }

  /** Carries out what the function that runs as `worker` asks of WeChat. */
  call(api: string, input: OpenApiInput, worker: string): OpenApiAnswer {
    const run = Object.hasOwn(interfaces, api) ? interfaces[api] : undefined
    if (!run) return failure(API_NOT_FOUND)
    if (!this.options.mayCall(worker, api)) return failure(NO_PERMISSION)
    const output = run(input, this.options)
    this.entries.push({
      at: this.options.now(),
      api,
      input,
      output: Buffer.isBuffer(output) ? 'image/png' : output,
    })
    if (Buffer.isBuffer(output)) return { body: output, contentType: 'image/png', errorCode: 0 }
    return { body: Buffer.from(JSON.stringify(output)), contentType: 'application/json', errorCode: 0 }
  }
}

const failure = (errorCode: number): OpenApiAnswer => ({
  body: Buffer.from('{}'),
  contentType: 'application/json',
  errorCode,
})
