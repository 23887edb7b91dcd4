import type { Outcome } from './bench'
import { short } from './goals'

const compared = { perSecond: 2000, rawPerSecond: 4000, ratio: 0.5 }
const enough: Outcome = {
  documents: 100_000,
  seed: 1,
  insertsPerSecond: 1,
  indexedFindsPerSecond: 1,
  sortedFind: compared,
  orderedFind: compared,
  conditionalUpdate: { ...compared, ratio: 0.4 },
  reopenMs: 2000,
}

it('is content with what just reaches the goals', () => {
  expect(short(enough)).toEqual([])
})

it('names each goal that is missed by a little', () => {
  expect(short({ ...enough, sortedFind: { ...compared, ratio: 0.49 } })).toEqual(['sortedFind.ratio'])
  expect(short({ ...enough, orderedFind: { ...compared, perSecond: 1999 } })).toEqual([
    'orderedFind.perSecond',
  ])
  expect(short({ ...enough, conditionalUpdate: { ...compared, ratio: 0.39 } })).toEqual([
    'conditionalUpdate.ratio',
  ])
  expect(short({ ...enough, reopenMs: 2001 })).toEqual(['reopenMs'])
  const nothing = { perSecond: NaN, rawPerSecond: NaN, ratio: NaN }
  expect(short({ ...enough, sortedFind: nothing, reopenMs: NaN })).toEqual([
    'sortedFind.ratio',
    'sortedFind.perSecond',
    'reopenMs',
  ])
})
