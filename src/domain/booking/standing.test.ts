import fc from 'fast-check'
import { session } from './builders'
import { standingPaused, standingResumed, standingSet, type StandingAct } from './change-standing'
import { decideStanding } from './decide-standing'
import { decideCancel } from './decide-cancel'
import { changed } from './roster-change'
import type { Session } from './session'
import type { StandingOrder } from './standing'

const everyDay = [0, 1, 2, 3, 4, 5, 6]
// The lunch of Tuesday the 24th opens on the 17th at 08:00 and closes on the 23rd at 20:00.
const morning = '2026-11-20T09:00:00'
let keys = 0
const act = (more: Partial<StandingAct> = {}): StandingAct => ({
  now: morning,
  actorId: 'mother',
  basis: 'self',
  key: `key-${++keys}`,
  ...more,
})
const wish = {
  personId: 'mother',
  villageId: '370827999201',
  parts: ['lunch'],
  weekdays: everyDay,
  delivery: null,
  from: '2026-11-20',
}
const order = (more: Partial<typeof wish> = {}): StandingOrder => {
  const set = standingSet(null, { ...wish, ...more }, act())
  if (!set) throw new Error('the order was not set')
  return set
}
const paused = (one: StandingOrder, from: string, to = from): StandingOrder => {
  const answer = standingPaused(one, { from, to, why: 'day-off' }, act())
  if (!answer.ok || !answer.value) throw new Error('not paused')
  return answer.value
}
const resumed = (one: StandingOrder, from: string, to = from): StandingOrder => {
  const answer = standingResumed(one, { from, to }, act())
  if (!answer.ok || !answer.value) throw new Error('not resumed')
  return answer.value
}
const kept = (at: Session, one: StandingOrder, now = morning, birth = '1948-03'): Session => {
  const change = decideStanding(at, [{ order: one, birth }], now)
  return change ? changed(at, change) : at
}
const held = (at: Session) => at.roster['mother']

describe('a standing order', () => {
  it('books a meal as soon as its date opens, and not a second before', () => {
    expect(held(kept(session(), order({ from: '2026-11-01' }), '2026-11-17T07:59:59'))).toBeUndefined()
    expect(held(kept(session(), order({ from: '2026-11-01' }), '2026-11-17T08:00:00'))).toMatchObject({
      state: 'confirmed',
      standing: true,
      actorId: 'mother',
      basis: 'self',
    })
  })

  it('books nothing once the meal is closed', () => {
    expect(held(kept(session(), order(), '2026-11-23T20:00:00'))).toBeUndefined()
    expect(held(kept(session(), order(), '2026-11-23T19:59:59'))).toBeDefined()
  })

  it('takes the price of the day of the meal, also over a birthday in between', () => {
    const pays = (birth: string) => held(kept(session(), order(), morning, birth))?.price?.pays
    expect(pays('1946-11-24')).toBe(100)
    expect(pays('1946-11-25')).toBe(300)
  })

  it('carries the meal home from 90 on, unless she chose to come', () => {
    expect(held(kept(session(), order(), morning, '1936-11-24'))?.delivery).toBe(true)
    expect(held(kept(session(), order(), morning, '1936-11-25'))?.delivery).toBe(false)
    const comes = { ...order(), delivery: false }
    expect(held(kept(session(), comes, morning, '1930-01'))?.delivery).toBe(false)
  })

  it('is for the chosen weekdays and meals, from its day on', () => {
    expect(held(kept(session(), order({ weekdays: [1, 3] })))).toBeUndefined()
    expect(held(kept(session(), order({ weekdays: [2] })))).toBeDefined()
    expect(held(kept(session(), order({ parts: ['dinner'] })))).toBeUndefined()
    expect(held(kept(session(), order({ from: '2026-11-25' })))).toBeUndefined()
  })

  it('never books two portions, however often it is looked at', () => {
    const once = kept(session(), order())
    expect(decideStanding(once, [{ order: order(), birth: null }], morning)).toBeNull()
  })

  it('leaves a day that was cancelled cancelled', () => {
    const booked = kept(session(), order())
    const said = { key: 'no', now: morning, actorId: 'mother', basis: 'self', by: 'booker' } as const
    const gone = decideCancel({ session: booked, personId: 'mother', act: said })
    if (!gone.ok || !gone.value) throw new Error('not cancelled')
    const cancelled = changed(booked, gone.value)
    expect(held(kept(cancelled, order()))?.state).toBe('cancelled')
  })

  it('leaves closed days and full ones out', () => {
    expect(held(kept(session({ open: false }), order()))).toBeUndefined()
    expect(held(kept(session({ taken: 40 }), order()))).toBeUndefined()
  })

  it('gives a seat to each as far as they reach', () => {
    const others = ['a', 'b', 'c'].map((personId) => ({
      order: { ...order(), personId },
      birth: null,
    }))
    const change = decideStanding(session({ taken: 38 }), others, morning)
    expect(change?.entries.map(({ personId }) => personId)).toEqual(['a', 'b'])
    expect(change?.seats).toBe(2)
  })

  it('gives tomorrow back in one tap and takes it again', () => {
    const one = order()
    const off = paused(one, '2026-11-24')
    const without = kept(kept(session(), one), off)
    expect(held(without)).toMatchObject({ state: 'cancelled', seats: 0 })
    expect(without.left).toBe(40)
    const again = kept(without, resumed(off, '2026-11-24'))
    expect(held(again)).toMatchObject({ state: 'confirmed', seats: 1, standing: true })
    expect(held(kept(again, paused(one, '2026-11-24')))?.state).toBe('cancelled')
  })

  it('tells the kitchen late that she is away, but takes no meal that is cooked for her when she stops', () => {
    const booked = kept(session(), order())
    const late = '2026-11-23T21:00:00'
    expect(held(kept(booked, paused(order(), '2026-11-24'), late))?.state).toBe('late-cancel')
    const stopped = standingSet(order(), { ...wish, weekdays: [] }, act({ now: late }))
    if (!stopped) throw new Error('not stopped')
    expect(held(kept(booked, stopped, late))?.state).toBe('confirmed')
    expect(held(kept(booked, stopped, morning))?.state).toBe('cancelled')
  })

  it('leaves what she ordered by hand alone', () => {
    const byHand = session({
      taken: 1,
      roster: { mother: { ...kept(session(), order()).roster['mother']!, standing: false } },
    })
    expect(held(kept(byHand, paused(order(), '2026-11-24')))?.state).toBe('confirmed')
  })
})

