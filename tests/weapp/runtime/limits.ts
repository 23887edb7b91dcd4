import type { Audit } from './audit-result'

// WeChat's own audit (体验评分): developers.weixin.qq.com/miniprogram/dev/framework/audits/performance.html
const most = {
  nodes: 999,
  depth: 29,
  children: 60,
  setDataBytes: 256 * 1024,
  setDataPerSecond: 20,
  // WeChat asks for none. One change of the text level or a late answer is let through: what is hunted is the timer
  // that goes on while nobody looks.
  setDataOfHiddenPage: 3,
}

/** One sentence for each limit of WeChat's audit that the page breaks. */
export function wechatLimits(audit: Audit): string[] {
  const { setData } = audit
  return [
    ...above('nodes on the page', audit.nodes, most.nodes),
    ...above('levels of nodes', audit.depth, most.depth),
    ...above('children under one node', audit.children, most.children),
    ...above('bytes in one setData', setData.maxBytes, most.setDataBytes),
    ...above('setData calls in one second', setData.perSecond, most.setDataPerSecond),
    ...above('setData calls with undefined', setData.undefinedValues, 0),
    ...above('setData calls of one hidden page', setData.mostFromHiddenPage, most.setDataOfHiddenPage),
  ]
}

/** One sentence for each place that a finger, an eye or a screen reader cannot manage. */
export function fingerLimits(audit: Audit): string[] {
  return [
    ...audit.smallTaps.map((line) => `tap area too small: ${line}`),
    ...audit.lowContrast.map((line) => `contrast too low: ${line}`),
    ...audit.tapsWithoutRole.map((line) => `answers to a tap and tells no role: ${line}`),
    ...audit.unnamedTaps.map((line) => `answers to a tap and has no name: ${line}`),
  ]
}

function above(what: string, count: number, limit: number): string[] {
  return count > limit ? [`${count} ${what}, at most ${limit}`] : []
}
