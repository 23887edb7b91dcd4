import type { PersonDocument } from '../people/documents'

type Aged = Pick<PersonDocument, 'birth' | 'name'>

const keyOf = ({ birth, name }: Aged): string => `${birth ?? '9999'} ${name}`

/** The eldest of a house first, so that a list looks alike every time it is opened. */
export const byAge = (a: Aged, b: Aged): number => (keyOf(a) < keyOf(b) ? -1 : 1)
