import fc from 'fast-check'
import { changesKept, standing } from './change'
import {
  decideCorrect,
  decideGuardians,
  decideLeave,
  decideMove,
  decideUndo,
  type Changed,
  type Person,
} from './decide-change'
import { leavings, stateOf } from './person-lines'
import { hand, person } from './builders'

const text = fc.constantFrom('一', '二', '三')
const step = fc.oneof(
  fc.record({ act: fc.constant('correct' as const), note: text, phone: fc.option(text) }),
  fc.record({ act: fc.constant('move' as const), to: fc.constantFrom('h-twelve', 'h-nine', 'h-six') }),
  fc.record({ act: fc.constant('guardians' as const), who: fc.option(fc.subarray(['mother', 'father'])) }),
  fc.record({ act: fc.constant('leave' as const), why: fc.constantFrom(...leavings) }),
  fc.record({ act: fc.constant('undo' as const) }),
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const open = { housemates: [], homeIsThere: true, inUse: false }

function taken(at: Person, one: Step, key: string): Person {
  const by = hand({ key })
  const answer =
    one.act === 'correct'
      ? decideCorrect(at, { note: one.note, phone: one.phone }, [], by)
      : one.act === 'move'
        ? decideMove(at, { householdId: one.to, laneId: `l-${one.to}`, relation: '亲戚' }, [], by)
        : one.act === 'guardians'
          ? decideGuardians(at, one.who, by)
          : one.act === 'leave'
            ? decideLeave(at, one.why, { holdsRoles: false }, by)
            : decideUndo(at, open, by)
  return answer.ok ? next(at, answer.value) : at
}

const next = (at: Person, { lines, changes }: Changed): Person => ({ id: at.id, lines, changes })

const lived = (steps: Step[]): Person[] => {
  const all = [person()]
  steps.forEach((one, at) => all.push(taken(all.at(-1)!, one, `key-${at}`)))
  return all
}

it('lives in a household exactly while she is in the register, and keeps where she lived when she is not', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      for (const { lines } of lived(steps)) {
        const here = stateOf(lines) === 'here'
        expect([lines.householdId, lines.laneId, lines.villageId].every((id) => (id !== null) === here)).toBe(
          true,
        )
        expect(here || lines.left!.householdId !== null).toBe(true)
      }
    }),
  )
})

it('never comes back from the dead but by taking the last change back', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const all = lived(steps)
      steps.forEach((one, at) => {
        const [before, then] = [stateOf(all[at]!.lines), stateOf(all[at + 1]!.lines)]
        if (before === 'deceased' && one.act !== 'undo') expect(then).toBe('deceased')
      })
    }),
  )
})

it('comes back to the first line of all when everything is taken back, one after the other', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 9 }), (steps) => {
      let at = lived(steps).at(-1)!
      for (let n = 0; standing(at.changes); n++) at = taken(at, { act: 'undo' }, `undo-${n}`)
      expect(at.lines).toEqual(person().lines)
    }),
  )
})

it('keeps a history that is never longer than it may be, each line with what stood there before', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const all = lived(steps)
      for (const { changes } of all) expect(changes.length).toBeLessThanOrEqual(changesKept)
      for (const [at, one] of all.slice(1).entries()) {
        const change = one.changes.at(-1)
        if (one.changes === all[at]!.changes || !change) continue
        for (const [field, value] of Object.entries(change.before))
          expect(all[at]!.lines[field as keyof Person['lines']]).toEqual(value)
      }
    }),
  )
})
