/** What the audit found on the page that is shown. Lists hold one line for each place, with its words. */
export interface PageAudit {
  /** The text level of the page: big and huge are the elder levels. */
  level: 'std' | 'big' | 'huge'
  nodes: number
  depth: number
  /** Most children under one node. */
  children: number
  /** Things that answer to a tap and are under 44 × 44 px (60 × 60 at the elder levels). */
  smallTaps: string[]
  /** Neighbouring tap areas less than 8 px apart (12 at the elder levels). */
  crowdedTaps: string[]
  /** Things that answer to a tap and have neither words nor a label. */
  unnamedTaps: string[]
  /** Things that answer to a tap and tell a screen reader no role. */
  tapsWithoutRole: string[]
  /** Text under 4.5 against its background, 3 when large (7 at the elder levels, whatever its size). */
  lowContrast: string[]
  /** Text under 12 px (18 at the elder levels). */
  smallText: string[]
  /** What stands out of the screen sideways, or is cut off. */
  overflowing: string[]
}

/** What crossed between the app's code and its pages; all zero in the preview, which has no such bridge. */
export interface BridgeAudit {
  calls: number
  maxBytes: number
  /** Most setData calls in any one second. */
  perSecond: number
  undefinedValues: number
  /** Most setData calls of one hidden page while one other page was shown. */
  mostFromHiddenPage: number
}

export interface Audit extends PageAudit {
  setData: BridgeAudit
  /** Slowest page from creation to ready, in ms. */
  slowestPage: number
}
