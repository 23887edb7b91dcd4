import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** A request as the SDK signs it (TC3-HMAC-SHA256, service `tcb`). */
export interface SignedRequest {
  /** `//host:port/path`, without the query. */
  url: string
  /** The query as sent, without `?`. */
  search: string
  headers: IncomingHttpHeaders
  /** Body fields; text and bytes count as they are, everything else as its JSON. */
  fields: Record<string, unknown>
}

/** Seconds for which the SDK declares its signature good (`X-Signature-Expires`). */
const LIFE_SECONDS = 600

const authorizationForm =
  /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\d{4}-\d{2}-\d{2})\/tcb\/tc3_request, SignedParams=([^ ]*), SignedHeaders=([^ ]+), Signature=([0-9a-f]{64})$/

/**
 * Why a request is not accepted, or null when key, signature and age are right.
 * `realSeconds` is the host's own clock: the age never follows the village clock.
 */
export function signatureFault(
  request: SignedRequest,
  keys: { secretId: string; secretKey: string },
  realSeconds: number,
): string | null {
  const parts = authorizationForm.exec(request.headers.authorization ?? '')
  if (!parts) return 'authorization header is not TC3-HMAC-SHA256'
  const [, secretId, day = '', params = '', headers = '', signature = ''] = parts
  if (secretId !== keys.secretId) return 'unknown secret id'
  const timestamp = Number(request.headers['x-timestamp'])
  if (!(Math.abs(realSeconds - timestamp) <= LIFE_SECONDS)) return 'signature expired'
  const expected = sign(request, keys.secretKey, { day, timestamp, params, headers })
  return timingSafeEqual(Buffer.from(expected), Buffer.from(signature)) ? null : 'signature does not match'
}

interface Scope {
  day: string
  timestamp: number
  params: string
  headers: string
}

/** The signature over the named headers and body fields, as hexadecimal text. */
function sign(request: SignedRequest, secretKey: string, { day, timestamp, params, headers }: Scope): string {
  const canonicalHeaders = headers.split(';').map((name) => `${name}:${headerText(request.headers, name)}\n`)
  const canonical = [
    'post',
    request.url,
    request.search,
    canonicalHeaders.join(''),
    headers,
    fieldsHash(request.fields, params.split(';')),
  ].join('\n')
  const scope = `${day}/tcb/tc3_request`
  const text = `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${createHash('sha256').update(canonical).digest('hex')}`
  const key = [day, 'tcb', 'tc3_request'].reduce<string | Buffer>(hmac, `TC3${secretKey}`)
  return hmac(key, text).toString('hex')
}

function headerText(headers: IncomingHttpHeaders, name: string): string {
  const value = String(headers[name] ?? '').trim()
  if (name !== 'content-type') return value.toLowerCase()
  return value.startsWith('multipart/form-data') ? 'multipart/form-data' : value
}

/** Field names are signed in small letters; empty fields are not signed. */
function fieldsHash(fields: Record<string, unknown>, names: string[]): string {
  const byName = new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]))
  const hash = createHash('sha256')
  for (const name of names)
    hash
      .update(`&${name}=`)
      .update(fieldBytes(byName.get(name)))
      .update('\r\n')
  return hash.digest('hex')
}

function fieldBytes(value: unknown): string | Buffer {
  if (Buffer.isBuffer(value)) return value
  return value === undefined ? '' : (typeof value === 'string' ? value : JSON.stringify(value)).trim()
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
