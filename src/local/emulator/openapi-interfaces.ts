import { randomUUID } from 'node:crypto'
import { messageFault } from './openapi-fields'
import type { OpenApiInput } from './openapi-message'
import type { OpenApiOptions } from './openapi'

/** One of WeChat's interfaces: its own refusals are `errcode` in the answer. */
export type Interface = (input: OpenApiInput, options: OpenApiOptions) => object | Buffer

const fine = { errcode: 0, errmsg: 'ok' }
const refused = (errcode: number, errmsg: string) => ({ errcode, errmsg })

/** The word that stands for everything a moderator would stop. */
const RISKY = '违规测试'

const verdictOn = (risky: boolean) =>
  risky ? { suggest: 'risky' as const, label: 20001 } : { suggest: 'pass' as const, label: 100 }

/** A picture of one transparent point, in place of the mini-program code. */
const ONE_POINT_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

export const interfaces: Record<string, Interface | undefined> = {
  'phonenumber.getPhoneNumber': ({ code }, { phoneOfCode, now }) => {
    const phone = isText(code) ? phoneOfCode(code) : null
    if (phone === null) return refused(40029, 'invalid code')
    const watermark = { timestamp: Math.floor(now() / 1000), appid: 'wxlocal' }
    return {
      ...fine,
      phone_info: { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86', watermark },
    }
  },

  'subscribeMessage.send': ({ touser, template_id: template, data }, { subscribed }) => {
    if (!isText(touser)) return refused(40003, 'invalid openid')
    if (!isText(template)) return refused(40037, 'invalid template_id')
    const fault = messageFault(data)
    if (fault !== null) return refused(47003, `argument invalid! ${fault}`)
    return subscribed(touser, template) ? fine : refused(43101, 'user refuse to accept the msg')
  },

  'security.msgSecCheck': (input) => {
    const fault = checkFault(input)
    if (fault) return fault
    const { content } = input
    if (!isText(content) || Array.from(content).length > 2500) return refused(47001, 'data format error')
    const result = verdictOn(content.includes(RISKY))
    const detail = [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }]
    return { ...fine, result, detail, trace_id: randomUUID() }
  },

  'security.mediaCheckAsync': (input, { now, bytesBehind, push }) => {
    const fault = checkFault(input)
    if (fault) return fault
    const { media_url: url, media_type: type, openid } = input
    if (!isText(url) || (type !== 1 && type !== 2)) return refused(47001, 'data format error')
    const trace_id = randomUUID()
    const bytes = bytesBehind(url)
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

  'wxacode.getUnlimited': ({ scene, page, width = 430 }) => {
    if (!isText(scene) || Array.from(scene).length > 32)
      return refused(40169, 'invalid length for scene, or the data is not json string')
    if (!/^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]+$/.test(scene)) return refused(40129, 'invalid scene')
    if (page !== undefined && (!isText(page) || /^\/|\?/.test(page))) return refused(41030, 'invalid page')
    const wide = typeof width === 'number' && width >= 280 && width <= 1280
    return wide ? ONE_POINT_PNG : refused(40097, 'invalid args')
  },
}

/** What both checks of version 2 want: who it is from, and one of four scenes (1 profile to 4 log). */
function checkFault({ version, openid, scene }: OpenApiInput): object | null {
  if (version !== 2) return refused(47001, 'data format error')
  if (!isText(openid)) return refused(40003, 'invalid openid')
  return [1, 2, 3, 4].includes(scene as number) ? null : refused(40129, 'invalid scene')
}