describe('changing a standing order', () => {
  it('does the same act once', () => {
    const again = act({ key: 'same-key' })
    const set = standingSet(null, wish, again)
    expect(standingSet(set, wish, again)).toBeNull()
    const off = standingPaused(set, { from: '2026-11-24', to: '2026-11-24', why: 'day-off' }, again)
    expect(off).toEqual({ ok: true, value: null })
  })

  it('keeps what was chosen when she stops, and forgets her days away', () => {
    const stopped = standingSet(paused(order(), '2026-11-24'), { ...wish, weekdays: [] }, act())
    expect(stopped).toMatchObject({ state: 'stopped', weekdays: everyDay, pauses: [] })
    expect(standingSet(stopped, { ...wish, weekdays: [] }, act())).toBeNull()
  })

  it('refuses days that are over, turned round, or too far away', () => {
    const of = (from: string, to: string) =>
      standingPaused(order(), { from, to, why: 'away' }, act({ now: morning }))
    const refused = { ok: false, refusal: 'days-impossible' }
    expect(of('2026-11-19', '2026-11-30')).toMatchObject(refused)
    expect(of('2026-11-30', '2026-11-29')).toMatchObject(refused)
    expect(of('2026-11-21', '2028-01-01')).toMatchObject(refused)
    expect(of('2026-11-20', '2026-11-20')).toMatchObject({ ok: true })
    expect(standingPaused(null, { from: '2026-11-21', to: '2026-11-21', why: 'away' }, act())).toMatchObject({
      refusal: 'no-standing-order',
    })
  })

  it('comes back early: the days before stay away', () => {
    const away = paused(order(), '2026-11-21', '2026-11-30')
    expect(resumed(away, '2026-11-25', '2026-11-30').pauses).toMatchObject([
      { from: '2026-11-21', to: '2026-11-24' },
    ])
    expect(resumed(away, '2026-11-25').pauses).toMatchObject([
      { from: '2026-11-21', to: '2026-11-24' },
      { from: '2026-11-26', to: '2026-11-30' },
    ])
  })

  it('is paused exactly on the days that were said last, whatever was said before', () => {
    const day = fc.integer({ min: 21, max: 30 }).map((date) => `2026-11-${date}`)
    const said = fc.record({ days: fc.tuple(day, day), off: fc.boolean() })
    fc.assert(
      fc.property(fc.array(said, { maxLength: 12 }), (all) => {
        let one = order()
        const off = new Set<string>()
        for (const { days, off: isOff } of all) {
          const [from, to] = [...days].sort() as [string, string]
          one = isOff ? paused(one, from, to) : resumed(one, from, to)
          for (let date = 21; date <= 30; date++) {
            const text = `2026-11-${date}`
            if (from <= text && text <= to) off[isOff ? 'add' : 'delete'](text)
          }
        }
        for (let date = 21; date <= 30; date++) {
          const text = `2026-11-${date}`
          const holds = one.pauses.filter(({ from, to }) => from <= text && text <= to).length
          expect(holds).toBe(off.has(text) ? 1 : 0)
        }
      }),
    )
  })
})
