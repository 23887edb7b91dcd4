import { decideAct, type Act } from './act'
import { caughtUp } from './catch-up'
import { standing } from './clock'
import { newRequest, type Filing } from './filing'
import type { DeskFacts } from './desks'
import type { RequestRecord } from './record'
import { actionsFor, partsOf } from './seeing'
import { facts, filing, me, officials, tuesday, viewer } from './builders'

function filed(more: Partial<Filing> = {}, who: Partial<DeskFacts> = {}): RequestRecord {
  const answer = newRequest(filing(more), facts(who), tuesday)
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value
}

const said = (words: string) => ({ words, pictures: [], recording: null })

function trying(
  request: RequestRecord,
  who: string,
  act: Omit<Act, 'key'>,
  now: string,
  more: Partial<DeskFacts> = {},
) {
  const today = caughtUp(request, facts(more), now)
  const acting = { me: me(who), parts: partsOf(viewer(who), today, now), facts: facts(more), now }
  return decideAct(request, { ...act, key: `key-${now}` }, acting)
}

function acted(...args: Parameters<typeof trying>): RequestRecord {
  const answer = trying(...args)
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value
}

const at = (request: RequestRecord, now: string, who: Partial<DeskFacts> = {}) =>
  caughtUp(request, facts(who), now)

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

describe('late', () => {
  const taken = () => acted(filed(), '赵立新', { action: 'accept' }, '2026-11-24T10:05:00')

  it('turns yellow the working day before and red at midnight after it is due', () => {
    expect(standing(taken(), '2026-11-27T12:00:00').colour).toBe('calm')
    expect(standing(taken(), '2026-11-30T00:00:00').colour).toBe('yellow')
    expect(standing(at(taken(), '2026-12-02T00:00:00'), '2026-12-02T00:00:00').colour).toBe('red')
  })

  it('rises to the lane, its holder stays', () => {
    expect(at(taken(), '2026-12-02T00:00:00')).toMatchObject({ level: 'lane', owner: { personId: '赵立新' } })
  })

  it('rises to the village when the lane has no chief of its own', () => {
    const chiefless = officials.filter(({ personId }) => personId !== '王秀英')
    expect(at(taken(), '2026-12-02T00:00:00', { officials: chiefless }).level).toBe('village')
  })

  it('rises to the township when its holder is the 书记', () => {
    const byVillage = acted(filed(), '赵立新', { action: 'pass' }, '2026-11-24T10:05:00')
    expect(at(byVillage, '2026-12-02T00:00:00').level).toBe('township')
  })

  it('rises again after a further full limit, and the county is the last', () => {
    expect(at(taken(), '2026-12-09T00:00:00').level).toBe('village')
    expect(at(taken(), '2026-12-16T00:00:00').level).toBe('township')
    expect(at(taken(), '2027-01-20T00:00:00').level).toBe('county')
  })

  it('is computed the same in one look as in many', () => {
    const often = ['2026-11-30', '2026-12-02', '2026-12-05', '2026-12-11', '2026-12-18']
    const stepped = often.reduce((request, day) => at(request, `${day}T12:00:00`), taken())
    expect(at(taken(), '2026-12-18T12:00:00')).toEqual(stepped)
  })

  it('lets the level above take it over', () => {
    const late = at(taken(), '2026-12-02T08:00:00')
    const moved = acted(late, '王秀英', { action: 'take' }, '2026-12-02T08:05:00')
    expect(moved).toMatchObject({ owner: { personId: '王秀英', desk: 'lane-chief' }, level: 'lane' })
  })

  it('stays late when another day is promised afterwards', () => {
    const late = at(taken(), '2026-12-02T08:00:00')
    const promise = { action: 'schedule', date: '2026-12-10', said: said('电工那天来') } as const
    const promised = acted(late, '赵立新', promise, '2026-12-02T08:30:00')
    expect(standing(promised, '2026-12-03T08:00:00').colour).toBe('red')
  })
})

describe('a question to the resident', () => {
  const asked = () =>
    acted(filed(), '赵立新', { action: 'ask', said: said('哪一盏灯') }, '2026-11-25T10:00:00')

  it('stops the clock and gives back the working days until the reply', () => {
    const replied = acted(
      asked(),
      '李秀兰',
      { action: 'reply', said: said('东头那盏') },
      '2026-11-27T09:00:00',
    )
    expect(replied).toMatchObject({ state: 'in-progress', dueAt: '2026-12-03T23:59:59' })
  })

  it('ends by itself after five working days', () => {
    expect(at(asked(), '2026-12-02T23:59:59').state).toBe('waiting-resident')
    const back = at(asked(), '2026-12-03T00:00:00')
    expect(back.state).toBe('in-progress')
    expect(back.history.at(-1)?.what).toBe('stop-waiting')
  })
})

describe('a promised day', () => {
  const promise = (date: string) =>
    trying(filed(), '赵立新', { action: 'schedule', date, said: said('那天来') }, '2026-11-24T11:00:00')

  it('becomes the due day', () => {
    expect(promise('2026-12-20')).toMatchObject({
      value: { state: 'scheduled', dueAt: '2026-12-20T23:59:59' },
    })
  })

  it('lies at most thirty days ahead', () => {
    expect(promise('2026-12-24').ok).toBe(true)
    expect(promise('2026-12-25')).toEqual({ ok: false, refusal: 'date-not-possible' })
  })

  it('does not lie in the past', () => {
    expect(promise('2026-11-23').ok).toBe(false)
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
