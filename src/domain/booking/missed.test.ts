import fc from 'fast-check'
import { addMinutes, type Moment } from '../calendar/moment'
import { act, entry, session } from './builders'
import { decideMissed, type Said } from './decide-missed'
import { missedNow, type MissedFacts } from './missed'
import { missedAnswers, type MissedStep } from './missed-step'
import { changed } from './roster-change'

const lunch = session()
const who = (more: Partial<MissedFacts> = {}): MissedFacts => ({
  ...{ session: lunch, entry: entry(), age: 80, livesAlone: false, hasHeads: true, hasRelative: true },
  ...more,
})
const step = (turn: MissedStep['turn'], at: string, more: Partial<MissedStep> = {}): MissedStep => ({
  ...{ turn, answer: 'no-answer', until: null, at: `2026-11-24T${at}`, byId: 'pkeeper' },
  ...more,
})
const tried = (...missed: MissedStep[]) => who({ entry: entry({ missed }) })
const at = (time: string): Moment => `2026-11-24T${time}`

it('is the keeper’s turn from half an hour before the closing, to the second', () => {
  expect(missedNow(who(), at('11:59:59'))).toBeNull()
  expect(missedNow(who(), at('12:00:00'))).toEqual({
    ...{ turn: 'keeper', since: at('12:00:00'), dueAt: at('12:30:00') },
  })
})

it.each([
  ['somebody younger who lives with others', who({ age: 74 })],
  ['somebody whose age nobody knows', who({ age: null })],
  ['who has come', who({ entry: entry({ state: 'checked-in' }) })],
  ['to whom it was carried', who({ entry: entry({ state: 'delivered' }) })],
  ['who cancelled, however late', who({ entry: entry({ state: 'late-cancel' }) })],
  ['a session that the center has closed', who({ session: session({ open: false }) })],
  ['the doctor’s', who({ session: session({}, 'clinic') })],
])('asks after nobody in the case of %s', (_case, facts) => {
  expect(missedNow(facts, at('12:20:00'))).toBeNull()
})

it('asks after who lives alone at any age, and after who was written down as not come', () => {
  expect(missedNow(who({ age: 40, livesAlone: true }), at('12:20:00'))).not.toBeNull()
  expect(missedNow(who({ entry: entry({ state: 'no-show' }) }), at('12:20:00'))).not.toBeNull()
})

it('begins at once where the meal was carried and nobody opened', () => {
  expect(missedNow(tried(step('door', '11:20:00')), at('11:20:00'))).toMatchObject({
    ...{ turn: 'keeper', since: at('11:20:00') },
  })
})

it('goes from the keeper to the heads, then to the relative, then back to those who are near', () => {
  const keeper = step('keeper', '12:02:00')
  const heads = step('heads', '12:10:00')
  expect(missedNow(tried(keeper), at('12:03:00'))).toMatchObject({ turn: 'heads', since: at('12:02:00') })
  expect(missedNow(tried(keeper, heads), at('12:11:00'))).toMatchObject({ turn: 'relative' })
  const all = tried(keeper, heads, step('relative', '12:15:00'))
  expect(missedNow(all, at('12:16:00'))).toMatchObject({ turn: 'heads', dueAt: at('13:30:00') })
})

it('passes over heads and relatives who are not there', () => {
  const keeper = step('keeper', '12:02:00')
  const missed = { entry: entry({ missed: [keeper] }) }
  expect(missedNow(who({ ...missed, hasHeads: false }), at('12:03:00'))?.turn).toBe('relative')
  expect(missedNow(who({ ...missed, hasHeads: false, hasRelative: false }), at('12:03:00'))?.turn).toBe(
    'keeper',
  )
})

it('is for the one on duty an hour after the closing, whoever has tried or not', () => {
  expect(missedNow(who(), at('13:29:59'))?.turn).toBe('keeper')
  expect(missedNow(who(), at('13:30:00'))).toMatchObject({ turn: 'duty', since: at('13:30:00') })
  expect(missedNow(tried(step('keeper', '12:02:00')), at('18:00:00'))?.turn).toBe('duty')
})

