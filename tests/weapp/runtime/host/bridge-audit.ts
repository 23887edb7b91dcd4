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
    fromHiddenPages: all.filter(({ hidden }) => hidden).length,
  }
}

/** The slowest page so far from creation to ready, in ms. */
export const slowestPage = (): number => Math.max(0, ...record.opened.map(({ ms }) => ms))
