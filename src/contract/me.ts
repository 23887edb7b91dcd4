import { centerStages } from '../domain/center/stage'
import { roleNames, posts, staffServices } from '../domain/people/roles'
import { operation } from './operation'
import * as s from './shape'

/** Somebody who can be called: name, what he is to the household, phone. */
export const contact = s.strictObject({
  personId: s.id,
  name: s.string(),
  role: s.picklist(['lane-chief', 'group-head']),
  lane: s.string(),
  phone: s.nullable(s.string()),
})

const roleView = s.strictObject({
  role: s.picklist(roleNames),
  placeId: s.string(),
  post: s.nullable(s.picklist(posts)),
  service: s.nullable(s.picklist(staffServices)),
})

const villageView = s.strictObject({
  id: s.villageId,
  name: s.string(),
  township: s.string(),
  center: s.strictObject({
    stage: s.picklist(centerStages),
    name: s.string(),
    phone: s.nullable(s.string()),
    /** The name of the neighbouring center that serves the village while its own is not in use. */
    servedBy: s.nullable(s.string()),
  }),
  officePhone: s.nullable(s.string()),
  marketDays: s.array(s.whole(0, 9)),
})

export const meOperations = {
  /** Who I am, where I belong, whom I can call: what nearly every page needs. */
  'me.home': operation({
    name: 'me.home',
    runsIn: 'api',
    writes: false,
    ability: 'anyone',
    // An unbound visitor has no village of his own: he looks at the one he chose.
    input: s.strictObject({ villageId: s.optional(s.villageId) }),
    output: s.strictObject({
      person: s.nullable(
        s.strictObject({
          id: s.id,
          name: s.string(),
          age: s.nullable(s.number()),
          hasPhone: s.boolean(),
        }),
      ),
      village: s.nullable(villageView),
      household: s.nullable(s.strictObject({ id: s.id, lane: s.string(), number: s.string() })),
      head: s.nullable(contact),
      standIn: s.nullable(contact),
      /** Who sits at the center today: now, or later on. */
      duty: s.nullable(
        s.strictObject({
          name: s.string(),
          title: s.picklist([...posts, ...roleNames]),
          phone: s.nullable(s.string()),
          from: s.moment,
          to: s.moment,
        }),
      ),
      roles: s.array(roleView),
    }),
    refusals: [],
  }),
} as const
