import { changeNames } from '../domain/people/lives/change'
import { posts, roleNames, staffServices } from '../domain/people/roles'
import { auditedThings, publicSteps } from '../domain/privacy/audit'
import * as s from './shape'

/** In which office somebody looked. */
const lookedAs = s.strictObject({
  role: s.picklist(roleNames),
  post: s.nullable(s.picklist(posts)),
  service: s.nullable(s.picklist(staffServices)),
})

const look = {
  id: s.id,
  at: s.moment,
  as: lookedAs,
  what: s.picklist(auditedThings),
  /** One of `auditReasons`, or the words of the one who looked. */
  why: s.string(),
}

/** A look as the person sees it; officers of the township are not named. Never a phone. */
export const lookAtMe = s.strictObject({ ...look, name: s.nullable(s.string()) })

/** A look as those see it who watch over the looks: how many people, never who. */
export const lookInVillage = s.strictObject({
  ...look,
  actor: s.strictObject({ personId: s.id, name: s.string() }),
  people: s.number(),
})

/** An office given or ended in the village. */
export const officeChange = s.strictObject({
  at: s.moment,
  what: s.picklist(['given', 'ended']),
  name: s.string(),
  role: s.picklist(roleNames),
  post: s.nullable(s.picklist(posts)),
  service: s.nullable(s.picklist(staffServices)),
  by: s.nullable(s.string()),
  why: s.nullable(s.string()),
})

/** A line of the register that was changed by hand: by whom and how, never whose. */
export const registerChange = s.strictObject({
  at: s.moment,
  what: s.picklist(changeNames),
  by: s.nullable(s.string()),
})

/** A step of a notice that everybody sees: by whom it was taken, and why. */
export const noticeChange = s.strictObject({
  at: s.moment,
  what: s.picklist([...publicSteps, 'correct']),
  title: s.string(),
  by: s.nullable(s.string()),
  why: s.nullable(s.string()),
})

/** Where the next page of a list begins: the last row that was shown. */
export const before = s.strictObject({ at: s.moment, id: s.id })
