import type { OperationName } from '../../src/contract'
import type { BoundKind, Kind } from '../rights/actors'
import type { Disturbance } from '../faults/disturb'
import type { Defect } from '../defects/plant'

/** A hole as they have been found in peers, planted in a copy of the source; the check that has to find it. */
export interface Hole extends Defect {
  name: string
}

/** Found by asking these questions as these kinds. */
export interface RightsHole extends Hole {
  questions: string[]
  kinds: Kind[]
}

export const rightsHoles: RightsHole[] = [
  {
    name: 'an operation without can',
    file: 'src/cloud/booking/set-menu.ts',
    find: "  if (!can(viewer, 'set-service', { villageId, service }, now)) return no('not-allowed')\n",
    put: '',
    questions: ['booking.setMenu'],
    kinds: ['cook'],
    expect: 'booking.setMenu as cook, other-village: yes instead of not-allowed',
  },
  {
    name: 'a list without scope',
    file: 'src/cloud/people/lanes.ts',
    find: "  if (!can(viewer, 'read-lanes', { villageId }, now)) return no('not-allowed')\n",
    put: '',
    questions: ['people.lane'],
    kinds: ['director'],
    expect: 'people.lane as director, other-village: yes instead of not-allowed',
  },
  {
    name: 'a filter from the input',
    file: 'src/cloud/people/village-of-work.ts',
    find: 'return can(viewer, ability, { villageId: named }, now)\n',
    put: 'return viewer.person\n',
    questions: ['people.lanes'],
    kinds: ['township'],
    expect: 'people.lanes as township, other-town: yes instead of not-allowed',
  },
  {
    name: 'a phone in a presenter',
    file: 'src/cloud/people/lanes.ts',
    find: '      members: members.length,\n',
    put: '      members: members.length,\n      phone: members[0]?.phone,\n',
    questions: ['people.lane'],
    kinds: ['township'],
    expect: 'people.lane as township, led: shows the phone of',
  },
  {
    name: 'an openid in an answer',
    file: 'src/cloud/people/home.ts',
    find: '    roles: rolesNow(viewer, now)\n',
    put: '    openid: context.openid,\n    roles: rolesNow(viewer, now)\n',
    questions: ['me.home'],
    kinds: ['resident'],
    expect: 'me.home as resident, own: shows the openid of',
  },
  {
    name: 'a role that never ends',
    file: 'src/domain/people/roles.ts',
    find: 'return grant.from <= now && (grant.to === null || now < grant.to)',
    put: 'return grant.from <= now',
    questions: ['booking.book'],
    kinds: ['resident', 'keeper'],
    expect: 'booking.book as keeper, revoked: yes instead of not-allowed',
  },
  {
    name: 'a stand-in without his dates',
    file: 'src/domain/people/can.ts',
    find: '!!target.standIn && target.standIn.personId === personId && isHeld(target.standIn, now)',
    put: 'target.standIn?.personId === personId',
    questions: ['booking.book'],
    kinds: ['group-head'],
    expect: 'booking.book as group-head, after-standing-in: yes instead of not-allowed',
  },
  {
    name: 'one who was left out and reads it all the same',
    file: 'src/domain/request/seeing.ts',
    find: 'if (!person || request.barred.includes(person.id)) return false',
    put: 'if (!person) return false',
    questions: ['request.one#conduct'],
    kinds: ['township'],
    expect: 'request.one#conduct as township, standing-in: yes instead of not-found',
  },
  {
    name: 'names of the clinic for the keeper',
    file: 'src/domain/booking/acts-as.ts',
    find: 'return can(viewer, rightsOf[service].see, { villageId, service }, now)',
    put: "return can(viewer, 'check-in', { villageId, service }, now)",
    questions: ['booking.list#clinic'],
    kinds: ['keeper'],
    expect: 'in the clinic',
  },
  {
    name: 'done first and asked afterwards',
    file: 'src/cloud/api/run-operation.ts',
    find: "  if (!allowed(operation, identity, now)) return no('not-allowed')\n",
    put: '  await handler(input.output as never, { ...identity, now, key: question.key ?? "" })\n  if (!allowed(operation, identity, now)) return no("not-allowed")\n',
    questions: ['file.prepare'],
    kinds: ['visitor'],
    expect: 'file.prepare as visitor, own: was refused and changed files',
  },
]

/** Found by feeding this operation as these kinds. */
export interface FuzzHole {
  name: string
  kind: 'crashes' | 'leaks' | 'changedWithoutRight'
  operation: OperationName
  kinds: BoundKind[]
  plants: Defect[]
  expect: string
}

const throws = {
  file: 'src/cloud/booking/sessions.ts',
  find: "  if (!where) return no('not-allowed')\n",
  put: "  if (!where) return no('not-allowed')\n  if (input.days === 14) throw new RangeError('nobody thought of the fourteenth day')\n",
  expect: '',
}

export const fuzzHoles: FuzzHole[] = [
  {
    ...{ name: 'a question that nobody thought of', kind: 'crashes', operation: 'booking.sessions' },
    ...{ kinds: ['resident'], plants: [throws], expect: 'our-mistake' },
  },
  {
    ...{
      name: 'an error in its own words',
      kind: 'leaks',
      operation: 'booking.sessions',
      kinds: ['resident'],
    },
    plants: [
      throws,
      {
        file: 'src/cloud/api/run-operation.ts',
        find: "    return { ...no('our-mistake', requestId), now }\n",
        put: "    return { ...no('our-mistake', String((error as Error).stack)), now }\n",
        expect: '',
      },
    ],
    expect: 'says ',
  },
  {
    ...{ name: 'a menu that anybody writes', kind: 'changedWithoutRight', operation: 'booking.setMenu' },
    ...{ kinds: ['cook'], plants: [rightsHoles[0]!], expect: 'services' },
  },
]

/** Found by disturbing a part of the day in these ways. */
export interface FaultHole {
  name: string
  kind: 'lost' | 'doubled' | 'stuck'
  part: 'family' | 'notice'
  by: readonly Disturbance[]
  plants: Defect[]
  expect: string
}

export const faultHoles: FaultHole[] = [
  {
    ...{ name: 'a second try that begins anew', kind: 'doubled', part: 'notice', by: ['answer-lost'] },
    plants: [
      {
        file: 'src/cloud/notice/draft.ts',
        find: "idOfKey('n', openid, key)",
        put: "idOfKey('n', openid, key + String(process.hrtime.bigint()))",
        expect: '',
      },
    ],
    expect: 'draft (notice.draft)',
  },
  {
    ...{
      name: 'a row that nobody writes afterwards',
      kind: 'lost',
      part: 'family',
      by: ['dropped', 'refused'],
    },
    plants: [
      {
        file: 'src/cloud/tick/index.ts',
        find: "  'booking rows': healSessions,\n",
        put: '',
        expect: '',
      },
      {
        file: 'src/cloud/booking/act.ts',
        find: '      await heal(at, personIds)\n',
        put: '',
        expect: '',
      },
    ],
    expect: 'bookings',
  },
  {
    ...{
      name: 'a step that does not know its first try',
      kind: 'stuck',
      part: 'notice',
      by: ['answer-lost'],
    },
    plants: [
      {
        file: 'src/cloud/notice/take-step.ts',
        find: '  if (earlier) return done(wish.noticeId, earlier)\n',
        put: '',
        expect: '',
      },
    ],
    expect: 'changed (notice.change)',
  },
]