it.each(['home', 'away', 'hospital'] as const)('ends when somebody has said: %s', (answer) => {
  expect(missedNow(tried(step('keeper', '12:02:00', { answer })), at('19:00:00'))).toBeNull()
})

it('waits for who is on her way, and asks once more when she is not there at the closing', () => {
  const coming = tried(step('keeper', '12:02:00', { answer: 'coming' }))
  expect(missedNow(coming, at('12:29:59'))).toBeNull()
  expect(missedNow(coming, at('12:30:00'))).toMatchObject({ turn: 'keeper', since: at('12:30:00') })
})

const said = (more: Partial<Said> = {}): Said => ({ turn: 'keeper', answer: 'home', until: null, ...more })
let keys = 0
const decide = (facts: MissedFacts, what: Said, time = '12:05:00') =>
  decideMissed('mother', facts, what, act({ now: at(time), by: 'staff', key: `key-${++keys}` }))

it('writes down who said what in whose turn, and leaves the seat as it is', () => {
  const done = decide(who(), said())
  expect(done.ok && done.value?.entries[0]?.after).toMatchObject({
    ...{ state: 'confirmed', seats: 1, rev: 2 },
    missed: [{ turn: 'keeper', answer: 'home', until: null, at: at('12:05:00'), byId: 'mother' }],
  })
})

it('wants the last day of an absence, not before today and not beyond a year', () => {
  for (const answer of ['away', 'hospital'] as const) {
    expect(decide(who(), said({ answer }))).toMatchObject({ refusal: 'until-missing' })
    expect(decide(who(), said({ answer, until: '2026-11-23' }))).toMatchObject({
      refusal: 'until-not-fitting',
    })
    expect(decide(who(), said({ answer, until: '2027-11-26' }))).toMatchObject({
      refusal: 'until-not-fitting',
    })
    expect(decide(who(), said({ answer, until: '2026-11-24' })).ok).toBe(true)
  }
})

it('refuses an answer for whom nobody asks, and one in a turn that is over', () => {
  expect(decide(who(), said(), '11:00:00')).toMatchObject({ refusal: 'not-missed' })
  expect(decide(tried(step('keeper', '12:02:00')), said())).toMatchObject({ refusal: 'changed-meanwhile' })
})

const moves = fc.array(
  fc.record({ minutes: fc.integer({ min: 0, max: 90 }), answer: fc.constantFrom(...missedAnswers) }),
  { maxLength: 12 },
)

it('drops nobody before somebody has answered: there is always exactly one whose turn it is', () => {
  fc.assert(
    fc.property(moves, fc.boolean(), fc.boolean(), fc.boolean(), (all, hasHeads, hasRelative, door) => {
      let now = at('12:00:00')
      const missed = door ? [step('door', '11:40:00')] : []
      let on = session({ roster: { mother: entry({ missed }) }, capacity: 40, taken: 1 })
      const facts = (): MissedFacts => ({
        ...who({ hasHeads, hasRelative }),
        session: on,
        entry: on.roster['mother']!,
      })
      let answered = false
      let onHerWay = false
      for (const { minutes, answer } of all) {
        now = addMinutes(now, minutes)
        if (onHerWay && now >= lunch.endsAt) answered = onHerWay = false
        const open = missedNow(facts(), now)
        expect(open === null).toBe(answered)
        if (!open) continue
        expect(open.since <= now).toBe(true)
        if (now >= at('13:30:00')) expect(open.turn).toBe('duty')
        const until = answer === 'away' || answer === 'hospital' ? '2026-12-01' : null
        const done = decide(facts(), { turn: open.turn, answer, until }, now.slice(11))
        if (!done.ok || !done.value) throw new Error('an answer in one’s turn is taken')
        on = changed(on, done.value)
        expect(on.left + on.roster['mother']!.seats).toBe(on.capacity)
        answered = answer !== 'no-answer'
        onHerWay = answer === 'coming' && now < lunch.endsAt
      }
      if (!answered) expect(missedNow(facts(), '2026-11-30T09:00:00')?.turn).toBe('duty')
    }),
  )
})
