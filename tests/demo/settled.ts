import { settleVillage } from '../../src/local/demo/settle'
import { Speaker } from '../../src/local/demo/speaker'
import { openLocalCloud, type LocalCloud } from '../../src/local/open-local-cloud'

const code = 'a-code-for-tests-only-0001'

/** The demo village as it is at this moment, with its clock standing, and a voice for its people. */
export async function settledAt(
  now: string,
  { preview = false } = {},
): Promise<{ cloud: LocalCloud; speaker: Speaker }> {
  const cloud = await openLocalCloud({
    dataFolder: null,
    now: Date.parse(now),
    moving: false,
    preview,
    most: 2,
    env: { FIRST_ADMIN_CODE: code },
  })
  await settleVillage(cloud, code, () => undefined)
  await cloud.pushes.deliver()
  return { cloud, speaker: new Speaker(cloud, 'after') }
}

/** What chance makes: our ids, the paths of files, and WeChat's trace ids. */
const chance = /\b(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z][0-9a-z]{11}|[0-9a-f]{32})\b/g

/** Every document of the village as text, with what chance makes masked, in an order that does not depend on it. */
export function everythingIn({ emulator }: LocalCloud, collections: string[]): string[] {
  return collections
    .flatMap((name) => emulator.documents(name).map((document) => `${name} ${maskedText(document)}`))
    .sort()
}

/** Fields in the order of their masked text: the fields of a roster are ids. */
function maskedText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(maskedText).join()}]`
  if (typeof value !== 'object' || value === null) return masked(JSON.stringify(value))
  const fields = Object.entries(value).map(([name, part]) => `${masked(name)}:${maskedText(part)}`)
  return `{${fields.sort().join()}}`
}

const masked = (text: string): string => text.replace(chance, '#')
