import type { Moment } from '../../../domain/calendar/moment'
import type { MatterKind } from '../../../domain/people/terms/matter'
import type { RoleDocument } from '../documents'

/** Who leaves which office, and who follows; null: nobody was named. */
export interface Handing {
  role: RoleDocument
  successorId: string | null
  /** Those that were his as a head when the office ended. */
  households: string[]
  now: Moment
}

/** So much of a kind is open, the first of it due then. */
export interface OpenMatter {
  kind: MatterKind
  count: number
  dueAt: Moment | null
}

/** What one feature has open at an office: how much, and how it passes on. Passing twice changes nothing more. */
export interface Matters {
  kind: MatterKind
  open: (role: RoleDocument, now: Moment) => Promise<Omit<OpenMatter, 'kind'>>
  pass: (handing: Handing) => Promise<void>
}

/** A matter without a date. */
export const undated = (count: number): Omit<OpenMatter, 'kind'> => ({ count, dueAt: null })
