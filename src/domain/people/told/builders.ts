import type { Kin, ToldFacts } from './who-is-told'

/** Somebody of the household h-seven with a telephone and no account, as tests need one. */
export function kin(id: string, more: Partial<Kin> = {}): Kin {
  return {
    id,
    birth: '1972-06',
    householdId: 'h-seven',
    phone: `199-${id}`,
    hasAccount: false,
    state: 'here',
    ...more,
  }
}

/** An old woman without an account, her son and her daughter with one each, in this order. */
export function told({
  about = {},
  ...more
}: Partial<Omit<ToldFacts, 'about'>> & { about?: Partial<Kin> } = {}): ToldFacts {
  return {
    topic: 'meal',
    about: { ...kin('elder', { birth: '1948-03' }), guardians: null, ...about },
    family: [kin('son', { hasAccount: true }), kin('daughter', { hasAccount: true })],
    grantees: [],
    chosen: null,
    barred: [],
    onlyHers: false,
    today: '2026-11-24',
    ...more,
  }
}
