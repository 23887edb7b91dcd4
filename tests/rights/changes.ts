import type { Noted, NotedChange } from '../../src/local/emulator'

/** What has changed beside the count of an account's writes, which every write adds to. */
export function changesOf(noted: Noted): NotedChange[] {
  return noted.changes().filter((change) => !isCount(change))
}

function isCount({ collection, before, after }: NotedChange): boolean {
  if (collection !== 'accounts' || after === null) return false
  const empty = { _id: after._id, personId: null, ask: null }
  return withoutCount(before ?? empty) === withoutCount(after)
}

const withoutCount = (account: Record<string, unknown>): string =>
  JSON.stringify(
    Object.entries(account)
      .filter(([name]) => name !== 'writes')
      .sort(),
  )
