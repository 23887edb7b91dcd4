import type { RequestRecord } from './record'

/** Whom the person can call about it: never somebody who may not know of it. */
export const callsFor = ['head', 'village', 'township', 'women-line'] as const
export type CallFor = (typeof callsFor)[number]

const callOf: Record<RequestRecord['circle'], CallFor> = {
  village: 'head',
  mediation: 'head',
  'without-head': 'village',
  women: 'women-line',
  township: 'township',
}

/** Whom the person can call about this request now. */
export function callFor({ circle }: Pick<RequestRecord, 'circle'>): CallFor {
  return callOf[circle]
}
