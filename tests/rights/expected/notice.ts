import type { Rights } from '../expected'
import { county, everywhere, township, village } from './places'

const officers = { secretary: village, director: village, bookkeeper: village }
const above = { township, county }
const writers = ['secretary', 'director', 'bookkeeper', 'township', 'county'] as const
const workers = { ...officers, supervisor: village, ...above }

export const noticeRights: Record<string, Rights> = {
  'notice.draft': { also: { ...officers, ...above } },
  'notice.change': { also: { ...officers, ...above }, hidden: writers },
  'notice.check': { also: { supervisor: village }, hidden: ['supervisor'] },
  'notice.sendBack': { also: { supervisor: village, director: village }, others: 'not-found', seen: workers },
  'notice.decide': { also: officers, hidden: writers, seen: above },
  'notice.publish': {
    also: { director: village },
    hidden: ['secretary', 'director', 'bookkeeper'],
    seen: officers,
  },
  // What is published is known to all.
  'notice.post': { also: officers },
  'notice.list': { bound: everywhere, visitor: 'yes' },
  // A visitor has no village, and of three none is shown to him unasked.
  'notice.list#own': { bound: everywhere, visitor: 'not-found' },
  'notice.one': { also: workers, others: 'not-found', visitor: 'not-found' },
  'notice.one#published': { bound: everywhere, visitor: 'yes' },
  'notice.desk': { bound: everywhere },
}
