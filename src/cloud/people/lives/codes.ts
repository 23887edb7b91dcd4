import { createHmac, randomBytes } from 'node:crypto'
import { add, getOne } from '../../platform/database'

/** Figures of a code; the first three are looked up, all six must be right. */
const figures = 6
const startFigures = 3
/** A code is dead after so many wrong ones that began like it, an account after so many wrong codes in a day. */
export const mostTries = 5
/** How long a code lives, and how long an account waits after five wrong ones. */
export const codeMinutes = 24 * 60

interface SecretDocument {
  _id: 'code-secret'
  secret: string
}

/** The secret under which codes are hashed: made by the first who needs it, the same for everybody from then on. */
export async function codeSecret(): Promise<string> {
  const made: SecretDocument = { _id: 'code-secret', secret: randomBytes(32).toString('hex') }
  const found = await getOne<SecretDocument>('settings', made._id)
  if (found) return found.secret
  await add('settings', { ...made })
  return (await getOne<SecretDocument>('settings', made._id))?.secret ?? made.secret
}

const hash = (secret: string, ...parts: string[]): string =>
  createHmac('sha256', secret).update(parts.join('\n')).digest('hex')

/** The hashes by which a code is kept: nobody who reads the database reads the code. */
export function hashesOf(code: string, secret: string): { start: string; hash: string } {
  return { start: hash(secret, 'start', code.slice(0, startFigures)), hash: hash(secret, 'code', code) }
}

/** The code that the same account and key always give, so that a retry shows the same; `attempt` gives another. */
export function codeOf(openid: string, key: string, attempt: number, secret: string): string {
  const digest = hash(secret, 'made', openid, key, String(attempt))
  return String(Number.parseInt(digest.slice(0, 12), 16) % 10 ** figures).padStart(figures, '0')
}

/** An account in the document of a code, which must not name it. */
export const markOf = (openid: string, secret: string): string => hash(secret, 'account', openid)
