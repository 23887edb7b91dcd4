import fc from 'fast-check'
import { isChild, isGuardian } from '../lives/child'
import { leavings } from '../lives/person-lines'
import { staysWithHer, toldTopics, whoIsTold, type Kin, type ToldFacts } from './who-is-told'

const ids = ['her', 'son', 'daughter', 'grandson', 'head']
const some = fc.subarray(ids)
const kin = (id: fc.Arbitrary<string>): fc.Arbitrary<Kin> =>
  fc.record({
    id,
    birth: fc.constantFrom(null, '1948-03', '1972-06', '2018-05'),
    householdId: fc.constantFrom('h-seven', 'h-far', null),
    phone: fc.constantFrom(null, '19900000001'),
    hasAccount: fc.boolean(),
    state: fc.oneof({ weight: 4, arbitrary: fc.constant('here' as const) }, fc.constantFrom(...leavings)),
  })
const facts: fc.Arbitrary<ToldFacts> = fc.record({
  topic: fc.constantFrom(...toldTopics),
  about: fc
    .tuple(kin(fc.constant('her')), fc.option(some))
    .map(([her, guardians]) => ({ ...her, guardians })),
  family: fc.array(kin(fc.constantFrom(...ids)), { maxLength: 6 }),
  grantees: fc.array(kin(fc.constantFrom(...ids)), { maxLength: 4 }),
  chosen: fc.option(some),
  barred: fc.subarray(['son', 'daughter', 'grandson', 'head']),
  onlyHers: fc.boolean(),
  today: fc.constant('2026-11-24'),
})

it('tells nobody twice, nobody barred, nobody gone, no child, and rings only where no message arrives', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const told = whoIsTold(given)
      const { about, family, grantees, barred, today } = given
      const known = (id: string) => [about, ...family, ...grantees].filter((one) => one.id === id)
      const names = told.map(({ personId }) => personId)
      expect(new Set(names).size).toBe(names.length)
      for (const { personId, how } of told) {
        const who = known(personId)
        expect(barred).not.toContain(personId)
        expect(about.state).toBe('here')
        expect(who.some(({ state }) => state === 'here' || state === 'moved-out')).toBe(true)
        expect(personId === about.id && isChild(about, today)).toBe(false)
        expect(who.some((one) => (how === 'call' ? one.phone !== null : one.hasAccount))).toBe(true)
      }
      if (told.some(({ how }) => how === 'call')) expect(told).toHaveLength(1)
    }),
  )
})

it('tells her household nothing that it may not know, unless she chose it or gave leave', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const { about, topic, chosen, grantees, family, onlyHers, today } = given
      const child = isChild(about, today)
      const granted = grantees.map(({ id }) => id)
      for (const { personId, hears } of whoIsTold(given)) {
        if (onlyHers) expect(personId).toBe(about.id)
        if (child)
          expect(family.some((one) => one.id === personId && isGuardian(one, about, today))).toBe(true)
        if (!hears || child || personId === about.id) continue
        const mine = !!chosen?.includes(personId) || granted.includes(personId)
        expect(mine || !staysWithHer(topic)).toBe(true)
      }
    }),
  )
})
