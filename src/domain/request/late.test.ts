import { officials } from './builders'
import { standing } from './clock'
import { acted, at, filed, said, trying } from './stories'

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
