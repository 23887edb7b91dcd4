import type { RegisterReport } from './report'

/** One document that an import will write, under an id chosen before the first write. */
export interface PlannedDocument {
  collection: 'lanes' | 'people' | 'households' | 'roles'
  document: Record<string, unknown> & { _id: string }
}

/** `imports`: what was read, what is to be written, how far it is (agreements §7). */
export interface ImportDocument {
  _id: string
  villageId: string
  byId: string
  fileId: string
  state: 'checked' | 'refused' | 'applying' | 'done' | 'undone'
  at: string
  report: RegisterReport
  plan: PlannedDocument[]
  /** How many of `plan` are written for sure. */
  cursor: number
  rev: number
}
