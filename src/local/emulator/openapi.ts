import { randomUUID } from 'node:crypto'
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

/** The platform's code for an interface it does not know. */
const API_NOT_FOUND = -604100

export interface OpenApiOptions {
  now: () => number
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

  call(api: string, input: OpenApiInput): OpenApiAnswer {
    const run = apis[api]
    if (!run) return { body: Buffer.from('{}'), contentType: 'application/json', errorCode: API_NOT_FOUND }
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

type Api = (input: OpenApiInput, options: OpenApiOptions) => object | Buffer

const fine = { errcode: 0, errmsg: 'ok' }

/** The word that stands for everything a moderator would stop. */
const RISKY = '违规测试'

const verdictOn = (risky: boolean) =>
  risky ? { suggest: 'risky' as const, label: 20001 } : { suggest: 'pass' as const, label: 100 }

/** A picture of one transparent point, in place of the mini-program code. */
const ONE_POINT_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

const apis: Record<string, Api | undefined> = {
  'phonenumber.getPhoneNumber': ({ code }, { phoneOfCode }) => {
    const phone = typeof code === 'string' ? phoneOfCode(code) : null
    if (phone === null) return { errcode: 40029, errmsg: 'invalid code' }
    return { ...fine, phone_info: { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86' } }
  },
  'subscribeMessage.send': ({ data }) => {
    const fault = messageFault(data as Record<string, { value?: unknown }> | undefined)
    return fault === null ? fine : { errcode: 47003, errmsg: `argument invalid! ${fault}` }
  },
  'security.msgSecCheck': ({ content }) => {
    return { ...fine, result: verdictOn(String(content).includes(RISKY)), detail: [], trace_id: randomUUID() }
  },
  'security.mediaCheckAsync': ({ media_url: url, openid }, { now, bytesBehind, push }) => {
    const trace_id = randomUUID()
    const bytes = bytesBehind(String(url))
    const result = verdictOn(bytes?.includes(RISKY) ?? false)
    push({
      ToUserName: 'gh_local',
      FromUserName: String(openid),
      CreateTime: Math.floor(now() / 1000),
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: 'wxlocal',
      trace_id,
      version: 2,
      result,
      detail: [{ strategy: 'content_model', errcode: bytes ? 0 : -1008, ...result, prob: 90 }],
    })
    return { ...fine, trace_id }
  },
  'wxacode.getUnlimited': ({ scene }) => {
    const lawful = typeof scene === 'string' && scene.length >= 1 && scene.length <= 32
    return lawful
      ? ONE_POINT_PNG
      : { errcode: 40169, errmsg: 'invalid length for scene, or the data is not json string' }
  },
}

/** The limits of message fields by the kind in their names (WeChat's subscription message rules), in characters. */
const fieldLimits: Record<string, number | undefined> = {
  thing: 20,
  name: 10,
  phrase: 5,
  symbol: 5,
  car_number: 8,
  phone_number: 17,
  number: 32,
  letter: 32,
  character_string: 32,
}

/** The first field that WeChat would not take, in its words, or null. */
function messageFault(data: Record<string, { value?: unknown }> | undefined): string | null {
  if (!data) return 'data'
  for (const [field, { value }] of Object.entries(data)) {
    const limit = fieldLimits[field.replace(/\d+$/, '')]
    if (typeof value !== 'string' || value === '') return `data.${field}.value is empty`
    if (limit !== undefined && Array.from(value).length > limit) return `data.${field}.value invalid`
  }
  return null
}
