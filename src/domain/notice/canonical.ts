import type { Notice } from './notice'

/**
 * The text whose hash seals a version: what was published and the hash of the version before, the same for the
 * same content whatever the order of its fields. Hashing itself is the cloud's (sha-256, hex).
 */
export function canonicalText(
  notice: Pick<Notice, 'villageId' | 'templateId' | 'version' | 'previousHash' | 'content'>,
): string {
  const { villageId, templateId, version, previousHash, content } = notice
  return inOrder({ villageId, templateId, version, previousHash, content })
}

function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => `${JSON.stringify(name)}:${inOrder(part)}`)
  return `{${parts.join(',')}}`
}
