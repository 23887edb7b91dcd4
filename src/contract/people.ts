import { officeNames, posts, roleNames, staffServices } from '../domain/people/roles'
import { centerStages } from '../domain/center/stage'
import { operation } from './operation'
import { bindingOperations } from './binding'
import { findOperations } from './find'
import { livesOperations } from './lives'
import { registerOperations } from './register'
import { termOperations } from './terms'
import * as s from './shape'

const placeId = s.pipe(s.string(), s.regex(/^(\d{6}|\d{9}|\d{12})$/))
const nothing = s.strictObject({})

const roleView = s.strictObject({
  roleId: s.id,
  personId: s.id,
  name: s.string(),
  role: s.picklist(roleNames),
  placeId: s.string(),
  post: s.nullable(s.picklist(posts)),
  service: s.nullable(s.picklist(staffServices)),
  from: s.moment,
  to: s.nullable(s.moment),
  households: s.number(),
})

const headView = s.strictObject({
  personId: s.id,
  roleId: s.id,
  name: s.string(),
  role: s.picklist(['lane-chief', 'group-head']),
  households: s.number(),
  /** Names of the lanes in which his households are. */
  lanes: s.array(s.string()),
})

export const peopleOperations = {
  ...bindingOperations,
  ...findOperations,
  ...livesOperations,
  ...registerOperations,
  ...termOperations,
  /** The county's first administrator: a one-use code from the function's environment. */
  'people.claimFirstAdmin': operation({
    name: 'people.claimFirstAdmin',
    runsIn: 'api',
    writes: true,
    ability: 'anyone',
    input: s.strictObject({
      code: s.words(64),
      name: s.words(20),
      countyId: s.pipe(s.string(), s.regex(/^\d{6}$/)),
    }),
    output: s.strictObject({ personId: s.id }),
    refusals: ['code-wrong', 'code-dead', 'already-bound'],
  }),
  /** Puts a village into the program, or changes what stands on its sign. */
  'people.setUpVillage': operation({
    name: 'people.setUpVillage',
    runsIn: 'office',
    writes: true,
    ability: 'set-up-village',
    input: s.strictObject({
      villageId: s.villageId,
      name: s.words(20),
      township: s.words(20),
      officePhone: s.nullable(s.pipe(s.string(), s.regex(/^[\d-]{7,16}$/))),
      center: s.strictObject({
        stage: s.picklist(centerStages),
        name: s.words(20),
        phone: s.nullable(s.pipe(s.string(), s.regex(/^[\d-]{7,16}$/))),
      }),
      marketDays: s.pipe(s.array(s.whole(0, 9)), s.maxLength(4)),
    }),
    output: nothing,
    refusals: ['unfit-words'],
  }),
  /** Villages that can be looked at by somebody who is not bound yet. */
  'people.villages': operation({
    name: 'people.villages',
    runsIn: 'api',
    writes: false,
    ability: 'anyone',
    input: nothing,
    output: s.array(s.strictObject({ id: s.villageId, name: s.string(), township: s.string() })),
    refusals: [],
  }),
  /** Gives a role to a person of the register, or to somebody who lives elsewhere. */
  'people.grantRole': operation({
    name: 'people.grantRole',
    runsIn: 'office',
    writes: true,
    ability: 'grant-role',
    input: s.strictObject({
      who: s.union([
        s.strictObject({ personId: s.id }),
        s.strictObject({ name: s.words(20), phone: s.mobile, villageId: s.optional(s.villageId) }),
      ]),
      role: s.picklist(officeNames),
      placeId,
      post: s.optional(s.picklist(posts)),
      service: s.optional(s.picklist(staffServices)),
      to: s.optional(s.moment),
    }),
    output: s.strictObject({
      roleId: s.id,
      personId: s.id,
      warning: s.nullable(s.literal('secretary-supervises')),
    }),
    refusals: [
      'place-wrong',
      'post-missing',
      'service-missing',
      'supervisor-conflict',
      'has-it-already',
      'too-young',
    ],
  }),
  /** Lanes, heads and roles of a village: the first face of 人与巷. */
  'people.lanes': operation({
    name: 'people.lanes',
    runsIn: 'api',
    writes: false,
    ability: 'read-lanes',
    // Without a village it is the only one that the office reaches; where it reaches several, `not-found`.
    input: s.strictObject({ villageId: s.optional(s.villageId) }),
    output: s.strictObject({
      lanes: s.array(
        s.strictObject({ id: s.id, name: s.string(), households: s.number(), withoutHead: s.number() }),
      ),
      heads: s.array(headView),
      roles: s.array(roleView),
      mayGrant: s.boolean(),
      mayAssign: s.boolean(),
      mayPropose: s.boolean(),
    }),
    refusals: [],
  }),
  /** The households of one lane with their heads. */
  'people.lane': operation({
    name: 'people.lane',
    runsIn: 'api',
    writes: false,
    ability: 'read-lanes',
    input: s.strictObject({ laneId: s.id }),
    output: s.array(
      s.strictObject({
        householdId: s.id,
        number: s.string(),
        name: s.string(),
        members: s.number(),
        headId: s.nullable(s.id),
        standInId: s.nullable(s.id),
      }),
    ),
    refusals: [],
  }),
  /** Gives households to a head: exactly one each, at most twenty his own. */
  'people.assignHead': operation({
    name: 'people.assignHead',
    runsIn: 'office',
    writes: true,
    ability: 'assign-heads',
    input: s.strictObject({
      householdIds: s.pipe(s.array(s.id), s.minLength(1), s.maxLength(20)),
      headId: s.id,
    }),
    output: nothing,
    refusals: ['not-a-head', 'head-has-twenty', 'other-village'],
  }),
  /** Somebody stands in for a head from–to; new work goes to him, the head keeps reading. */
  'people.setStandIn': operation({
    name: 'people.setStandIn',
    runsIn: 'office',
    writes: true,
    ability: 'assign-heads',
    input: s.strictObject({ headId: s.id, standInId: s.id, from: s.moment, to: s.moment }),
    output: nothing,
    refusals: ['not-a-head', 'same-person', 'stands-in-for-two', 'dates-wrong'],
  }),
} as const
