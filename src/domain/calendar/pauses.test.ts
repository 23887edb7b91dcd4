import fc from 'fast-check'
import type { Limit } from './limits'
import { dueAt } from './limits'
import { addMinutes } from './moment'
import type { ClockFacts, Pause } from './pauses'
import { dueWith, extendDue } from './pauses'

const clock = (facts: Partial<ClockFacts> = {}): ClockFacts => ({
  start: '2026-11-23T10:00:00',
  limit: { in: 'working-days', count: 3 },
  pauses: [],
  extension: 0,
  now: '2026-11-24T10:00:00',
  ...facts,
})

const dueOf = (facts: Partial<ClockFacts>) => dueWith(clock(facts)).at
const pause = (from: string, to: string | null): Pause => ({
  from: `2026-${from}:00`,
  to: to === null ? null : `2026-${to}:00`,
})

describe('a pause', () => {
  it('gives back each working day from its start date to before its end date', () => {
    expect(dueOf({})).toBe('2026-11-26T23:59:59')
    expect(dueOf({ pauses: [pause('11-24T15:00', '11-26T09:00')] })).toBe('2026-11-30T23:59:59')
  })

  it('gives back nothing when it begins and ends on one day', () => {
    expect(dueOf({ pauses: [pause('11-24T08:00', '11-24T22:00')] })).toBe('2026-11-26T23:59:59')
  })

  it('gives back no weekend', () => {
    expect(
      dueOf({ limit: { in: 'working-days', count: 5 }, pauses: [pause('11-27T10:00', '11-30T10:00')] }),
    ).toBe('2026-12-01T23:59:59')
  })

  it('gives back each day once however pauses overlap', () => {
    const overlapping = [pause('11-24T15:00', '11-26T09:00'), pause('11-25T08:00', '11-26T08:00')]
    expect(dueOf({ pauses: overlapping })).toBe('2026-11-30T23:59:59')
  })

  it('gives back up to now while it lasts', () => {
    const pauses = [pause('11-24T15:00', null)]
    expect(dueOf({ pauses, now: '2026-11-24T18:00:00' })).toBe('2026-11-26T23:59:59')
    expect(dueOf({ pauses, now: '2026-11-25T00:00:00' })).toBe('2026-11-27T23:59:59')
  })

  it('never makes a late case punctual', () => {
    expect(dueOf({ pauses: [pause('11-27T08:00', '12-01T08:00')] })).toBe('2026-11-26T23:59:59')
  })

  it('that an earlier pause made punctual counts', () => {
    const pauses = [pause('11-24T08:00', '11-25T08:00'), pause('11-27T08:00', '11-30T08:00')]
    expect(dueOf({ pauses })).toBe('2026-11-30T23:59:59')
  })

  it('gives back calendar days to a limit in calendar days', () => {
    const limit: Limit = { in: 'calendar-days', count: 5 }
    expect(dueOf({ limit, pauses: [pause('11-27T08:00', '11-30T08:00')] })).toBe('2026-12-01T23:59:59')
  })

  it('gives back the hours that would have run to a limit in hours', () => {
    const limit: Limit = { in: 'day-minutes', count: 180 }
    expect(dueOf({ limit, pauses: [pause('11-23T11:00', '11-23T12:30')] })).toBe('2026-11-23T14:30:00')
    expect(dueOf({ limit, pauses: [pause('11-23T12:00', '11-24T08:00')] })).toBe('2026-11-24T09:00:00')
  })

  it('gives back every hour to danger', () => {
    const limit: Limit = { in: 'clock-minutes', count: 120 }
    expect(dueOf({ limit, pauses: [pause('11-23T11:00', '11-23T11:45')] })).toBe('2026-11-23T12:45:00')
  })
})

const limit: fc.Arbitrary<Limit> = fc.record({
  in: fc.constantFrom<Limit['in']>('working-days', 'calendar-days', 'day-minutes', 'clock-minutes'),
  count: fc.integer({ min: 1, max: 15 }),
})
const minutes = fc.integer({ min: 0, max: 60 * 24 * 25 })
const after = (start: string, passed: number) => addMinutes(start, passed)
const pausesFrom = (start: string) =>
  fc.array(
    fc.tuple(minutes, minutes).map(([from, length]) => ({
      from: after(start, from),
      to: after(start, from + length),
    })),
    { maxLength: 5 },
  )

describe('pauses of any number and order', () => {
  const start = '2026-11-03T10:00:00'
  const facts = (pauses: readonly Pause[], of: Limit) =>
    clock({ start, limit: of, pauses, now: '2026-12-31T10:00:00' })

  it('never bring the due date forward, and doubled or reordered they change nothing', () => {
    fc.assert(
      fc.property(limit, pausesFrom(start), (of, pauses) => {
        const due = dueWith(facts(pauses, of)).at
        expect(due >= dueAt(start, of).at).toBe(true)
        expect(dueWith(facts([...pauses, ...pauses].reverse(), of)).at).toBe(due)
      }),
    )
  })

  it('cut in two at any instant give back the same', () => {
    fc.assert(
      fc.property(limit, minutes, minutes, minutes, (of, from, first, second) => {
        const [a, b, c] = [from, from + first, from + first + second].map((m) => after(start, m))
        const whole = dueWith(facts([{ from: a!, to: c! }], of)).at
        const cut = [
          { from: a!, to: b! },
          { from: b!, to: c! },
        ]
        expect(dueWith(facts(cut, of)).at).toBe(whole)
      }),
    )
  })

  it('that end later are never due earlier', () => {
    fc.assert(
      fc.property(limit, minutes, minutes, minutes, (of, from, length, more) => {
        const ending = (to: number) =>
          dueWith(facts([{ from: after(start, from), to: after(start, to) }], of)).at
        expect(ending(from + length + more) >= ending(from + length)).toBe(true)
      }),
    )
  })

  it('that begin when it is late give nothing', () => {
    fc.assert(
      fc.property(limit, pausesFrom(start), minutes, minutes, (of, pauses, wait, length) => {
        const due = dueWith(facts(pauses, of)).at
        const from = addMinutes(due, wait + 1)
        const to = addMinutes(from, length)
        const lateOnly = pauses.filter((one) => one.to < from)
        const before = dueWith(facts(lateOnly, of)).at
        fc.pre(before < from)
        expect(dueWith(facts([...lateOnly, { from, to }], of)).at).toBe(before)
      }),
    )
  })
})

describe('an extension', () => {
  it('adds its working days to the due date', () => {
    expect(extendDue(clock(), 2)).toEqual({
      ok: true,
      value: { at: '2026-11-30T23:59:59', provisional: false },
    })
  })

  it('keeps the hour of a limit in hours', () => {
    const hours = clock({ limit: { in: 'clock-minutes', count: 60 * 30 } })
    expect(extendDue(hours, 1)).toMatchObject({ ok: true, value: { at: '2026-11-25T16:00:00' } })
  })

  it('is given once', () => {
    expect(extendDue(clock({ extension: 1 }), 2)).toEqual({ ok: false, refusal: 'already-extended' })
  })

  it('is at most ten working days', () => {
    expect(extendDue(clock(), 10)).toMatchObject({ ok: true })
    for (const days of [0, 11, 1.5])
      expect(extendDue(clock(), days)).toMatchObject({ refusal: 'extension-too-long' })
  })

  it('comes before the due date', () => {
    expect(extendDue(clock({ now: '2026-11-26T23:59:59' }), 1)).toMatchObject({ ok: true })
    expect(extendDue(clock({ now: '2026-11-27T00:00:00' }), 1)).toMatchObject({ refusal: 'already-late' })
  })
})
