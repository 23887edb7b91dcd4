import type { Moment } from '../../../domain/calendar/moment'
import type { Post, RoleName, StaffService } from '../../../domain/people/roles'

/** One office that passes on. */
export interface HandoverLine {
  roleId: string
  personId: string
  role: RoleName
  post: Post | null
  service: StaffService | null
  /** Until when it was held before: what taking back restores. */
  was: Moment | null
  /** Who follows; null: nobody was named. */
  next: { personId: string; name: string; roleId: string; isNew: boolean } | null
}

/** A line that is to be written into the roles: from `at` on it holds, or no longer. */
export interface TermAct {
  does: 'plan' | 'undo'
  at: Moment
  line: HandoverLine
}

/** Who planned a change of term, changed it or took it back; `key` answers a retry. */
export interface TermHistory {
  what: 'planned' | 'changed' | 'taken-back'
  byId: string
  at: Moment
  key: string
}

/**
 * `handovers`: offices that end, with who follows. Access ends and begins by the roles' own dates; what is open passes
 * on after that, and a crash leaves `passing`, which the timer finishes. A change of term that is larger than one
 * transaction is `writing` until its lines are all in the roles; the timer finishes that too.
 */
export interface HandoverDocument {
  _id: string
  kind: 'end' | 'term'
  /** The place of the offices: a village, a township, a county. */
  villageId: string
  state: 'writing' | 'planned' | 'passing' | 'done' | 'taken-back'
  /** Which households each head leaves, written down before the first moves: two may change places. */
  households: Record<string, string[]> | null
  at: Moment
  byId: string
  madeAt: Moment
  reason: string
  lines: HandoverLine[]
  /** Of a change of term: rises with every change of it, */
  rev?: number
  /** what is still to be written, */
  pending?: TermAct[]
  /** what it is after that, */
  becomes?: 'planned' | 'passing' | 'taken-back'
  /** and who made it what it is. */
  history?: TermHistory[]
}
