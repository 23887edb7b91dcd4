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

/**
 * `handovers`: offices that end, with who follows. Access ends and begins by the roles' own dates; what is open passes
 * on after that, and a crash leaves `passing`, which the timer finishes.
 */
export interface HandoverDocument {
  _id: string
  kind: 'end' | 'term'
  /** The place of the offices: a village, a township, a county. */
  villageId: string
  state: 'planned' | 'passing' | 'done' | 'taken-back'
  /** Which households each head leaves, written down before the first moves: two may change places. */
  households: Record<string, string[]> | null
  at: Moment
  byId: string
  madeAt: Moment
  reason: string
  lines: HandoverLine[]
}
