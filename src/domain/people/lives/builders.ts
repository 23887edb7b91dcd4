import type { Hand, Person } from './decide-change'
import type { PersonLines } from './person-lines'

/** For tests: 周桂兰, 76, who lives alone in 3巷12户, with what the test changes. */
export function person(more: Partial<PersonLines> = {}, id = 'mother'): Person {
  return {
    id,
    changes: [],
    lines: {
      name: '周桂兰',
      birth: '1950-03',
      gender: 'female',
      phone: '19900000012',
      relation: '户主',
      livesAlone: true,
      note: null,
      guardians: null,
      villageId: '370827999201',
      householdId: 'h-twelve',
      laneId: 'l-three',
      left: null,
      ...more,
    },
  }
}

/** For tests: the head on Tuesday at ten. */
export function hand(more: Partial<Hand> = {}): Hand {
  return { byId: 'head', now: '2026-11-24T10:00:00', key: 'key-first', ...more }
}
