import type { CareDocument } from '../../src/cloud/people/documents'

let made = 0

/** A grant that she gave herself and that runs through 2026. */
export function careOf(
  care: Pick<CareDocument, 'forPersonId' | 'granteeId' | 'service'>,
  more: Partial<CareDocument> = {},
): CareDocument {
  const [from, to] = ['2026-01-01T00:00:00', '2027-01-01T00:00:00']
  return {
    _id: `cseeded${String(++made).padStart(5, '0')}`,
    ...care,
    name: 'son',
    phone: null,
    waitsFor: null,
    from,
    to,
    history: [
      {
        what: 'given',
        at: from,
        byId: care.forPersonId,
        side: 'self',
        basis: null,
        until: to,
        why: null,
        key: 'key-seeded',
      },
    ],
    rev: 1,
    ...more,
  }
}
