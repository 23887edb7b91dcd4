import fc from 'fast-check'
import { act, entry, session } from './builders'
import { decideCheckIn } from './decide-check-in'
import { decideAdults, decideBar, decideToday, type KeptPickups } from './decide-pickups'
import { decideSignOut } from './decide-sign-out'
import { callChain, noPickups, type Guardian, type Taker } from './pickup'
import { changed } from './roster-change'
import type { Session } from './session'

const names = ['王强', '李梅', '赵大', '周二', '吴三']
const phones = ['19900000001', '19900000002', '19900000003', '19900000004']
const guardians: Guardian[] = [
  { id: 'father', name: '王强', phone: '19900000001' },
  { id: 'mother', name: '李梅', phone: '19900000002' },
]
const name = fc.constantFrom(...names)
const phone = fc.constantFrom(...phones)
const someone = fc.constantFrom('father', 'mother', 'stranger')
const taker: fc.Arbitrary<Taker> = fc.oneof(
  fc.record({ kind: fc.constant('guardian' as const), personId: someone }),
  fc.record({ kind: fc.constant('listed' as const), name, phone }),
  fc.record({ kind: fc.constant('today' as const) }),
  fc.record({ kind: fc.constant('phone' as const), name, relation: fc.constant('舅舅'), saidBy: someone }),
)
const adult = fc.record({ name, relation: fc.constant('姑姑'), phone })
const key = fc.nat(200).map(String)
const doing = fc.oneof(
  fc.record({ does: fc.constant('hand' as const), to: taker, key }),
  fc.record({ does: fc.constant('undo' as const), key }),
  fc.record({ does: fc.constant('list' as const), adults: fc.array(adult, { maxLength: 3 }), key }),
  fc.record({ does: fc.constant('today' as const), who: fc.option(adult), key }),
  fc.record({ does: fc.constant('bar' as const), id: someone, barred: fc.boolean(), key }),
)
type Doing = typeof doing extends fc.Arbitrary<infer T> ? T : never

const now = '2026-11-24T17:20:00'
const there: Session = { ...session({}, 'class'), roster: { child: entry({ state: 'checked-in' }) } }

interface At {
  session: Session
  list: KeptPickups | null
}

function step(at: At, one: Doing): At {
  const before = at.list
  const by = { now, byId: 'mother', key: one.key }
  const facts = { before, guardians }
  const child = {
    session: at.session,
    personId: 'child',
    act: act({ now, key: `${one.does} ${one.key}`, by: 'staff' }),
  }
  if (one.does === 'hand' || one.does === 'undo') {
    const pickups = before ?? noPickups
    const decided =
      one.does === 'hand'
        ? decideSignOut(child, one.to, { guardians, pickups, date: '2026-11-24' })
        : decideCheckIn({ ...child, action: 'undo' })
    return decided.ok && decided.value ? { ...at, session: changed(at.session, decided.value) } : at
  }
  const listed =
    one.does === 'list'
      ? decideAdults(facts, { adults: one.adults, emergencyPhone: null }, by)
      : one.does === 'today'
        ? decideToday(facts, one.who, by)
        : decideBar(facts, one.id, one.barred, by)
  return listed.ok && listed.value ? { ...at, list: listed.value } : at
}

const play = (doings: Doing[], look: (before: At, after: At, one: Doing) => void): void => {
  doings.reduce<At>(
    (at, one) => {
      const after = step(at, one)
      look(at, after, one)
      return after
    },
    { session: there, list: null },
  )
}
const days = fc.array(doing, { minLength: 10, maxLength: 60 })

it('hands a child only to a guardian, one listed, one for today, or one to whom a guardian said yes', () => {
  fc.assert(
    fc.property(days, (doings) => {
      play(doings, (before, after, one) => {
        if (one.does !== 'hand' || before.session === after.session) return
        const to = after.session.roster['child']?.handedTo
        const ways = {
          guardian: guardians.some(({ name: his }) => his === to?.name),
          listed: before.list?.adults.some(({ name: his }) => his === to?.name),
          today: before.list?.forToday?.name === to?.name,
          phone: guardians.some(({ id }) => id === to?.saidBy),
        }
        expect(ways[one.to.kind]).toBe(true)
      })
    }),
  )
})

it('never hands a child to one whom a court keeps from it, nor on his word, nor rings him', () => {
  fc.assert(
    fc.property(days, (doings) => {
      play(doings, (before, after, one) => {
        const barred = guardians.filter(({ id }) => before.list?.barred.includes(id))
        const pickups = after.list ?? noPickups
        const still = guardians.filter(({ id }) => pickups.barred.includes(id))
        const chain = callChain({ guardians, pickups, date: '2026-11-24' }, { head: null, secretary: null })
        for (const { phone: his } of still) expect(chain.map((callee) => callee.phone)).not.toContain(his)
        if (one.does !== 'hand' || before.session === after.session) return
        const to = after.session.roster['child']?.handedTo
        expect(barred.map((g) => g.name)).not.toContain(to?.name)
        expect(barred.map((g) => g.id)).not.toContain(to?.saidBy)
      })
    }),
  )
})

it('writes down to whom exactly while the child is signed out', () => {
  fc.assert(
    fc.property(days, (doings) => {
      play(doings, (_before, { session: after }) => {
        const child = after.roster['child']
        expect(Boolean(child?.handedTo)).toBe(child?.state === 'signed-out')
      })
    }),
  )
})

it('answers a tap that is sent again the same way, and hands nobody over twice', () => {
  fc.assert(
    fc.property(days, doing, (doings, last) => {
      let at: At = { session: there, list: null }
      play(doings, (_before, after) => (at = after))
      const once = step(at, last)
      expect(step(once, last)).toEqual(once)
    }),
  )
})
