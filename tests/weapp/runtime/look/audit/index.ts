import type { PageAudit } from '../../audit-result'
import { lowContrast } from './contrast'
import { depthBelow, mostChildren, overflowing, smallText, withText } from './layout'
import { crowdedTaps, smallTaps, tapsWithoutRole, tapTargets, unnamedTaps } from './taps'

/** What a text level asks for, in px and as contrast ratios (screens A1, A2, A3, A6). */
export interface Measures {
  tap: number
  gap: number
  text: number
  contrast: number
  largeContrast: number
}

const standard: Measures = { tap: 44, gap: 8, text: 12, contrast: 4.5, largeContrast: 3 }
const elder: Measures = { tap: 60, gap: 12, text: 18, contrast: 7, largeContrast: 7 }

/** The text level of the page: what stands outermost, for a page may show samples of the others. */
function levelOf(root: Element): PageAudit['level'] {
  const { classList } = root.querySelector('.m-std, .m-big, .m-huge') ?? root
  return classList.contains('m-huge') ? 'huge' : classList.contains('m-big') ? 'big' : 'std'
}

/** Measures the page below `root` as it is shown now. */
export function auditPage(root: Element, answersToTap: (element: Element) => boolean): PageAudit {
  const all = [...root.querySelectorAll('*')]
  const level = levelOf(root)
  const measures = level === 'std' ? standard : elder
  const targets = tapTargets(all, answersToTap)
  const texts = withText(all)
  return {
    level,
    nodes: all.length,
    depth: depthBelow(root),
    children: mostChildren([root, ...all]),
    smallTaps: smallTaps(targets, measures),
    crowdedTaps: crowdedTaps(targets, measures),
    unnamedTaps: unnamedTaps(targets),
    tapsWithoutRole: tapsWithoutRole(targets),
    lowContrast: lowContrast(texts, measures),
    smallText: smallText(texts, measures),
    overflowing: overflowing(all),
  }
}
