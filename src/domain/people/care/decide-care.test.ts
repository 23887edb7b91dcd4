import { viewer, village } from '../../request/builders'
import { decideEndCare, decideGive, decideRestore, endsSoon, type GiveFacts } from './decide-care'
import type { CareEvent } from './grant'
import { sideOf, type CareTarget } from './side-of'

const now = '2026-11-24T10:00:00'
const spoken = { how: 'phone', words: null } as const
const giving = (more: Partial<GiveFacts> = {}): GiveFacts => ({
  side: 'self',
  actorId: '李秀兰',
  forPersonId: '李秀兰',
  granteeId: '陈晨',
  services: ['meal', 'request'],
  until: null,
  basis: null,
  others: 0,
  now,
  ...more,
})

describe('giving', () => {
  it('runs twelve months when nothing is said, and no longer', () => {
    expect(decideGive(giving())).toMatchObject({ value: { until: '2027-11-24T00:00:00' } })
    expect(decideGive(giving({ until: '2027-11-24T00:00:01' }))).toMatchObject({ refusal: 'too-long' })
    expect(decideGive(giving({ until: '2026-12-24T00:00:00' }))).toMatchObject({ ok: true })
  })

  it.each(['2026-11-24T10:00:00', '2026-11-31T10:00:00'])('refuses the end %s', (until) => {
    expect(decideGive(giving({ until }))).toMatchObject({ refusal: 'dates-wrong' })
  })

  it.each(['head', 'village'] as const)('asks the %s on what ground', (side) => {
    const wish = { side, actorId: '王秀英' }
    expect(decideGive(giving(wish))).toMatchObject({ refusal: 'basis-missing' })
    expect(decideGive(giving({ ...wish, basis: spoken }))).toMatchObject({ ok: true })
  })

  it.each(['clinic', 'class'] as const)('asks a head for her own words where it is %s', (service) => {
    const wish = { side: 'head', actorId: '王秀英', services: [service] } as const
    expect(decideGive(giving({ ...wish, basis: spoken }))).toMatchObject({ refusal: 'basis-missing' })
    const basis = { how: 'in-person', words: '让闺女给我挂号' } as const
    expect(decideGive(giving({ ...wish, basis }))).toMatchObject({ ok: true })
  })

  it('gives nobody leave for himself, and no head his own', () => {
    expect(decideGive(giving({ granteeId: '李秀兰' }))).toMatchObject({ refusal: 'same-person' })
    const own = giving({ side: 'head', actorId: '王秀英', granteeId: '王秀英', basis: spoken })
    expect(decideGive(own)).toMatchObject({ refusal: 'not-to-yourself' })
  })

  it('stops at twenty that run', () => {
    expect(decideGive(giving({ others: 18 }))).toMatchObject({ ok: true })
    expect(decideGive(giving({ others: 19 }))).toMatchObject({ refusal: 'too-many' })
  })
})

describe('ending', () => {
  const running = { from: '2026-01-01T00:00:00', to: '2027-01-01T00:00:00' }

  it('is free for her and the grantee, and for a head with the ground', () => {
    expect(decideEndCare('self', null, running, now)).toMatchObject({ ok: true })
    expect(decideEndCare('grantee', null, running, now)).toMatchObject({ ok: true })
    expect(decideEndCare('head', null, running, now)).toMatchObject({ refusal: 'basis-missing' })
    expect(decideEndCare('village', spoken, running, now)).toMatchObject({ ok: true })
    expect(decideEndCare('self', null, { ...running, to: now }, now)).toMatchObject({
      refusal: 'ended-already',
    })
  })

  const ended: CareEvent = {
    what: 'ended',
    at: now,
    byId: '李秀兰',
    side: 'self',
    basis: null,
    until: '2027-01-01T00:00:00',
    why: null,
    key: 'key-of-the-end',
  }
  const care = { history: [ended], to: now }

  it('can be taken back for ten minutes by the one who did it', () => {
    const later = decideRestore(care, '李秀兰', '2026-11-24T10:10:00')
    expect(later).toMatchObject({ value: { until: '2027-01-01T00:00:00' } })
    expect(decideRestore(care, '李秀兰', '2026-11-24T10:10:01')).toMatchObject({ refusal: 'too-late' })
    expect(decideRestore(care, '陈晨', now)).toMatchObject({ refusal: 'too-late' })
    expect(decideRestore({ ...care, history: [] }, '李秀兰', now)).toMatchObject({ refusal: 'too-late' })
  })

  it('is told to the grantee from the seventh day before', () => {
    expect(endsSoon({ from: '', to: '2026-12-01T23:00:00' }, now)).toBe(true)
    expect(endsSoon({ from: '', to: '2026-12-02T00:00:00' }, now)).toBe(false)
    expect(endsSoon({ from: '', to: '2026-11-24T10:00:00' }, now)).toBe(false)
  })
})

describe('whose word it is', () => {
  const target = (more: Partial<CareTarget> = {}): CareTarget => ({
    villageId: village,
    personId: '李秀兰',
    householdId: 'h-family',
    headId: '赵立新',
    standIn: null,
    birth: '1948-03',
    guardians: null,
    viewerBirth: null,
    ...more,
  })
  const inFamily = viewer('陈建国', {
    person: { id: '陈建国', name: '陈建国', villageId: village, householdId: 'h-family', laneId: null },
  })

  it('is her own, her head’s, the village’s, and nobody else’s', () => {
    expect(sideOf(viewer('李秀兰'), target(), now)).toBe('self')
    expect(sideOf(viewer('赵立新'), target(), now)).toBe('head')
    expect(sideOf(viewer('周建华'), target(), now)).toBe('village')
    for (const who of ['王秀英', '孙敏', '李长河', '刘志强', '赵敏'])
      expect([who, sideOf(viewer(who), target(), now)]).toEqual([who, null])
    expect(sideOf(inFamily, target(), now)).toBeNull()
  })

  it('is the stand-in’s between his dates only', () => {
    const standIn = { personId: '孙巧云', from: '2026-11-20T00:00:00', to: '2026-11-25T00:00:00' }
    expect(sideOf(viewer('孙巧云'), target({ standIn }), now)).toBe('head')
    expect(sideOf(viewer('孙巧云'), target({ standIn }), '2026-11-25T00:00:00')).toBeNull()
  })

  it('is a grown-up’s of the household where it is about a child', () => {
    const child = target({ personId: 'child', birth: '2018-05' })
    expect(sideOf(inFamily, { ...child, viewerBirth: '1972-06' }, now)).toBe('guardian')
    expect(sideOf(inFamily, { ...child, viewerBirth: '2010-06' }, now)).toBeNull()
    expect(sideOf(viewer('child'), child, now)).toBeNull()
    const named = { ...child, guardians: ['李秀兰'] }
    expect(sideOf(inFamily, { ...named, viewerBirth: '1972-06' }, now)).toBeNull()
    expect(sideOf(viewer('李秀兰'), named, now)).toBe('guardian')
    expect(sideOf(inFamily, { ...child, viewerBirth: '1972-06', birth: '2012-11' }, now)).toBeNull()
  })
})
