import { session } from './builders'
import { offerOf } from './offer'

it.each([
  ['open', {}, '2026-11-23T19:59:59'],
  ['over', {}, '2026-11-23T20:00:00'],
  ['not-open-yet', {}, '2026-11-17T07:59:59'],
  ['full', { taken: 40 }, '2026-11-23T10:00:00'],
  ['closed-by-center', { open: false }, '2026-11-23T10:00:00'],
])('is %s', (offer, more, now) => {
  expect(offerOf({ ...session(more), waitlist: false }, now)).toBe(offer)
})

it('is full where nobody can queue, and a queue where one can', () => {
  const now = '2026-11-23T10:00:00'
  expect(offerOf({ ...session({ left: 0 }), waitlist: false }, now)).toBe('full')
  expect(offerOf({ ...session({ left: 0 }), waitlist: true }, now)).toBe('queue')
})
