import { me, officials, tuesday, viewer } from './builders'
import { actionsFor, partsOf } from './seeing'
import { acted, at, filed, said, trying } from './stories'

const answered = () =>
  acted(filed(), '赵立新', { action: 'answer', said: said('修好了') }, '2026-11-24T16:40:00')
const rating = { solved: true, satisfaction: 'satisfied' as const, contacted: null }

describe('the head', () => {
  it('takes it in one tap', () => {
    expect(acted(filed(), '赵立新', { action: 'accept' }, '2026-11-24T10:05:00').state).toBe('in-progress')
  })

  it('passes it on in one tap to the one who does it, and the clock runs on', () => {
    const passed = acted(filed({ category: 'cleaning' }), '赵立新', { action: 'pass' }, '2026-11-24T18:00:00')
    expect(passed).toMatchObject({ owner: { personId: '孙敏', desk: 'keeper' }, state: 'submitted' })
    expect(passed.dueAt).toBe('2026-11-27T23:59:59')
  })

  it('cannot act on what another head has', () => {
    const answer = trying(filed(), '孙巧云', { action: 'accept' }, '2026-11-24T10:05:00')
    expect(answer).toEqual({ ok: false, refusal: 'not-allowed' })
  })

  it('loses it after the limit to the one who does it, at the first second after', () => {
    expect(at(filed(), '2026-11-25T23:59:59').owner.personId).toBe('赵立新')
    const passed = at(filed(), '2026-11-26T00:00:00')
    expect(passed.owner).toMatchObject({ personId: '吴书记', desk: 'village' })
    expect(passed.readers).toContain('赵立新')
    expect(passed.history.at(-1)).toMatchObject({
      what: 'pass-by-itself',
      at: '2026-11-26T00:00:00',
      by: null,
    })
  })

  it('keeps what he has taken', () => {
    const taken = acted(filed(), '赵立新', { action: 'accept' }, '2026-11-24T10:05:00')
    expect(at(taken, '2026-11-26T09:00:00').owner.personId).toBe('赵立新')
  })

  it('cannot pass it to a desk where nobody sits', () => {
    const nobody = officials.filter(({ personId }) => personId !== '孙敏')
    const answer = trying(
      filed({ category: 'cleaning' }),
      '赵立新',
      { action: 'pass', desk: 'keeper' },
      '2026-11-24T10:05:00',
      { officials: nobody },
    )
    expect(answer).toMatchObject({ ok: false, refusal: 'nobody-there' })
  })

  it('cannot pass a dispute to the whole village', () => {
    const answer = trying(
      filed({ category: 'dispute' }),
      '赵立新',
      { action: 'pass', desk: 'village' },
      '2026-11-24T10:05:00',
    )
    expect(answer).toMatchObject({ refusal: 'nobody-there' })
  })
})

describe('the answer', () => {
  it('is closed by two answers of the resident', () => {
    const closed = acted(answered(), '李秀兰', { action: 'rate', rating }, '2026-11-24T16:50:00')
    expect(closed).toMatchObject({ state: 'closed', rating: { satisfaction: 'satisfied' } })
  })

  it('cannot be rated by the one who answered', () => {
    expect(trying(answered(), '赵立新', { action: 'rate', rating }, '2026-11-24T16:50:00').ok).toBe(false)
  })

  it('reminds on day 7 and closes unrated after 14 calendar days', () => {
    expect(at(answered(), '2026-12-01T08:00:00').history.at(-1)?.what).toBe('remind')
    expect(at(answered(), '2026-12-08T23:59:59').state).toBe('answered')
    expect(at(answered(), '2026-12-09T00:00:00')).toMatchObject({ state: 'closed', rating: null })
  })

  it('comes back with half the time and one level higher when it is not solved', () => {
    const notSolved = { solved: false, satisfaction: 'unsatisfied' as const, contacted: true }
    const again = acted(
      answered(),
      '李秀兰',
      { action: 'not-solved', rating: notSolved },
      '2026-11-24T17:00:00',
    )
    expect(again).toMatchObject({
      state: 'in-progress',
      owner: { personId: '王秀英' },
      level: 'lane',
      dueAt: '2026-11-27T23:59:59',
    })
  })

  it('may be reopened within ten calendar days of closing', () => {
    const closed = acted(answered(), '李秀兰', { action: 'rate', rating }, '2026-11-24T16:50:00')
    expect(actionsFor(viewer('李秀兰'), closed, '2026-12-04T23:59:59')).toContain('reopen')
    expect(actionsFor(viewer('李秀兰'), closed, '2026-12-05T00:00:00')).not.toContain('reopen')
  })

  it('goes to the township when it is reopened a third time', () => {
    const again = { ...answered(), reopened: 2 }
    const third = acted(
      again,
      '李秀兰',
      { action: 'not-solved', rating: { ...rating, solved: false } },
      '2026-11-24T17:00:00',
    )
    expect(third).toMatchObject({ level: 'township', owner: { desk: 'township' } })
  })
})

describe('a declined request', () => {
  const decline = { action: 'decline', said: said('这事归供电所，打 95598') } as const

  it('may be reopened once', () => {
    const declined = acted(filed(), '赵立新', decline, '2026-11-24T11:00:00')
    expect(actionsFor(viewer('李秀兰'), declined, '2026-11-25T11:00:00')).toContain('reopen')
    const twice = { ...declined, history: [...declined.history, declined.history.at(-1)!] }
    expect(actionsFor(viewer('李秀兰'), twice, '2026-11-25T11:00:00')).not.toContain('reopen')
  })
})

describe('the yes of the person', () => {
  const basis = { how: 'not-yet' as const, words: null }
  const waiting = () => filed({ category: 'hardship', actor: me('赵立新', 'group-head'), basis })

  it('starts the clock when the person taps it', () => {
    const agreed = acted(waiting(), '李秀兰', { action: 'agree' }, '2026-11-25T09:00:00')
    expect(agreed).toMatchObject({ state: 'submitted', dueAt: '2026-11-30T23:59:59' })
  })

  it('may be written down by the one who filed, in the person’s own words', () => {
    const spoken = { how: 'phone' as const, words: '行，报吧' }
    const agreed = acted(waiting(), '赵立新', { action: 'record-yes', basis: spoken }, '2026-11-25T09:00:00')
    expect(agreed).toMatchObject({ state: 'submitted', basis: spoken })
  })

  it('is asked for by the keeper after 24 hours and no sooner', () => {
    const open = (now: string) => actionsFor(viewer('孙敏'), at(waiting(), now), now)
    expect(open('2026-11-25T09:59:59')).toEqual([])
    expect(open('2026-11-25T10:00:00')).toContain('record-yes')
  })

  it('is nobody’s to read while it is awaited', () => {
    expect(partsOf(viewer('吴书记'), waiting(), tuesday)).toEqual([])
  })

  it('runs out after three working days', () => {
    expect(at(waiting(), '2026-11-27T23:59:59').state).toBe('awaiting-consent')
    expect(at(waiting(), '2026-11-28T00:00:00').state).toBe('voided')
  })
})
