import { kin } from './builders'
import { choosable, chosenFor, decideChoice, withLine, type ChoiceFacts, type ToldEvent } from './choice'

const line = (more: Partial<ToldEvent> = {}): ToldEvent => ({
  ...{ topic: 'meal', to: ['son'], at: '2026-11-24T10:00:00', byId: 'elder', side: 'self' },
  ...{ basis: null, key: 'key-of-the-line', ...more },
})
const choosing = (more: Partial<ChoiceFacts> = {}): ChoiceFacts => ({
  ...{ topic: 'meal', to: ['son'], side: 'self', actorId: 'elder', basis: null, choosable: ['son'], ...more },
})
const spoken = { how: 'phone', words: null } as const

it('stands by the newest line of each topic', () => {
  const choice = [line(), line({ topic: 'clinic', to: [] }), line({ to: ['daughter'] })].reduce(
    withLine,
    undefined!,
  )
  expect([chosenFor(choice, 'meal'), chosenFor(choice, 'clinic'), chosenFor(choice, 'class')]).toEqual([
    ['daughter'],
    [],
    null,
  ])
  expect(choice).toMatchObject({ rev: 3, history: { length: 3 } })
})

it('forgets old lines and never what stands', () => {
  let choice = withLine(null, line({ topic: 'clinic' }))
  for (let at = 0; at < 40; at++) choice = withLine(choice, line())
  expect(choice.history).toHaveLength(21)
  expect(chosenFor(choice, 'clinic')).toEqual(['son'])
  expect(choice.rev).toBe(41)
})

it('takes herself at her tap, and a head or the village only with the ground', () => {
  expect(decideChoice(choosing())).toMatchObject({ value: { to: ['son'] } })
  for (const side of ['head', 'village'] as const) {
    expect(decideChoice(choosing({ side }))).toMatchObject({ refusal: 'basis-missing' })
    expect(decideChoice(choosing({ side, basis: spoken }))).toMatchObject({ ok: true })
    for (const topic of ['clinic', 'request'] as const) {
      expect(decideChoice(choosing({ side, topic, basis: spoken }))).toMatchObject({
        refusal: 'basis-missing',
      })
      const basis = { how: 'in-person', words: '让我儿听着' } as const
      expect(decideChoice(choosing({ side, topic, basis }))).toMatchObject({ ok: true })
    }
  }
})

it('lets no head choose himself, and nobody choose a stranger', () => {
  const own = choosing({ side: 'head', actorId: 'son', basis: spoken })
  expect(decideChoice(own)).toMatchObject({ refusal: 'not-to-yourself' })
  expect(decideChoice(choosing({ to: ['neighbour'] }))).toMatchObject({ refusal: 'not-at-home' })
})

it('offers the grown-ups at home, and of a child its guardians', () => {
  const family = [
    kin('son'),
    kin('girl', { birth: '2018-05' }),
    kin('father', { householdId: 'h-far' }),
    kin('aunt', { state: 'moved-out' }),
  ]
  const today = '2026-11-24'
  const names = (about: Parameters<typeof choosable>[0]) =>
    choosable(about, family, today).map(({ id }) => id)
  expect(names({ ...kin('elder'), guardians: null })).toEqual(['son'])
  expect(names({ ...kin('elder', { householdId: null }), guardians: null })).toEqual([])
  expect(names({ ...kin('boy', { birth: '2019-01' }), guardians: ['father'] })).toEqual(['father'])
})
