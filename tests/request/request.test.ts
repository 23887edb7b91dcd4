import type { InputOf } from '../../src/contract'
import { valueOf, type Village } from '../village'
import { openRequestVillage } from './small-village'
import { isWriteCount } from '../write-count'

let village: Village
beforeEach(async () => {
  village = await openRequestVillage()
})
afterEach(() => village.close())

const lamp = { words: '3巷东头路灯不亮', bypass: false }

async function filed(who = 'daughter', input: InputOf<'request.file'> = lamp): Promise<string> {
  return valueOf(await village.tell(who, 'request.file', input)).requestId
}
const stored = () => village.cloud.emulator.documents('requests') as { _id: string; rev: number }[]
const one = async (who: string, requestId: string) =>
  valueOf(await village.ask(who, 'request.one', { requestId }))
const deskOf = async (who: string) => valueOf(await village.ask(who, 'request.desk', {})).map(({ id }) => id)
const callsSoFar = (): number => village.cloud.emulator.calls().filter((call) => !isWriteCount(call)).length
const calls = async (work: () => Promise<unknown>): Promise<number> => {
  const before = callsSoFar()
  await work()
  return callsSoFar() - before
}

describe('the way of a lamp', () => {
  it('goes from words to the head, to the village, to an answer and a rating', async () => {
    const requestId = await filed()
    expect(await deskOf('group-head')).toEqual([requestId])
    valueOf(await village.tell('group-head', 'request.pass', { requestId }))
    expect(await deskOf('director')).toEqual([requestId])
    valueOf(await village.tell('director', 'request.accept', { requestId }))
    valueOf(await village.tell('director', 'request.answer', { requestId, words: '电工修好了' }))
    const answered = await one('daughter', requestId)
    expect(answered).toMatchObject({ state: 'answered', category: 'facilities', mine: true })
    expect(answered.actions).toEqual(['rate', 'not-solved'])
    const rated = { requestId, solved: true, satisfaction: 'satisfied' as const }
    expect(valueOf(await village.tell('daughter', 'request.rate', rated)).state).toBe('closed')
    expect((await one('daughter', requestId)).timeline.map(({ what }) => what)).toEqual([
      'filed',
      'pass',
      'accept',
      'answer',
      'rate',
    ])
  })

  it('names who did what by office and surname', async () => {
    const requestId = await filed()
    valueOf(await village.tell('group-head', 'request.pass', { requestId }))
    const { timeline, owner } = await one('daughter', requestId)
    expect(timeline[1]).toMatchObject({
      by: { title: 'group-head', surname: '赵', me: false },
      to: { title: 'committee-director', surname: '周' },
    })
    expect(timeline[0]?.by).toEqual({ title: 'resident', surname: '李', me: true })
    expect(owner).toMatchObject({ title: 'committee-director', surname: '周' })
  })

  it('gives the phone of the person to the one who answers and to nobody else', async () => {
    const requestId = await filed()
    expect((await one('group-head', requestId)).phone).toBe('19900000013')
    expect((await one('township', requestId)).phone).toBeNull()
  })

  it('is not there for a neighbour, for the family, for the keeper', async () => {
    const requestId = await filed()
    for (const who of ['elder', 'father', 'keeper', 'supervisor', 'county', 'stand-in'])
      expect(await village.ask(who, 'request.one', { requestId })).toMatchObject({ refusal: 'not-found' })
  })

  it('comes back one level higher when it is not solved', async () => {
    const requestId = await filed()
    valueOf(await village.tell('group-head', 'request.answer', { requestId, words: '修好了' }))
    const not = { requestId, solved: false, satisfaction: 'unsatisfied' as const, contacted: false }
    expect(valueOf(await village.tell('daughter', 'request.rate', not))).toMatchObject({
      state: 'in-progress',
      owner: { title: 'lane-chief', surname: '王' },
    })
  })
})

