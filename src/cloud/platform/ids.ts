import { createHash, randomInt } from 'node:crypto'

const letters = '0123456789abcdefghijklmnopqrstuvwxyz'

/** What our short ids begin with. */
export type IdKind = 'p' | 'h' | 'l' | 'r' | 'a' | 'c' | 'i' | 'q' | 'n' | 'f' | 'v' | 't'

/** A short random id that means nothing: the kind's letter and eleven of 0-9a-z (agreements §2). */
export function newId(kind: IdKind): string {
  return kind + Array.from({ length: 11 }, () => letters.charAt(randomInt(36))).join('')
}

/** The id that the same account and key always give: a retried write meets its own first try. */
export function idOfKey(kind: IdKind, openid: string, key: string): string {
  const digest = createHash('sha256').update(`${openid}\n${key}`).digest()
  return kind + Array.from(digest.subarray(0, 11), (byte) => letters.charAt(byte % 36)).join('')
}
