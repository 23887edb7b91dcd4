import type { BridgeAudit } from '../audit-result'
import { record } from './record'

/** The setData calls so far against what WeChat's audit counts. */
export function auditBridge(): BridgeAudit {
  const all = record.setData
  const inSecondAfter = (start: number): number =>
    all.filter(({ at }) => at >= start && at < start + 1000).length
  return {
    calls: all.length,
    maxBytes: Math.max(0, ...all.map(({ bytes }) => bytes)),
    perSecond: Math.max(0, ...all.map(({ at }) => inSecondAfter(at))),
    undefinedValues: all.filter(({ hasUndefined }) => hasUndefined).length,
    mostFromHiddenPage: mostFromHiddenPage(),
  }
}

function mostFromHiddenPage(): number {
  const counts = new Map<string, number>()
  for (const { hidden, page, change } of record.setData) {
    const key = `${page} while ${change}`
    if (hidden) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values())
}

/** The slowest page so far from creation to ready, in ms. */
export const slowestPage = (): number => Math.max(0, ...record.opened.map(({ ms }) => ms))
