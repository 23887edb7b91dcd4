import { no, yes, type Answer } from '../answer'

/** At most so many households of his own a head (product.md §1: the county's rule). */
export const ownHouseholdsLimit = 20

/** A stand-in holds at most so many other heads' households, beside his own (product.md §1). */
export const standInLimit = 2

export type AssignRefusal = 'not-a-head' | 'head-has-twenty' | 'other-village'

/** May these households go to this head? `held` counts the households that he has already. */
export function decideAssign(facts: {
  isHead: boolean
  sameVillage: boolean
  held: number
  adding: number
}): Answer<{ held: number }, AssignRefusal> {
  if (!facts.isHead) return no('not-a-head')
  if (!facts.sameVillage) return no('other-village')
  const held = facts.held + facts.adding
  return held > ownHouseholdsLimit ? no('head-has-twenty') : yes({ held })
}

export type StandInRefusal = 'not-a-head' | 'same-person' | 'stands-in-for-two' | 'dates-wrong'

/** May he stand in for that head from–to? `others` are the heads whom he stands in for in that time already. */
export function decideStandIn(facts: {
  headId: string
  standInId: string
  standInIsHead: boolean
  from: string
  to: string
  others: string[]
}): Answer<null, StandInRefusal> {
  if (!facts.standInIsHead) return no('not-a-head')
  if (facts.headId === facts.standInId) return no('same-person')
  if (facts.from >= facts.to) return no('dates-wrong')
  const heads = new Set([...facts.others, facts.headId])
  return heads.size > standInLimit ? no('stands-in-for-two') : yes(null)
}
