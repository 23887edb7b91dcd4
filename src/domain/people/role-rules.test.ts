import { decideEnd, decideGrant } from './role-rules'
import type { RoleGrant } from './roles'

const village = '370827999201'
const now = '2026-11-24T10:00:00'
const wish = { role: 'supervisor', placeId: village, post: null, service: null } as const
const officer = (post: RoleGrant['post']): RoleGrant[] => [
  { role: 'village-officer', placeId: village, ...(post && { post }), from: '2026-01-01T00:00:00', to: null },
]

it('refuses the director, a committee member, the bookkeeper and the clerk as supervisors', () => {
  for (const post of ['committee-director', 'committee-member', 'bookkeeper', 'clerk'] as const)
    expect(decideGrant(wish, officer(post), now)).toMatchObject({ refusal: 'supervisor-conflict' })
})

it('refuses a supervisor as bookkeeper too', () => {
  const supervisor: RoleGrant[] = [
    { role: 'supervisor', placeId: village, from: '2026-01-01T00:00:00', to: null },
  ]
  const bookkeeper = { role: 'village-officer', placeId: village, post: 'bookkeeper', service: null } as const
  expect(decideGrant(bookkeeper, supervisor, now)).toMatchObject({ refusal: 'supervisor-conflict' })
})

it('lets the discipline member chair the supervisors, and warns about the secretary', () => {
  expect(decideGrant(wish, officer('discipline-member'), now)).toEqual({ ok: true, value: { warning: null } })
  expect(decideGrant(wish, officer('party-secretary'), now)).toMatchObject({
    value: { warning: 'secretary-supervises' },
  })
})

it('forgets a post that has ended', () => {
  const ended = officer('bookkeeper').map((grant) => ({ ...grant, to: now }))
  expect(decideGrant(wish, ended, now).ok).toBe(true)
})

it('makes nobody two heads at once, nor one who is to be one from a later day on', () => {
  const head = { role: 'group-head' as const, placeId: village, from: '2026-12-01T00:00:00', to: null }
  const wish = { role: 'lane-chief' as const, placeId: village, post: null, service: null }
  expect(decideGrant(wish, [head], now)).toMatchObject({ refusal: 'has-it-already' })
  expect(decideGrant(wish, [{ ...head, to: head.from }], now)).toMatchObject({ ok: true })
})

it('wants a village code for a village role and a county code for the county', () => {
  expect(decideGrant({ ...wish, placeId: '370827' }, [], now)).toMatchObject({ refusal: 'place-wrong' })
  expect(decideGrant({ ...wish, role: 'county-admin' }, [], now)).toMatchObject({ refusal: 'place-wrong' })
  expect(decideGrant({ ...wish, role: 'township-officer', placeId: '370827999' }, [], now).ok).toBe(true)
})

it('wants an officer to have a post and staff to have a service', () => {
  expect(decideGrant({ ...wish, role: 'village-officer' }, [], now)).toMatchObject({
    refusal: 'post-missing',
  })
  expect(decideGrant({ ...wish, role: 'service-staff' }, [], now)).toMatchObject({
    refusal: 'service-missing',
  })
})

it('keeps the last county administrator', () => {
  const end = { role: 'county-admin', households: 0, hasSuccessor: false } as const
  expect(decideEnd({ ...end, otherAdmins: 0 })).toMatchObject({ refusal: 'last-admin' })
  expect(decideEnd({ ...end, otherAdmins: 1 }).ok).toBe(true)
})

it('ends a head only when somebody takes his households', () => {
  const end = { role: 'lane-chief', households: 3, otherAdmins: 0 } as const
  expect(decideEnd({ ...end, hasSuccessor: false })).toMatchObject({ refusal: 'successor-needed' })
  expect(decideEnd({ ...end, hasSuccessor: true }).ok).toBe(true)
})
