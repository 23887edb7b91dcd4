import { act, entry, session } from './builders'
import { decideCheckIn } from './decide-check-in'
import { decideRing, decideSignOut, isLeftBehind } from './decide-sign-out'
import { callChain, noPickups, type Guardian, type PickupFacts, type Pickups, type Taker } from './pickup'
import { changed } from './roster-change'
import type { Session } from './session'

const guardians: Guardian[] = [
  { id: 'father', name: '王强', phone: '19900000001' },
  { id: 'mother', name: '李梅', phone: '19900000002' },
]
const aunt = { name: '王芳', relation: '姑姑', phone: '19900000003' }
const facts = (more: Partial<Pickups> = {}): PickupFacts => ({
  ...{ guardians, date: '2026-11-24' },
  pickups: { ...noPickups, adults: [aunt], ...more },
})
const now = '2026-11-24T17:20:00'
const there = (more = {}): Session => ({
  ...session({}, 'class'),
  roster: { child: entry({ state: 'checked-in', at: '2026-11-24T16:35:00', ...more }) },
})
const child = (at = there(), key = 'k9') => ({
  ...{ session: at, personId: 'child' },
  act: act({ now, key, by: 'staff', actorId: 'teacher', basis: 'desk' }),
})
const byAunt: Taker = { kind: 'listed', name: aunt.name, phone: aunt.phone }

const handedTo = (taker: Taker, about = facts()) => {
  const decided = decideSignOut(child(), taker, about)
  return decided.ok ? decided.value?.entries[0]?.after.handedTo : decided.refusal
}

it('hands a child to a guardian and to a listed adult, and writes down to whom', () => {
  expect(handedTo({ kind: 'guardian', personId: 'mother' })).toEqual({
    ...{ name: '李梅', relation: '', how: 'guardian', saidBy: null },
  })
  expect(handedTo(byAunt)).toMatchObject({ name: '王芳', relation: '姑姑', how: 'listed' })
})

it('keeps a child from somebody who is not on the list', () => {
  expect(handedTo({ kind: 'guardian', personId: 'neighbour' })).toBe('not-on-the-list')
  expect(handedTo({ ...byAunt, phone: '19900000009' })).toBe('not-on-the-list')
  expect(handedTo({ kind: 'today' })).toBe('not-on-the-list')
})

it('hands it to somebody named for today on that day only', () => {
  const uncle = { name: '李刚', relation: '舅舅', phone: null, byId: 'mother' }
  expect(handedTo({ kind: 'today' }, facts({ forToday: { ...uncle, date: '2026-11-24' } }))).toMatchObject({
    ...{ name: '李刚', how: 'today' },
  })
  expect(handedTo({ kind: 'today' }, facts({ forToday: { ...uncle, date: '2026-11-23' } }))).toBe(
    'not-on-the-list',
  )
})

it('hands it to whom a guardian said yes by telephone, and writes down which one', () => {
  const taker = { kind: 'phone', name: '李刚', relation: '舅舅', saidBy: 'mother' } as const
  expect(handedTo(taker)).toEqual({ name: '李刚', relation: '舅舅', how: 'phone', saidBy: 'mother' })
  expect(handedTo({ ...taker, saidBy: 'neighbour' })).toBe('not-on-the-list')
})

it('sends one whom a court keeps from the child to the township, under whatever name he comes', () => {
  const barred = facts({ barred: ['father'], adults: [aunt, { ...aunt, name: '王强' }] })
  expect(handedTo({ kind: 'guardian', personId: 'father' }, barred)).toBe('ask-township')
  expect(handedTo({ ...byAunt, name: '王强' }, barred)).toBe('ask-township')
  expect(handedTo({ kind: 'phone', name: '王强', relation: '爸爸', saidBy: 'mother' }, barred)).toBe(
    'ask-township',
  )
  expect(handedTo({ kind: 'phone', name: '李刚', relation: '舅舅', saidBy: 'father' }, barred)).toBe(
    'ask-township',
  )
})

it('hands over only a child that is there, and once', () => {
  const before = (state: 'confirmed' | 'signed-out') =>
    decideSignOut(child(there({ state })), byAunt, facts())
  expect(before('confirmed')).toMatchObject({ refusal: 'changed-meanwhile' })
  expect(before('signed-out')).toMatchObject({ refusal: 'changed-meanwhile' })
})

it('takes a wrong handing over back, and nobody stands as the one who took it', () => {
  const out = decideSignOut(child(), byAunt, facts())
  const signedOut = out.ok && out.value ? changed(there(), out.value) : there()
  const undone = decideCheckIn({ ...child(signedOut, 'k10'), action: 'undo' })
  expect(undone.ok && undone.value?.entries[0]?.after).toMatchObject({ state: 'checked-in', handedTo: null })
})

it('leaves a child behind from the very end of the class, and not one who was fetched', () => {
  const at = there()
  expect(isLeftBehind(at, entry({ state: 'checked-in' }), '2026-11-24T17:59:59')).toBe(false)
  expect(isLeftBehind(at, entry({ state: 'checked-in' }), '2026-11-24T18:00:00')).toBe(true)
  expect(isLeftBehind(at, entry({ state: 'signed-out' }), '2026-11-24T18:00:00')).toBe(false)
})

it('rings the guardians, the emergency number, the listed, the head, the secretary and 110, in this order', () => {
  const ends = { head: { name: '巷长', phone: '1' }, secretary: { name: '书记', phone: null } }
  expect(
    callChain(facts({ emergencyPhone: '0537-6000009' }), ends).map(({ kind, name }) => [kind, name]),
  ).toEqual([
    ['guardian', '王强'],
    ['guardian', '李梅'],
    ['emergency', ''],
    ['listed', '王芳'],
    ['head', '巷长'],
    ['secretary', '书记'],
    ['police', ''],
  ])
  const kinds = callChain(facts({ barred: ['father'] }), { head: null, secretary: null })
  expect(kinds.map(({ name }) => name)).toEqual(['李梅', '王芳', ''])
})

it('writes down who rang whom and when, and leaves when the child came in as it was', () => {
  const ring = { kind: 'guardian', name: '王强', answer: 'no-answer', by: '张老师' } as const
  const rung = decideRing(child(), ring)
  const after = rung.ok ? rung.value?.entries[0]?.after : null
  expect(after).toMatchObject({ state: 'checked-in', at: '2026-11-24T16:35:00' })
  expect(after?.rings).toEqual([{ ...ring, at: now, byId: 'teacher' }])
  expect(decideRing(child(there({ state: 'signed-out' })), ring)).toMatchObject({
    refusal: 'changed-meanwhile',
  })
})
