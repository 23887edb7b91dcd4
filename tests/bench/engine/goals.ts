import type { Outcome } from './bench'

/** What has to be reached (agreements: ratios and, at 100,000 documents, figures a second). */
export const goals = { sortedRatio: 0.5, updateRatio: 0.4, perSecond: 2000, reopenMs: 2000 }

/** Which goals were not reached, in words. */
export function short(outcome: Outcome): string[] {
  const { sortedFind, orderedFind, conditionalUpdate, reopenMs } = outcome
  const checks: [string, boolean][] = [
    ['sortedFind.ratio', sortedFind.ratio >= goals.sortedRatio],
    ['orderedFind.ratio', orderedFind.ratio >= goals.sortedRatio],
    ['conditionalUpdate.ratio', conditionalUpdate.ratio >= goals.updateRatio],
    ['sortedFind.perSecond', sortedFind.perSecond >= goals.perSecond],
    ['orderedFind.perSecond', orderedFind.perSecond >= goals.perSecond],
    ['conditionalUpdate.perSecond', conditionalUpdate.perSecond >= goals.perSecond],
    ['reopenMs', reopenMs <= goals.reopenMs],
  ]
  return checks.flatMap(([name, reached]) => (reached ? [] : [name]))
}
