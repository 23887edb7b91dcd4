import { decideAssign, decideStandIn } from './head-rules'

const assign = { isHead: true, sameVillage: true, held: 19, adding: 1 }

it('gives a head his twentieth household', () => {
  expect(decideAssign(assign)).toEqual({ ok: true, value: { held: 20 } })
})

it('refuses the twenty-first household', () => {
  expect(decideAssign({ ...assign, held: 20 })).toEqual({ ok: false, refusal: 'head-has-twenty' })
})

it('refuses several that together pass twenty', () => {
  expect(decideAssign({ ...assign, held: 15, adding: 6 })).toEqual({ ok: false, refusal: 'head-has-twenty' })
})

it('gives households only to a head of the same village', () => {
  expect(decideAssign({ ...assign, isHead: false })).toMatchObject({ refusal: 'not-a-head' })
  expect(decideAssign({ ...assign, sameVillage: false })).toMatchObject({ refusal: 'other-village' })
})

const standIn = {
  headId: 'a',
  standInId: 'b',
  standInIsHead: true,
  from: '2026-11-24T00:00:00',
  to: '2026-11-30T00:00:00',
  others: ['c'],
}

it('lets one head stand in for two others', () => {
  expect(decideStandIn(standIn).ok).toBe(true)
})

it('refuses a third head to stand in for', () => {
  expect(decideStandIn({ ...standIn, others: ['c', 'd'] })).toMatchObject({ refusal: 'stands-in-for-two' })
})

it('lets him stand in for the same head again', () => {
  expect(decideStandIn({ ...standIn, others: ['a', 'c'] }).ok).toBe(true)
})

it('refuses a head who would stand in for himself, and dates that end before they begin', () => {
  expect(decideStandIn({ ...standIn, standInId: 'a' })).toMatchObject({ refusal: 'same-person' })
  expect(decideStandIn({ ...standIn, to: standIn.from })).toMatchObject({ refusal: 'dates-wrong' })
})
