import { changesKept, kept, standing, type Change } from './change'
import {
  decideCorrect,
  decideLeave,
  decideMove,
  decideUndo,
  homeAfterUndo,
  type Changed,
  type Person,
} from './decide-change'
import { hand, person } from './builders'

const free = { housemates: [], homeIsThere: true, inUse: false }
const idle = { holdsRoles: false }
const after = (before: Person, answer: { ok: boolean; value?: Changed }): Person => {
  if (!answer.ok || !answer.value) throw new Error(JSON.stringify(answer))
  return { id: before.id, lines: answer.value.lines, changes: answer.value.changes }
}

it('writes what is different, with what stood there before', () => {
  const answer = decideCorrect(person(), { phone: '19900000099', name: '周桂兰' }, [], hand())
  expect(answer).toMatchObject({
    value: {
      change: { what: 'corrected', before: { phone: '19900000012' }, after: { phone: '19900000099' } },
    },
  })
  expect(answer.ok && Object.keys(answer.value.change?.after ?? {})).toEqual(['phone'])
})

it('writes nothing when nothing is different', () => {
  expect(decideCorrect(person(), { name: '周桂兰' }, [], hand())).toMatchObject({ value: { change: null } })
})

it('refuses to make her the same as somebody of her household', () => {
  const other = { id: 'other', name: '周桂英', birth: '1950-03-09' }
  expect(decideCorrect(person(), { name: '周桂英' }, [other], hand())).toMatchObject({
    refusal: 'there-already',
  })
  expect(decideCorrect(person(), { phone: null }, [other], hand()).ok).toBe(true)
})

it('has no household, lane and village from the moment on at which she has left', () => {
  const gone = after(person(), decideLeave(person(), 'deceased', idle, hand()))
  expect(gone.lines).toMatchObject({ villageId: null, householdId: null, laneId: null })
  expect(gone.lines.left).toMatchObject({
    why: 'deceased',
    householdId: 'h-twelve',
    villageId: '370827999201',
  })
})

it('keeps whoever holds an office until somebody else has it', () => {
  expect(decideLeave(person(), 'moved-out', { holdsRoles: true }, hand())).toMatchObject({
    refusal: 'holds-roles',
    about: 'mother',
  })
})

it('lets one die who has moved out, and nobody move out who has died', () => {
  const moved = after(person(), decideLeave(person(), 'moved-out', idle, hand()))
  const dead = after(moved, decideLeave(moved, 'deceased', idle, hand({ key: 'key-second' })))
  expect(dead.lines.left).toMatchObject({ why: 'deceased', householdId: 'h-twelve', laneId: 'l-three' })
  expect(decideLeave(dead, 'moved-out', idle, hand())).toMatchObject({ refusal: 'gone-already' })
  expect(decideCorrect(dead, { name: '周' }, [], hand())).toMatchObject({ refusal: 'gone-already' })
})

it('takes a leaving back to the very household, if it is still there', () => {
  const gone = after(person(), decideLeave(person(), 'moved-out', idle, hand()))
  expect(homeAfterUndo(gone)).toBe('h-twelve')
  expect(after(gone, decideUndo(gone, free, hand({ key: 'k2' }))).lines).toEqual(person().lines)
  expect(decideUndo(gone, { ...free, homeIsThere: false }, hand())).toMatchObject({ refusal: 'stands-on-it' })
  const again = { id: 'new', name: '周桂兰', birth: '1950-03' }
  expect(decideUndo(gone, { ...free, housemates: [again] }, hand())).toMatchObject({
    refusal: 'stands-on-it',
  })
})

it('takes back what was added as a mistake, as long as nothing of hers is there', () => {
  const added = { ...person(), changes: kept([], change('added', {}, {})) }
  expect(decideUndo(added, free, hand())).toMatchObject({ value: { lines: { left: { why: 'by-mistake' } } } })
  expect(decideUndo(added, { ...free, inUse: true }, hand())).toMatchObject({ refusal: 'stands-on-it' })
})

it('takes the earlier change back after the later one, and nothing that came before a release', () => {
  const first = after(person(), decideCorrect(person(), { note: '一' }, [], hand({ key: 'k1' })))
  const second = after(first, decideCorrect(first, { note: '二' }, [], hand({ key: 'k2' })))
  const once = after(second, decideUndo(second, free, hand({ key: 'k3' })))
  expect(once.lines.note).toBe('一')
  const twice = after(once, decideUndo(once, free, hand({ key: 'k4' })))
  expect(twice.lines).toEqual(person().lines)
  expect(decideUndo(twice, free, hand())).toMatchObject({ refusal: 'nothing-to-undo' })
  const released = { ...first, changes: kept(first.changes, change('released', {}, {})) }
  expect(standing(released.changes)).toBeNull()
})

it('moves her to another household of the village, where she no longer lives alone', () => {
  const home = { householdId: 'h-nine', laneId: 'l-two', relation: '母亲' }
  expect(decideMove(person(), home, [], hand())).toMatchObject({
    value: { lines: { ...home, livesAlone: false } },
  })
  expect(decideMove(person(), { ...home, householdId: 'h-twelve' }, [], hand())).toMatchObject({
    refusal: 'there-already',
  })
})

it('keeps so many changes and no more', () => {
  let history: Change[] = []
  for (let at = 0; at < 50; at++) history = kept(history, change('corrected', {}, {}, `key-${at}`))
  expect(history).toHaveLength(changesKept)
  expect(history.at(-1)?.key).toBe('key-49')
})

function change(
  what: Change['what'],
  before: Change['before'],
  wanted: Change['after'],
  key = 'key-first',
): Change {
  return { what, at: '2026-11-24T10:00:00', byId: 'head', key, before, after: wanted }
}
