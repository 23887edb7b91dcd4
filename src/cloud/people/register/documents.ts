import type { OutputOf } from '../../../contract'
import type { RegisterReport } from './report'

/** One document that an import adds, under an id chosen before the first write. */
export interface PlannedDocument {
  collection: 'lanes' | 'people' | 'households' | 'roles'
  document: Record<string, unknown> & { _id: string }
}

/** Households that a head of the village gets beside those he has. */
export interface PlannedCount {
  headRoleId: string
  add: number
}

export type PlannedWrite = PlannedDocument | PlannedCount

/** `imports`: what was read, what is to be written, how far it is (agreements §7). */
export interface ImportDocument {
  _id: string
  villageId: string
  /** Counts a village's imports: the newest has the highest. */
  seq: number
  byId: string
  fileId: string
  state: OutputOf<'people.importRegister'>['state']
  at: string
  report: RegisterReport
  plan: PlannedWrite[]
  toWrite: number
  /** How many of `plan` are written for sure. */
  cursor: number
}

/** What is told of an import; the plan stays in the cloud. */
export type ImportRow = Omit<ImportDocument, 'plan'>
