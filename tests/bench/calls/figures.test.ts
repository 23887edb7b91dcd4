import { faultsIn, figuresOf } from './figures'
import type { Opened } from './measure-screens'
import { openersOf } from './roles'
import { screens } from './screens'

const operations = ['booking.book', 'booking.book@loser', 'request.file']
const routes = Object.keys(screens)

/** Everything counted, with one call to the cloud and two database calls. */
const counted = (): Map<string, number> => new Map(operations.map((name) => [name, 2]))
const opened = (): Opened[] =>
  routes.flatMap((route) =>
    openersOf(screens[route]!.may).map((opener) => ({ route, opener, who: `a ${opener}`, cloud: 1, db: 2 })),
  )
const faults = (names: ReadonlyMap<string, number>, pages: Opened[], wanted = { operations, routes }) =>
  faultsIn(figuresOf(names, pages), pages, wanted)

it('finds nothing when everything is counted and within its budget', () => {
  expect(faults(counted(), opened())).toEqual([])
})

it('names an operation that was not counted', () => {
  expect(faults(counted(), opened(), { operations: [...operations, 'me.home'], routes })).toEqual([
    'me.home was not counted',
  ])
})

it('names a page of the app that has no row', () => {
  const grown = { operations, routes: [...routes, 'staff/new/index'] }
  expect(faults(counted(), opened(), grown)).toEqual([
    'staff/new/index has no row in screens.ts: say who may open it',
  ])
})

it('names a row whose page is gone', () => {
  const shrunk = { operations, routes: routes.filter((route) => route !== 'staff/import/index') }
  expect(faults(counted(), opened(), shrunk)).toEqual([
    'staff/import/index is no page of the app any more: take it out of screens.ts',
  ])
})

it('names a role that may open a page and did not', () => {
  const without = opened().filter(
    ({ route, opener }) => !(route === 'staff/list/index' && opener === 'service-staff'),
  )
  expect(faults(counted(), without)).toEqual(['screen:staff/list@service-staff was not opened'])
})

it('names the role for which a page opens with two calls to the cloud', () => {
  const pages = opened().map((one) =>
    one.route === 'pages/me/index' && one.opener === 'visitor' ? { ...one, cloud: 2 } : one,
  )
  expect(faults(counted(), pages)).toEqual(['screen:me@visitor opens with 2 calls to the cloud, at most 1'])
})

it('names what makes more database calls than its budget', () => {
  const dear = counted().set('booking.book', 6).set('booking.book@loser', 3).set('request.file', 6)
  const pages = opened().map((one) => (one.route === 'pages/home/index' ? { ...one, db: 7 } : one))
  expect(faults(dear, pages)).toEqual([
    'booking.book makes 6 database calls, at most 5',
    'booking.book@loser makes 3 database calls, at most 2',
    'request.file makes 6 database calls, at most 5',
    'screen:home makes 7 database calls, at most 6',
  ])
})

it('counts no page that was refused what it asked', () => {
  const [first, ...others] = opened()
  expect(
    faults(counted(), [{ ...first!, fault: 'was refused: notice.desk not-allowed' }, ...others]),
  ).toEqual(['screen:home@visitor was refused: notice.desk not-allowed'])
})

it('gives a screen at its dearest, and each role by itself', () => {
  const page = { route: 'staff/list/index', cloud: 1 }
  const figures = figuresOf(new Map(), [
    { ...page, opener: 'center-keeper', who: 'keeper', db: 7 },
    { ...page, opener: 'service-staff', who: 'cook', db: 4 },
  ])
  expect(figures).toEqual({
    'screen:staff/list': { cloud: 1, db: 7, who: 'keeper' },
    'screen:staff/list@center-keeper': { cloud: 1, db: 7, who: 'keeper' },
    'screen:staff/list@service-staff': { cloud: 1, db: 4, who: 'cook' },
  })
})
