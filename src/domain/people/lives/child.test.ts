import { childrenAlone, isChild, isGuardian } from './child'

const today = '2026-11-24'
const mother = { id: 'mother', birth: '1988-01', householdId: 'h1', guardians: null }
const brother = { id: 'brother', birth: '2009-05', householdId: 'h1', guardians: null }
const child = { id: 'child', birth: '2016-09', householdId: 'h1', guardians: null }

it('is a child until the very day on which she is fourteen', () => {
  expect(isChild({ birth: '2012-11-25' }, today)).toBe(true)
  expect(isChild({ birth: '2012-11-24' }, today)).toBe(false)
  expect(isChild({ birth: null }, today)).toBe(false)
})

it('has the adults of the household for guardians, and not a brother of seventeen', () => {
  expect(isGuardian(mother, child, today)).toBe(true)
  expect(isGuardian(brother, child, today)).toBe(false)
})

it('has those who are named and nobody else: a father in another household, not the mother here', () => {
  const father = { id: 'father', birth: '1986-01', householdId: 'h2' }
  const named = { ...child, guardians: ['father'] }
  expect(isGuardian(father, named, today)).toBe(true)
  expect(isGuardian(mother, named, today)).toBe(false)
})

it('is alone once the last adult has left, unless somebody elsewhere is named', () => {
  expect(childrenAlone([mother, brother, child], ['mother'], today)).toEqual([child])
  expect(childrenAlone([mother, brother, child], ['brother'], today)).toEqual([])
  const named = { ...child, guardians: ['father'] }
  expect(childrenAlone([mother, named], ['mother'], today)).toEqual([])
})
