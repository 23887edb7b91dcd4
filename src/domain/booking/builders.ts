import { serviceDefaults } from './defaults'
import type { Act } from './roster-change'
import type { RosterEntry, Session } from './session'
import { sessionsOf } from './timetable'
import type { ServiceName } from './service'

/** For tests: the Tuesday lunch (or clinic, class) of 24 November 2026, empty, with what the test changes. */
export function session(
  more: Partial<Session> & { taken?: number } = {},
  service: ServiceName = 'canteen',
): Session {
  const { taken = 0, ...given } = more
  const rule = { villageId: '370827999201', service, ...serviceDefaults[service] }
  const [planned] = sessionsOf(rule, '2026-11-24', '2026-11-24')
  if (!planned) throw new Error('the default timetable has nothing on that Tuesday')
  const capacity = given.capacity ?? planned.capacity
  return { ...planned, left: capacity - taken, ...given, capacity }
}

/** For tests: somebody's confirmed seat. */
export function entry(more: Partial<RosterEntry> = {}): RosterEntry {
  return {
    seats: 1,
    guests: 0,
    state: 'confirmed',
    price: null,
    delivery: false,
    offer: null,
    walkedIn: false,
    standing: false,
    keys: ['first-key'],
    at: '2026-11-23T09:00:00',
    actorId: 'mother',
    basis: 'self',
    rev: 1,
    ...more,
  }
}

/** For tests: an act of the mother for herself on Monday morning. */
export function act(more: Partial<Act> = {}): Act {
  return { key: 'a-key', now: '2026-11-23T10:00:00', actorId: 'mother', basis: 'self', by: 'booker', ...more }
}
