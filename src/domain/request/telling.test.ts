import { me, tuesday, viewer, village } from './builders'
import { deskKeysOf, desksOf } from './desk-keys'
import type { Filing } from './filing'
import type { RequestRecord } from './record'
import { actionsFor, maySee } from './seeing'
import { acted, at, filed, said, trying } from './stories'

const later = '2026-11-24T16:00:00'
const then = '2026-11-24T17:00:00'
const spoken = { how: 'phone', words: '你给我报上吧' } as const

const onBehalf = (actor: string, more: Partial<Filing> = {}) =>
  filed({ actor: me(actor), basis: spoken, ...more })
const answered = (request: RequestRecord, by: string) =>
  acted(request, by, { action: 'answer', said: said('修好了') }, later)
const people = ['赵立新', '王秀英', '孙敏', '吴书记', '冯调解', '刘志强', '李秀兰']
const tellers = (request: RequestRecord, viewers = people.map((id) => viewer(id)), when = then) =>
  viewers.flatMap((one) => (actionsFor(one, request, when).includes('tell') ? [one.person?.id] : []))
const weekLater = '2026-12-02T08:00:00'

/** The head filed the lamp for the elder and passed it to the village. */
const passed = () => acted(onBehalf('赵立新'), '赵立新', { action: 'pass', desk: 'village' }, tuesday)

it('is told by the head who filed it when the village answered', () => {
  expect(tellers(answered(passed(), '吴书记'))).toEqual(['赵立新'])
})

it('is told by the keeper when the head who filed it answered himself', () => {
  const request = answered(onBehalf('赵立新'), '赵立新')
  expect(tellers(request)).toEqual(['孙敏'])
  expect(maySee(viewer('孙敏'), request, then)).toBe(true)
})

it('is told by the head when the keeper filed and answered it', () => {
  const filedByKeeper = onBehalf('孙敏', { category: 'cleaning' })
  const request = acted(filedByKeeper, '赵立新', { action: 'pass' }, tuesday)
  expect(tellers(answered(request, '孙敏'))).toEqual(['赵立新'])
})

it('is never told by a head who was passed over', () => {
  const request = onBehalf('孙敏', { category: 'conduct' })
  expect(tellers(answered(request, '刘志强'))).toEqual(['孙敏'])
})

it('is nobody’s to tell when the person told it herself and reads the answer herself', () => {
  expect(tellers(answered(filed(), '赵立新'))).toEqual([])
})

it('is the village’s to tell too after a week, when the keeper is the head who filed and answered', () => {
  const keeper = { role: 'center-keeper', placeId: village, from: '2026-01-01T00:00:00', to: null } as const
  const head = viewer('赵立新')
  const both = { ...head, roles: [...head.roles, keeper] }
  const request = answered(onBehalf('赵立新'), '赵立新')
  expect(tellers(request, [both, viewer('吴书记')])).toEqual([])
  const reminded = at(request, weekLater)
  expect(tellers(reminded, [both, viewer('吴书记')], weekLater)).toEqual(['吴书记'])
  expect(desksOf(reminded)).toEqual([`keeper:${village}`, `village:${village}`])
})

it('is the keeper’s to tell too after a week, as the office of the one who filed may have ended', () => {
  const reminded = at(answered(passed(), '吴书记'), weekLater)
  const former = { ...viewer('赵立新'), roles: [] }
  expect(tellers(reminded, [former, viewer('孙敏'), viewer('周建华')], weekLater)).toEqual(['孙敏'])
  expect(desksOf(reminded)).toEqual(['filer:赵立新', `keeper:${village}`])
})

it('never gets to the keeper in the circle of the women, however long it waits', () => {
  const request = at(answered(onBehalf('孙敏', { category: 'women-children' }), '钱妇联'), weekLater)
  expect(desksOf(request)).toEqual(['filer:孙敏'])
})

describe('a dispute', () => {
  const dispute = () => onBehalf('赵立新', { category: 'dispute' })

  it('is told by the 调解主任 when the head who filed it answered, and stays unseen by the keeper', () => {
    const request = answered(dispute(), '赵立新')
    expect(tellers(request)).toEqual(['冯调解'])
    const reminded = at(request, weekLater)
    for (const id of ['孙敏', '吴书记']) expect(maySee(viewer(id), reminded, weekLater)).toBe(false)
  })

  it('is told by the head when the 调解主任 filed and answered it', () => {
    const filedByHim = onBehalf('冯调解', { category: 'dispute' })
    const request = acted(filedByHim, '赵立新', { action: 'pass' }, tuesday)
    expect(tellers(answered(request, '冯调解'))).toEqual(['赵立新'])
  })
})

it('lies on the desk of the one who tells it, and on no other, until it is told', () => {
  const request = answered(passed(), '吴书记')
  expect(desksOf(request)).toEqual(['filer:赵立新'])
  expect(deskKeysOf(viewer('赵立新'), then)).toContain('filer:赵立新')
  const told = acted(request, '赵立新', { action: 'tell', said: said('亮了，好') }, then)
  expect(desksOf(told)).toEqual([])
})

it('is closed with her own words and her two answers', () => {
  const rating = { solved: true, satisfaction: 'satisfied' as const, contacted: null }
  const told = acted(
    answered(passed(), '吴书记'),
    '赵立新',
    { action: 'tell', said: said('亮了，好'), rating },
    then,
  )
  expect(told).toMatchObject({ state: 'closed', rating, closedAt: then })
  expect(told.history.at(-1)).toMatchObject({ what: 'tell', said: { words: '亮了，好' } })
})

it('is opened again when she says that it is not solved, with half the time', () => {
  const rating = { solved: false, satisfaction: 'unsatisfied' as const, contacted: null }
  const told = acted(
    answered(passed(), '吴书记'),
    '赵立新',
    { action: 'tell-unsolved', said: said('还是不亮'), rating },
    then,
  )
  expect(told).toMatchObject({ state: 'in-progress', reopened: 1 })
})

it('cannot be told by the one who answered it', () => {
  const request = answered(passed(), '吴书记')
  const answer = trying(request, '吴书记', { action: 'tell', said: said('她说好') }, then)
  expect(answer).toEqual({ ok: false, refusal: 'not-allowed' })
})
