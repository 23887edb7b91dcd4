import { entry, session } from './builders'
import { subsidiesOf } from './subsidies'

const price = { full: 1200, subsidy: 900, pays: 300, fromAge: 70 }
const late = '2026-12-02T00:00:00'

it('counts what was eaten and what was carried, at the amount that was frozen at booking', () => {
  const roster = {
    came: entry({ state: 'checked-in', price }),
    carried: entry({ state: 'delivered', price: { ...price, subsidy: 1200, pays: 0, fromAge: 90 } }),
  }
  expect(subsidiesOf([session({ roster })], late)).toEqual([
    { personId: 'came', date: '2026-11-24', meal: '午饭', fromAge: 70, amount: 900 },
    { personId: 'carried', date: '2026-11-24', meal: '午饭', fromAge: 90, amount: 1200 },
  ])
})

it('gives nothing for who did not come, gave it back, or pays the full price', () => {
  const roster = {
    missing: entry({ price }),
    absent: entry({ state: 'no-show', price }),
    late: entry({ state: 'late-cancel', seats: 0, price }),
    young: entry({ state: 'checked-in', price: { full: 1200, subsidy: 0, pays: 1200, fromAge: null } }),
    free: entry({ state: 'checked-in' }),
  }
  expect(subsidiesOf([session({ roster })], late)).toEqual([])
})

it('stands by day', () => {
  const roster = { mother: entry({ state: 'checked-in', price }) }
  const days = [session({ roster, date: '2026-11-24' }), session({ roster, date: '2026-11-03' })]
  expect(subsidiesOf(days, late).map(({ date }) => date)).toEqual(['2026-11-03', '2026-11-24'])
})
