import type { ListRow } from '../../stores/session-list-store'
import { byLane } from './by-lane'

const row = (name: string, lane: string, more: Partial<ListRow> = {}): ListRow => ({
  personId: name,
  name,
  age: 70,
  lane,
  number: '1',
  livesAlone: false,
  seats: 1,
  state: 'confirmed',
  at: '2026-11-24T11:31:00',
  pays: 300,
  delivery: false,
  laneId: null,
  avoids: null,
  callFirst: null,
  ...more,
})

it('numbers people through the whole list and counts portions, not people', () => {
  const rows = [row('a', '1巷'), row('b', '1巷', { seats: 2, state: 'checked-in' }), row('c', '2巷')]
  expect(
    byLane(rows).map(({ lane, rows: own, seats, missing }) => [
      lane,
      own.map(({ number }) => number),
      seats,
      missing,
    ]),
  ).toEqual([
    ['1巷', [1, 2], 3, 1],
    ['2巷', [3], 1, 1],
  ])
})
