import type { CenterSign } from '../../domain/center/stage'
import type { Change } from '../../domain/people/lives/change'
import type { HouseholdChange } from '../../domain/people/lives/household-change'
import type { Left } from '../../domain/people/lives/person-lines'
import type { Post, RoleName, StaffService } from '../../domain/people/roles'
import type { WriteCount } from '../../domain/people/write-limit'
import type { ToldChoice } from '../../domain/people/told/choice'
import type { CareRecord } from '../../domain/people/care/grant'

/** `accounts`: `_id` is the openid, which stands nowhere else. */
export interface AccountDocument {
  _id: string
  personId: string | null
  /** Whom this account asks to be bound to, and which head was asked. */
  ask: { id: string; personId: string; headId: string; at: string; villageId?: string } | null
  /** Wrong codes typed since that moment. */
  codeTries?: { count: number; since: string }
  /** How often it has written of late, so that nobody writes without end. */
  writes?: WriteCount
}

/** `people` */
export interface PersonDocument {
  _id: string
  name: string
  /** `1950-03` or `1950-03-05`; null for a role-holder who lives elsewhere. */
  birth: string | null
  gender: 'male' | 'female' | null
  phone: string | null
  villageId: string | null
  householdId: string | null
  laneId: string | null
  relation: string | null
  livesAlone: boolean
  /** What the register says beside the name, personal numbers masked. */
  note: string | null
  /** Who acts for a child; absent or null: the adults of the household. */
  guardians?: string[] | null
  /** Since when he is no longer here; then household, lane and village are null. */
  left?: Left | null
  /** Since when something of his is still to be stopped, or to go on again; `tick` goes on from here. */
  unsettled?: string | null
  /** Counts the changes by hand: each is written only over what was read. */
  rev?: number
  /** The newest changes by hand (domain/people/lives/change). */
  changes?: Change[]
  /** Who of the household is told what concerns him; absent while he has never said. */
  told?: ToldChoice | null
  /** What he is found by (domain/people/initials/finders). Absent until `office` or `tick` has written it. */
  finders?: string[]
}

/** `households` */
export interface HouseholdDocument {
  _id: string
  villageId: string
  laneId: string
  /** As the register writes it: `12`, or `12甲` for a divided one. */
  number: string
  order: number
  headId: string | null
  headHistory: { headId: string; from: string }[]
  standIn: { personId: string; from: string; to: string } | null
  /** Nobody lives there any more, and no head has it. */
  closed?: { at: string; byId: string; headId: string | null } | null
  /** Counts what is changed by hand in the household and in who lives there. */
  rev?: number
  changes?: HouseholdChange[]
}

/** `lanes` */
export interface LaneDocument {
  _id: string
  villageId: string
  name: string
  order: number
  /** Counts the households that were put in by hand: no number is given twice. */
  rev?: number
}

/** `codes`: one living code a person, by its hash alone (cloud/people/codes). */
export interface CodeDocument {
  /** Whose code it is. */
  _id: string
  villageId: string
  /** Of the first three figures, and of all six. */
  start: string
  hash: string
  byId: string
  until: string
  /** Wrong ones that began like it. */
  tries: number
  /** By which account, named by a hash; null while it has not been used. */
  usedBy: string | null
}

/** `roles`: one grant; a head's row counts his own households, so that the twenty can be checked in the write. */
export interface RoleDocument {
  _id: string
  personId: string
  role: RoleName
  placeId: string
  post: Post | null
  service: StaffService | null
  from: string
  to: string | null
  households: number
  /** Who gave it; absent where the register, the first administrator or the demo brought it. */
  givenById?: string
  /** Who follows in it, when it ended or is to end; null: nobody was named. */
  successorId?: string | null
  /** Why it ended, and who ended it. */
  endReason?: string
  endedById?: string
  /** The import, or its undoing, that changed the count last: none changes it twice. */
  countedBy?: string
}

/** `cares`: one grant of one service; ended and given again it stays the same document, with all that was. */
export interface CareDocument extends CareRecord {
  _id: string
  /** The number that proves whose it is; null once somebody has it. */
  waitsFor: string | null
  /** Rises with every write. */
  rev: number
}

/** `villages`: `_id` is the official 12-digit code. */
export interface VillageDocument {
  _id: string
  name: string
  township: string
  state: 'being-set-up' | 'ready'
  /** The import, or the undoing of one, that has closed the village. */
  importing?: { importId: string; since: string } | null
  /** The change of term that is planned for it: one at a time. */
  termId?: string | null
  /** What its officers have proposed, until it is approved or taken back: one at a time. */
  proposalId?: string | null
  center: CenterSign
  officePhone: string | null
  /** Lunar days of the market end in these figures, e.g. [5, 0]. */
  marketDays: number[]
}
