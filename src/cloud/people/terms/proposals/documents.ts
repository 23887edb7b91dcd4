import type { DateText, Moment } from '../../../../domain/calendar/moment'
import type { ProposalState } from '../../../../domain/people/terms/proposal'
import type { Wish } from '../term-facts'

/** A line of a proposal; once it is at its end, without the phone that was written in it. */
export type ProposedChange = Wish['changes'][number] | { roleId: string; next: { name: string } }

/** One step of a proposal; `key` answers a retry. */
export interface ProposalHistory {
  what: ProposalState
  byId: string
  at: Moment
  key: string
}

/** `proposals`: what the officers of a village want changed about its offices; it changes nothing by itself. */
export interface ProposalDocument {
  _id: string
  villageId: string
  state: ProposalState
  /** Rises with every step. */
  rev: number
  /** Null: as soon as it is approved. */
  date: DateText | null
  changes: ProposedChange[]
  /** Why it came back; null while it has not. */
  reason: string | null
  sentAt: Moment
  history: ProposalHistory[]
  /** The change of term that it became. */
  termId: string | null
}
