import { idOf, openRequestVillage, villageId } from '../request/small-village'
import { contentWith } from '../../src/domain/notice/notice'
import { personaOf } from '../../src/local/personas'
import { seed } from '../booking/seed'
import { valueOf, type Village } from '../village'

let village: Village
beforeEach(async () => {
  village = await openRequestVillage()
})
afterEach(() => village.close())

const row = (at: number, more: object = {}) => ({
  _id: `v${String(at).padStart(11, '0')}`,
  actorId: idOf('group-head'),
  as: { role: 'group-head', post: null, service: null },
  personIds: [idOf('daughter'), idOf('elder')],
  what: 'household-file',
  why: 'answering-request',
  villageId,
  at: `2026-11-2${at < 24 ? 1 : 2}T10:00:00`,
  ...more,
})

describe('who looked at me', () => {
  it('is told to the person herself, newest first and without a phone, page by page', async () => {
    await seed(village.cloud, { audits: Array.from({ length: 45 }, (_, at) => row(at)) })
    const seen: string[] = []
    let before: { at: string; id: string } | null | undefined
    while (before !== null) {
      const page = valueOf(await village.ask('elder', 'privacy.whoLooked', before ? { before } : {}))
      expect(JSON.stringify(page)).not.toMatch(/1\d{10}"/)
      expect(page.looks[0]).toMatchObject({ name: '赵立新', why: 'answering-request' })
      seen.push(...page.looks.map(({ id }) => id))
      before = page.more
    }
    expect(seen).toHaveLength(45)
    expect(new Set(seen).size).toBe(45)
    expect(seen[0]).toBe('v00000000044')
  })

  it('names no officer of the township', async () => {
    const as = { role: 'township-officer', post: null, service: null }
    await seed(village.cloud, { audits: [row(1, { actorId: idOf('township'), as })] })
    expect(valueOf(await village.ask('elder', 'privacy.whoLooked', {})).looks).toMatchObject([
      { as: { role: 'township-officer' }, name: null },
    ])
  })

  it('is nobody else’s: not the head’s of the household, not the son’s, not the head’s of the lane', async () => {
    const asking = { personId: idOf('daughter') }
    expect(await village.ask('father', 'privacy.whoLooked', asking)).toMatchObject({ refusal: 'not-allowed' })
    expect(await village.ask('son', 'privacy.whoLooked', { personId: idOf('elder') })).toMatchObject({
      refusal: 'not-found',
    })
    expect(await village.ask('group-head', 'privacy.whoLooked', asking)).toMatchObject({
      refusal: 'not-found',
    })
    expect(await village.ask('visitor', 'privacy.whoLooked', {})).toMatchObject({ refusal: 'not-allowed' })
  })
})

describe('the looks of a village', () => {
  beforeEach(() =>
    seed(village.cloud, {
      audits: [
        row(1),
        row(30, { actorId: idOf('chief'), why: '老人家属打电话来问' }),
        row(31, { villageId: '370827999202' }),
      ],
    }),
  )

  it('are told to supervisor, township and county with how many people, never whom', async () => {
    for (const who of ['supervisor', 'township', 'county']) {
      const { looks } = valueOf(await village.ask(who, 'privacy.audits', { villageId }))
      expect(looks.map(({ actor, people, why }) => [actor.personId, people, why])).toEqual([
        [idOf('chief'), 2, '老人家属打电话来问'],
        [idOf('group-head'), 2, 'answering-request'],
      ])
      expect(JSON.stringify(looks)).not.toContain(idOf('elder'))
    }
  })

  it('are found by date and by the one who looked, beside the offices given', async () => {
    const onDay = valueOf(
      await village.ask('supervisor', 'privacy.audits', { villageId, from: '2026-11-21', to: '2026-11-21' }),
    )
    expect(onDay.looks).toHaveLength(1)
    expect(onDay.changes).toEqual([])
    const ofOne = valueOf(
      await village.ask('supervisor', 'privacy.audits', { villageId, actorId: idOf('chief') }),
    )
    expect(ofOne.looks).toHaveLength(1)
    const { changes } = valueOf(await village.ask('supervisor', 'privacy.audits', { villageId }))
    expect(changes).toContainEqual(
      expect.objectContaining({ what: 'given', role: 'center-keeper', at: '2026-01-01T00:00:00' }),
    )
  })

  it('tell who ended an office and why', async () => {
    const roles = village.cloud.emulator.documents('roles') as {
      _id: string
      personId: string
      role: string
    }[]
    const roleId = roles.find(({ role }) => role === 'center-keeper')?._id ?? ''
    valueOf(await village.tell('township', 'people.endRole', { roleId, reason: '调走了' }))
    const { changes } = valueOf(await village.ask('supervisor', 'privacy.audits', { villageId }))
    expect(changes[0]).toMatchObject({
      what: 'ended',
      role: 'center-keeper',
      why: '调走了',
      at: '2026-11-24T10:00:00',
    })
    expect(changes[0]?.by).not.toBeNull()
  })

  it('tell who gave an office', async () => {
    const office = { role: 'village-officer', placeId: villageId, post: 'clerk' } as const
    valueOf(
      await village.tell('township', 'people.grantRole', { who: { personId: idOf('father') }, ...office }),
    )
    const { changes } = valueOf(await village.ask('supervisor', 'privacy.audits', { villageId }))
    expect(changes[0]).toMatchObject({ what: 'given', post: 'clerk', by: personaOf('township').name })
  })

  it('are found from one day on and until another', async () => {
    const on = async (days: object) =>
      valueOf(await village.ask('supervisor', 'privacy.audits', { villageId, ...days }))
    expect((await on({ from: '2026-11-22' })).looks.map(({ actor }) => actor.personId)).toEqual([
      idOf('chief'),
    ])
    expect((await on({ to: '2026-11-21' })).looks.map(({ actor }) => actor.personId)).toEqual([
      idOf('group-head'),
    ])
    const given = (days: object) => on(days).then(({ changes }) => changes.length)
    expect([await given({ to: '2025-12-31' }), await given({ to: '2026-01-01' })]).toEqual([0, 6])
    expect(await given({ from: '2026-01-02' })).toBe(0)
  })

  it('tell which notices were put out and corrected, by whom, and not what is still written', async () => {
    const content = contentWith({
      ...{ title: '停水通知', sentence: '明天停水', place: '全村', whom: '各户' },
      ...{ startsAt: '2026-11-25T08:00:00', endsAt: '2026-11-25T12:00:00' },
    })
    const { noticeId, rev } = valueOf(
      await village.tell('director', 'notice.draft', { villageId, templateId: 'outage', content }),
    )
    const notices = async (days: object = {}) =>
      valueOf(await village.ask('supervisor', 'privacy.audits', { villageId, ...days })).notices
    expect(await notices()).toEqual([])
    valueOf(await village.tell('director', 'notice.publish', { noticeId, rev }))
    const put = { title: '停水通知', by: personaOf('director').name, at: '2026-11-24T10:00:00' }
    expect(await notices()).toMatchObject([{ ...put, what: 'publish' }])
    expect(await notices({ from: '2026-11-24', to: '2026-11-24' })).toHaveLength(1)
    expect([await notices({ to: '2026-11-23' }), await notices({ from: '2026-11-25' })]).toEqual([[], []])
    const [first] = village.cloud.emulator.documents('notices') as { _id: string; version: number }[]
    const corrected = { ...first!, _id: 'ncorrected00', version: 2 }
    await seed(village.cloud, { notices: [corrected] })
    expect((await notices()).map(({ what }) => what).sort()).toEqual(['correct', 'publish'])
  })

  it('are nobody else’s, and of no other village', async () => {
    for (const who of ['director', 'chief', 'keeper', 'daughter'])
      expect(await village.ask(who, 'privacy.audits', { villageId })).toMatchObject({
        refusal: 'not-allowed',
      })
    expect(await village.ask('supervisor', 'privacy.audits', { villageId: '370827999202' })).toMatchObject({
      refusal: 'not-allowed',
    })
  })
})
