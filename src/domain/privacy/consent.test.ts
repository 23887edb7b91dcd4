import fc from 'fast-check'
import {
  agreed,
  consentFor,
  consentKinds,
  consentParts,
  consentVersion,
  isGiven,
  mayAgree,
  withdrawn,
  type Consent,
  type ConsentAct,
} from './consent'

const now = '2026-11-24T10:00:00'
const elder = { birth: '1948-03' }
const child = { birth: '2018-05' }
const about = { personId: 'pelder', kind: 'clinic' as const }
const act: ConsentAct = { at: now, actorId: 'pelder', by: 'self', basis: null }

it('asks before the clinic, and before the class for a child under fourteen', () => {
  expect(consentFor('clinic', elder, now)).toBe('clinic')
  expect(consentFor('class', child, now)).toBe('child')
  expect(consentFor('class', { birth: '2012-11-24' }, now)).toBeNull()
  expect(consentFor('class', { birth: '2012-11-25' }, now)).toBe('child')
  expect(consentFor('canteen', elder, now)).toBeNull()
})

it('lets a person agree for herself, a child’s guardian for it, a son with leave to the clinic alone', () => {
  const allowed = (person: typeof elder) =>
    consentKinds.map((kind) => consentParts.filter((by) => mayAgree(kind, by, person, now)).join(' '))
  expect(allowed(elder)).toEqual(['self grant spoken', 'self spoken', 'spoken', 'self'])
  expect(allowed(child)).toEqual(['guardian spoken', 'guardian', 'guardian spoken', 'guardian'])
})

it('asks again when the text has changed, and then keeps the yes to the new one', () => {
  expect(isGiven({ state: 'given', version: '2025-01' })).toBe(false)
  const old = { ...about, version: '2025-01', state: 'given' as const, changedAt: now, history: [] }
  expect(agreed(old, about, act)).toMatchObject({ state: 'given', version: consentVersion })
})

it('keeps every yes and no, and changes nothing when it stands already', () => {
  const step = fc.constantFrom('yes' as const, 'no' as const)
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let consent: Consent | null = null
      let changes = 0
      let last: string | null = null
      for (const said of steps) {
        const next: Consent | null = said === 'no' ? withdrawn(consent, act) : agreed(consent, about, act)
        const isNew = said === 'yes' ? last !== 'yes' : last === 'yes'
        expect(next !== null).toBe(isNew)
        if (next) {
          consent = next
          changes++
          last = said
        }
      }
      expect(consent?.history.length ?? 0).toBe(changes)
      expect(isGiven(consent)).toBe(last === 'yes')
      expect(consent?.history.at(-1)?.what ?? null).toBe(consent?.state ?? null)
    }),
  )
})
