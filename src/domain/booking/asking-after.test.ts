import type { RoleGrant } from '../people/roles'
import type { Viewer } from '../people/viewer'
import { askingAfter } from './asking-after'
import { missedTurns } from './missed-step'

const now = '2026-11-24T12:10:00'
const village = '370827999201'
const her = {
  ...{ villageId: village, personId: 'pelder', householdId: 'hseven', headId: 'phead' },
  standIn: { personId: 'pstandin', from: '2026-11-01T00:00:00', to: '2026-12-01T00:00:00' },
}
const who = (id: string, more: Partial<RoleGrant>): Viewer => ({
  person: { id, name: id, villageId: village, householdId: null, laneId: null },
  roles: [{ role: 'group-head', placeId: village, from: '2026-01-01T00:00:00', to: null, ...more }],
  grants: [],
})
const turns = (viewer: Viewer, hasHeads = true) =>
  missedTurns.map((turn) => askingAfter(viewer, her, { turn, hasHeads }, now))

it.each([
  ['the keeper', who('pkeeper', { role: 'center-keeper' }), ['turn', 'may', 'may', 'turn']],
  ['who sits at the desk', who('pcadre', { role: 'on-duty' }), ['turn', 'may', 'may', 'turn']],
  ['the cook', who('pcook', { role: 'service-staff', service: 'canteen' }), ['turn', 'may', 'may', 'may']],
  ['her head', who('phead', {}), [null, 'turn', 'turn', 'may']],
  ['his stand-in', who('pstandin', { role: 'lane-chief' }), [null, 'turn', 'turn', 'may']],
  ['another head', who('pother', {}), [null, null, null, null]],
  [
    'the party secretary',
    who('psecretary', { role: 'village-officer', post: 'party-secretary' }),
    [null, null, null, 'turn'],
  ],
  ['a clerk', who('pclerk', { role: 'village-officer', post: 'clerk' }), [null, null, null, null]],
  ['the doctor', who('pdoctor', { role: 'service-staff', service: 'clinic' }), [null, null, null, null]],
  [
    'the keeper of another village',
    who('pkeeper', { role: 'center-keeper', placeId: '370827999202' }),
    [null, null, null, null],
  ],
])('knows the turns of %s', (_who, viewer, expected) => {
  expect(turns(viewer)).toEqual(expected)
})

it('lets the desk ring the relative of somebody who has no head', () => {
  expect(turns(who('pkeeper', { role: 'center-keeper' }), false)[2]).toBe('turn')
})

it('is over for a stand-in when his dates are', () => {
  const standIn = { ...her.standIn, to: '2026-11-20T00:00:00' }
  expect(
    askingAfter(who('pstandin', {}), { ...her, standIn }, { turn: 'heads', hasHeads: true }, now),
  ).toBeNull()
})
