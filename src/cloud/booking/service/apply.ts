import type { ServiceSettings } from '../../../domain/booking/service-draft'
import type { TouchedChoice } from '../../../domain/booking/touched'
import type { Context } from '../../api/handler'
import { command } from '../../platform/database'
import type { Transaction } from '../../platform/transaction'
import type { ServiceDocument, Settling } from '../documents'
import { serviceIdOf, type ServiceFacts, type ServiceKey } from './facts'

/** What puts settings in force: the settings, over which service, and what is said of the sessions they touch. */
export interface Applying {
  key: ServiceKey
  facts: ServiceFacts
  choices: TouchedChoice[]
}

/**
 * Puts settings in force inside a transaction, if the service still is what was looked at; answers the service
 * afterwards, null: somebody else was faster.
 */
export async function apply(
  transaction: Transaction,
  { key, facts, choices }: Applying,
  { viewer, key: clientKey }: Context,
): Promise<ServiceDocument | null> {
  const _id = serviceIdOf(key)
  const stored = await transaction.get<ServiceDocument>('services', _id)
  const rev = stored?.rev ?? 0
  if (stored && stored.lastKey === clientKey) return stored
  if ((stored === null) !== (facts.inForce === null) || rev !== (facts.inForce?.rev ?? 0)) return null
  const before = stored && { timetable: stored.timetable, terms: stored.terms }
  const settling: Settling = { before, choices, byId: viewer.person?.id ?? '' }
  const { settings } = facts
  const after = { ...settings, rev: rev + 1, lastKey: clientKey, settling }
  if (stored) await transaction.update('services', _id, written(settings, after))
  else await transaction.add('services', { _id, ...key, ...after, menus: {} })
  return { _id, menus: {}, ...stored, ...key, ...after }
}

/** Whole objects are put in the place of what was there, so that nothing of the old rule stays in them. */
function written(
  { timetable, terms }: ServiceSettings,
  { settling, ...after }: ServiceSettings & { settling: Settling },
) {
  return {
    ...after,
    timetable: command.set(timetable),
    terms: command.set(terms),
    settling: command.set(settling),
  }
}
