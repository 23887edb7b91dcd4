import type { Rights } from '../expected'
import { everywhere, guarded, headed, village } from './places'

const officers = { secretary: village, director: village, bookkeeper: village }
const heads = { 'group-head': headed, 'lane-chief': headed }

/** Her own; a head's and the village's at her spoken word. Whoever else asks is told of nobody. */
const hers: Rights = { bound: ['own'], also: { ...heads, ...officers }, others: 'not-found' }
const childs: Rights = { ...hers, bound: guarded }

export const toldRights: Record<string, Rights> = {
  'told.of': hers,
  'told.of#child': childs,
  'told.of#own': { bound: everywhere },
  'told.set': hers,
  'told.set#child': childs,
}
