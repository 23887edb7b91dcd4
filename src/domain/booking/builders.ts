import { serviceDefaults } from './defaults'
import type { Act } from './roster-change'
import type { RosterEntry, Session } from './session'
import { sessionsOf } from './timetable'
import type { ServiceName } from './service'
import type { StandingOrder } from './standing'

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
    phoned: false,
    missed: [],
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

/** For tests: lunch every day from the first of November; `away` on the Tuesday of the session. */
export function standingOrder(personId: string, away = false): StandingOrder {
  const tuesday = { from: '2026-11-24', to: '2026-11-24' }
  const said = { why: 'away', at: '2026-11-22T10:00:00', byId: 'head', basis: 'phone' } as const
  return {
    ...{ personId, villageId: '370827999201', service: 'canteen', state: 'running' },
    ...{ parts: ['lunch'], weekdays: [0, 1, 2, 3, 4, 5, 6], delivery: null, from: '2026-11-01' },
    pauses: away ? [{ ...tuesday, ...said }] : [],
    ...{ at: '2026-11-20T10:00:00', actorId: personId, basis: 'self', keys: [], rev: 1 },
  }
}
