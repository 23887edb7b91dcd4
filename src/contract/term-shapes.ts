import { matterKinds } from '../domain/people/terms/matter'
import { mostChanges, termFaults } from '../domain/people/terms/decide-term'
import { posts, roleNames, staffServices } from '../domain/people/roles'
import * as s from './shape'

/** So much of a kind is open at an office. */
export const matter = s.strictObject({
  kind: s.picklist(matterKinds),
  count: s.number(),
  /** The first that is due; null where nothing is. */
  dueAt: s.nullable(s.moment),
})

/** Who follows: nobody, somebody known, or somebody by name and phone. */
const next = s.union([
  s.literal('nobody'),
  s.strictObject({ personId: s.id }),
  s.strictObject({ name: s.words(20), phone: s.mobile }),
])

/** From which day on, null for this second, and who follows in which office; whoever is not named stays. */
export const termWish = {
  date: s.nullable(s.date),
  changes: s.pipe(s.array(s.strictObject({ roleId: s.id, next })), s.minLength(1), s.maxLength(mostChanges)),
}

const fault = s.strictObject({ roleId: s.id, why: s.picklist(termFaults) })

/** What is wrong with a change, line by line. */
export const faultList = s.array(fault)

/** What a change of term would do, or has done. */
export const termShown = s.strictObject({
  /** Set once it is written. */
  termId: s.nullable(s.id),
  faults: faultList,
  /** What passes on from each office, to whom; null: the 书记 or the township. */
  passes: s.array(s.strictObject({ roleId: s.id, to: s.nullable(s.string()), matters: s.array(matter) })),
})

/** An office of a change, with whoever holds it until then. */
export const termOffice = {
  roleId: s.id,
  role: s.picklist(roleNames),
  post: s.nullable(s.picklist(posts)),
  service: s.nullable(s.picklist(staffServices)),
  name: s.string(),
}
