import { addDays, atTime } from '../calendar/moment'
import { decideAct, type Act } from './act'
import { facts, filing, me, tuesday } from './builders'
import { caughtUp } from './catch-up'
import { nextWake } from './clock'
import { desksOf } from './desk-keys'
import { newRequest, type Filing } from './filing'
import { withoutPerson, withPersonAgain } from './gone'
import { actionsOpenTo, type Part } from './life'
import type { RequestRecord } from './record'
import { waitsToBeTold } from './telling'

const thursday = '2026-11-26T10:00:00'
function filed(more: Partial<Filing> = {}): RequestRecord {
  const made = newRequest(filing(more), facts(), tuesday)
  if (!made.ok) throw new Error(made.refusal)
  return made.value
}
function acted(request: RequestRecord, act: Omit<Act, 'key'>, parts: Part[], now = tuesday): RequestRecord {
  const acting = { me: me(request.owner.personId, 'group-head'), parts, facts: facts(), now }
  const done = decideAct(request, { key: 'key-act', ...act }, acting)
  if (!done.ok) throw new Error(done.refusal)
  return done.value
}
const words = { words: '换好了', pictures: [], recording: null }
const answered = (more: Partial<Filing> = {}) =>
  acted(filed(more), { action: 'answer', said: words }, ['owner'])

it('asks nobody for a rating of an answer whose asker has died, and closes it without one', () => {
  const gone = withoutPerson(answered(), thursday)
  expect(gone).toMatchObject({ state: 'closed', closedAt: thursday, rating: null })
  expect(nextWake(gone)).toBeNull()
  expect(caughtUp(gone, facts(), atTime(addDays('2026-11-24', 60), '10:00'))).toEqual(gone)
})

it("leaves no answer to be told to a dead woman on anybody's desk", () => {
  const onBehalf = { actor: me('孙敏', 'center-keeper'), basis: { how: 'in-person', words: '行' } } as const
  const waiting = answered(onBehalf)
  expect(waitsToBeTold(waiting)).toBe(true)
  expect(desksOf(withoutPerson(waiting, thursday))).toEqual([])
})

it('goes on about a lamp, asks her nothing any more, and is closed by the answer itself', () => {
  const lamp = withoutPerson(filed(), thursday)
  expect(lamp).toMatchObject({ state: 'submitted' })
  expect(desksOf(lamp)).toEqual(desksOf(filed()))
  expect(actionsOpenTo(lamp, ['owner'], thursday)).not.toContain('ask')
  expect(acted(lamp, { action: 'answer', said: words }, ['owner'], thursday)).toMatchObject({
    state: 'closed',
    rating: null,
    answeredAt: thursday,
  })
})

it('does not wait for her reply about the lamp', () => {
  const asked = acted(filed(), { action: 'ask', said: words }, ['owner'])
  const gone = withoutPerson(asked, thursday)
  expect(gone).toMatchObject({ state: 'in-progress', waitsUntil: null })
  expect(gone.riseAt).not.toBeNull()
})

it.each(['errand', 'hardship'] as const)('ends a matter of her own: %s', (category) => {
  expect(withoutPerson(filed({ category }), thursday)).toMatchObject({ state: 'closed' })
})

it('voids what waits for her yes', () => {
  const waiting = filed({
    category: 'hardship',
    actor: me('孙敏', 'center-keeper'),
    basis: { how: 'not-yet', words: null },
  })
  expect(waiting.state).toBe('awaiting-consent')
  expect(withoutPerson(waiting, thursday)).toMatchObject({ state: 'voided', waitsUntil: null })
})

it('changes nothing when it is done again, and asks her again when she lives after all', () => {
  for (const request of [filed(), answered(), filed({ category: 'errand' })]) {
    const once = withoutPerson(request, thursday)
    expect(withoutPerson(once, thursday)).toEqual(once)
  }
  const back = withPersonAgain(withoutPerson(filed(), thursday), thursday)
  expect(actionsOpenTo({ ...back, state: 'in-progress' }, ['owner'], thursday)).toContain('ask')
  expect(withPersonAgain(back, thursday)).toEqual(back)
})
