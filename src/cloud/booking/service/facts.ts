import type { ServiceName } from '../../../domain/booking/service'
import type { DraftState, ServiceSettings } from '../../../domain/booking/service-draft'
import { touchedBy, type Touching } from '../../../domain/booking/touched'
import type { ServiceRule } from '../../../domain/booking/timetable'
import { dateOf, type Moment } from '../../../domain/calendar/moment'
import type { Context } from '../../api/handler'
import type { VillageDocument } from '../../people/documents'
import { command, find, getOne } from '../../platform/database'
import {
  sessionOf,
  type ServiceDocument,
  type ServiceDraftDocument,
  type SessionDocument,
} from '../documents'

/** What names a service of a village. */
export interface ServiceKey {
  villageId: string
  service: ServiceName
}

export const serviceIdOf = ({ villageId, service }: ServiceKey): string => `${villageId}:${service}`

/** Booked days lie at most sixty days ahead (contract/booking-shapes); twelve parts a day are not booked on all. */
const mostSessions = 700

/** What is in force, and the settings as they would be: the market is the village's own. */
export interface ServiceFacts {
  inForce: ServiceDocument | null
  rule: ServiceRule
  settings: ServiceSettings
}

/** Reads a service and its village; null: there is no such village. Two database calls. */
export async function serviceFacts(key: ServiceKey, wanted: ServiceSettings): Promise<ServiceFacts | null> {
  const village = await getOne<VillageDocument>('villages', key.villageId)
  if (!village) return null
  const inForce = await getOne<ServiceDocument>('services', serviceIdOf(key))
  const timetable = { ...wanted.timetable, market: village.marketDays }
  const { villageId, service } = key
  return {
    inForce,
    rule: { villageId, service, timetable, terms: wanted.terms },
    settings: { ...wanted, timetable },
  }
}

/** What a change does to the stored sessions of a service from today on; one database call. */
export async function touching(
  before: Pick<ServiceRule, 'timetable' | 'terms'> | null,
  after: ServiceRule,
  now: Moment,
): Promise<Touching> {
  const { villageId, service } = after
  const stored = await find<SessionDocument>(
    'sessions',
    { villageId, service, date: command.gte(dateOf(now)) },
    { limit: mostSessions },
  )
  return touchedBy(before && { villageId, service, ...before }, after, stored.map(sessionOf), now)
}

/** The texts of settings that people will read. */
export function textsOf({ name, place, timetable }: ServiceSettings): string {
  const parts = timetable.parts.map((part) => part.name)
  const reasons = timetable.changes.flatMap((change) => (change.kind === 'closed' ? [change.reason] : []))
  return [name, place, ...parts, ...reasons].join('\n')
}

/** Whether this very step was taken before, under the same key. */
export const isTaken = (draft: ServiceDraftDocument | null, key: string): boolean =>
  draft?.history.some((line) => line.key === key) ?? false

/** The line that a step leaves behind. */
export function lineOf(
  what: DraftState,
  { viewer, now, key }: Context,
): ServiceDraftDocument['history'][number] {
  return { what, byId: viewer.person?.id ?? '', at: now, key }
}
