import { kin, told } from './builders'
import { relativeToRing, whoIsRung, whoIsTold, type ToldFacts } from './who-is-told'

const said = (facts: ToldFacts): string[] =>
  whoIsTold(facts).map(({ personId, how, hears }) => `${how} ${personId}${hears ? '' : ', not what it is'}`)

const grantee = kin('grandson', { hasAccount: true, householdId: 'h-far' })
const withAccount = { hasAccount: true }
const noPhones = [kin('son', { phone: null }), kin('daughter', { phone: null })]

describe('somebody with an account', () => {
  it('is told herself, and nobody of her household unless she wants it', () => {
    expect(said(told({ about: withAccount }))).toEqual(['message elder'])
    expect(said(told({ about: withAccount, chosen: ['daughter'] }))).toEqual([
      'message elder',
      'message daughter',
    ])
  })

  it('is followed by those who have her leave for this service', () => {
    expect(said(told({ about: withAccount, grantees: [grantee], chosen: ['son'] }))).toEqual([
      'message elder',
      'message son',
      'message grandson',
    ])
  })
})

describe('somebody without an account', () => {
  it.each(['meal', 'class'] as const)('is spoken for by the first adult at home who has one: %s', (topic) => {
    expect(said(told({ topic }))).toEqual(['message son'])
    const family = [
      kin('son'),
      kin('girl', { birth: '2010-01', hasAccount: true }),
      kin('daughter', withAccount),
    ]
    expect(said(told({ topic, family }))).toEqual(['message daughter'])
  })

  it.each(['clinic', 'request'] as const)('is rung where the household may not know it: %s', (topic) => {
    expect(said(told({ topic }))).toEqual(['call elder'])
  })

  it.each(['clinic', 'request'] as const)('is spoken for by her own choice or by leave: %s', (topic) => {
    expect(said(told({ topic, chosen: ['daughter'] }))).toEqual(['message daughter'])
    expect(said(told({ topic, grantees: [grantee] }))).toEqual(['message grandson'])
  })

  it('chooses who of the household it is, or that nobody is', () => {
    expect(said(told({ chosen: ['daughter'] }))).toEqual(['message daughter'])
    expect(said(told({ chosen: [] }))).toEqual(['call elder'])
  })

  it('is spoken for as before she chose once nobody of her choice lives there any more', () => {
    expect(said(told({ chosen: ['grandson'] }))).toEqual(['message son'])
  })

  it('is rung at her own number, else at home, where only she and her choice hear what it is', () => {
    const about = { phone: null }
    const family = [kin('son'), kin('daughter')]
    expect(said(told({ about, family }))).toEqual(['call son'])
    expect(said(told({ about, family, topic: 'clinic' }))).toEqual(['call son, not what it is'])
    expect(said(told({ about, family, topic: 'clinic', chosen: ['daughter'] }))).toEqual(['call daughter'])
    expect(said(told({ about, family, chosen: [] }))).toEqual(['call son, not what it is'])
  })

  it('is visited where nobody has a number', () => {
    expect(said(told({ about: { phone: null }, family: noPhones }))).toEqual([])
  })

  it('is not rung about by a child', () => {
    const family = [kin('girl', { birth: '2015-01' })]
    expect(said(told({ about: { phone: null }, family }))).toEqual([])
  })
})

describe('a child', () => {
  const child = { birth: '2018-05', hasAccount: true }
  const mother = kin('mother', { hasAccount: true })
  const father = kin('father', { hasAccount: true, householdId: 'h-far' })

  it('is never told itself, its guardians are', () => {
    expect(said(told({ topic: 'class', about: child, family: [mother] }))).toEqual(['message mother'])
    expect(said(told({ about: child, family: [] }))).toEqual([])
  })

  it('has the named guardians told in both households, and nobody beside them', () => {
    const about = { ...child, guardians: ['mother', 'father'] }
    const family = [kin('aunt', { hasAccount: true }), mother, father]
    expect(said(told({ about, family, grantees: [grantee] }))).toEqual(['message mother', 'message father'])
    expect(said(told({ about, family, chosen: ['father'] }))).toEqual(['message father'])
  })

  it('has a guardian rung where none has an account', () => {
    expect(said(told({ about: child, family: [kin('mother')] }))).toEqual(['call mother'])
  })
})

describe('nobody is told', () => {
  it('who is barred, whatever leave he has', () => {
    const facts = {
      topic: 'request',
      chosen: ['son'],
      grantees: [grantee],
      barred: ['son', 'grandson'],
    } as const
    expect(said(told(facts))).toEqual(['call elder'])
    expect(said(told({ ...facts, about: { phone: null }, barred: ['son'], grantees: [] }))).toEqual([
      'call daughter, not what it is',
    ])
  })

  it('who is dead or has moved out of the household', () => {
    const family = [kin('son', { hasAccount: true, state: 'deceased' })]
    expect(said(told({ family, chosen: ['son'] }))).toEqual(['call elder'])
    const dead = kin('grandson', { hasAccount: true, state: 'deceased' })
    expect(said(told({ grantees: [dead], family: [] }))).toEqual(['call elder'])
  })

  it('about somebody who is dead or has moved out', () => {
    for (const state of ['deceased', 'moved-out', 'by-mistake'] as const)
      expect(said(told({ about: { ...withAccount, state }, grantees: [grantee] }))).toEqual([])
  })

  it('but she alone of a matter of conduct or of women and children', () => {
    const facts = { topic: 'request', onlyHers: true, chosen: ['son'], grantees: [grantee] } as const
    expect(said(told({ ...facts, about: withAccount }))).toEqual(['message elder'])
    expect(said(told(facts))).toEqual(['call elder'])
    expect(said(told({ ...facts, about: { phone: null } }))).toEqual([])
    expect(said(told({ ...facts, about: { birth: '2018-05' } }))).toEqual([])
  })

  it('twice: whom she chose and gave leave stands once', () => {
    const son = kin('son', { hasAccount: true })
    expect(said(told({ chosen: ['son'], grantees: [son] }))).toEqual(['message son'])
  })
})

it('goes on telling a grantee who has moved out', () => {
  const away = kin('grandson', { hasAccount: true, state: 'moved-out', householdId: null })
  expect(said(told({ topic: 'request', grantees: [away] }))).toEqual(['message grandson'])
})

it('rings somebody with an account too when it has to be a call', () => {
  expect(whoIsRung(told({ about: withAccount }))).toEqual({ personId: 'elder', how: 'call', hears: true })
})

describe('the relative who is rung when she does not answer', () => {
  const alone = { family: [kin('elder', { birth: '1948-03' })] }

  it('is one of her household, though she has a telephone herself', () => {
    expect(relativeToRing(told())).toMatchObject({ personId: 'son', how: 'call' })
  })

  it('is whose leave runs, where nobody of the house has a telephone', () => {
    expect(relativeToRing(told({ ...alone, grantees: [grantee] }))?.personId).toBe('grandson')
    expect(relativeToRing(told({ family: noPhones, grantees: [grantee] }))?.personId).toBe('grandson')
  })

  it('is nobody for who lives alone and gave nobody leave, nor of somebody who is gone', () => {
    expect(relativeToRing(told(alone))).toBeNull()
    expect(relativeToRing(told({ grantees: [grantee], about: { state: 'deceased' } }))).toBeNull()
  })
})