describe('filing', () => {
  it('asks the database four times with identity', async () => {
    expect(await calls(() => filed())).toBe(4)
  })

  it('answers a retry with the same key alike and files nothing twice', async () => {
    const first = await village.tell('daughter', 'request.file', lamp, 'key-lamp-1')
    expect(await village.tell('daughter', 'request.file', lamp, 'key-lamp-1')).toEqual(first)
    expect(stored()).toHaveLength(1)
  })

  it('refuses words that WeChat stops', async () => {
    expect(
      await village.tell('daughter', 'request.file', { words: '违规测试', bypass: false }),
    ).toMatchObject({
      refusal: 'words-not-allowed',
    })
    expect(stored()).toEqual([])
  })

  it('refuses to say nothing', async () => {
    expect(await village.tell('daughter', 'request.file', { bypass: false })).toMatchObject({
      refusal: 'nothing-said',
    })
  })

  it('refuses four pictures', async () => {
    const pictures = Array.from({ length: 4 }, (_, at) => `cloud://local/picture/${at}.jpg`)
    expect(await village.tell('daughter', 'request.file', { pictures, bypass: false })).toMatchObject({
      refusal: 'bad-input',
    })
  })

  it('is not for a visitor', async () => {
    expect(await village.tell('visitor', 'request.file', lamp)).toMatchObject({ refusal: 'not-allowed' })
  })
})

describe('reading', () => {
  it('asks the database twice for my matters, twice for a desk', async () => {
    await filed()
    expect(await calls(() => village.ask('daughter', 'request.mine', {}))).toBe(2)
    expect(await calls(() => village.ask('group-head', 'request.desk', {}))).toBe(2)
  })

  it('lists the matters of somebody who gave leave', async () => {
    const requestId = await filed('elder')
    expect(valueOf(await village.ask('son', 'request.mine', {}))).toMatchObject([
      { id: requestId, mine: false, subject: { name: '周桂兰', lane: '3巷', house: '7' } },
    ])
  })

  it('shows a resident no desk', async () => {
    await filed()
    expect(await deskOf('father')).toEqual([])
  })
})

describe('acting', () => {
  it('asks the database four times, five to show the phone to whoever answers', async () => {
    const requestId = await filed()
    expect(await calls(() => village.tell('group-head', 'request.accept', { requestId }))).toBe(5)
    expect(await calls(() => village.tell('group-head', 'request.pass', { requestId }))).toBe(4)
  })

  it('answers a retry from its history and writes nothing twice', async () => {
    const requestId = await filed()
    const said = { requestId, words: '修好了' }
    const first = await village.tell('group-head', 'request.answer', said, 'key-answer')
    const again = await village.tell('group-head', 'request.answer', said, 'key-answer')
    expect(again).toEqual(first)
    expect(stored()).toMatchObject([{ rev: 2 }])
  })

  it('lets one of many take it and tells the others by name', async () => {
    const requestId = await filed()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => village.tell('group-head', 'request.accept', { requestId })),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok && answer.refusal === 'not-open-now')).toHaveLength(7)
  })

  it('refuses an answer without words', async () => {
    const requestId = await filed()
    expect(await village.tell('group-head', 'request.answer', { requestId })).toMatchObject({
      refusal: 'nothing-said',
    })
  })

  it('refuses an officer who does not have it', async () => {
    const requestId = await filed()
    expect(await village.tell('director', 'request.answer', { requestId, words: '好' })).toMatchObject({
      refusal: 'not-allowed',
    })
  })

  it('asks the resident one thing and goes on with the reply', async () => {
    const requestId = await filed()
    valueOf(await village.tell('group-head', 'request.ask', { requestId, words: '哪一盏' }))
    expect((await one('daughter', requestId)).actions).toEqual(['reply', 'withdraw'])
    const replied = valueOf(await village.tell('daughter', 'request.reply', { requestId, words: '东头' }))
    expect(replied).toMatchObject({ state: 'in-progress', last: { what: 'reply', words: '东头' } })
  })

  it('takes back what is withdrawn from every desk', async () => {
    const requestId = await filed()
    valueOf(await village.tell('daughter', 'request.withdraw', { requestId }))
    expect(await deskOf('group-head')).toEqual([])
  })
})
