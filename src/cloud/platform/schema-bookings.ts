import type { EmptiedField, IndexSchema, ProductCollection } from './schema-shapes'

/** Bookings with names; those of the canteen once they stand on the subsidy list of their month (product.md §7). */
const old = { days: 90, since: 'date' } as const
const listed = { of: { service: 'canteen', subsidyListed: 'yes' }, after: 'subsidy-list-exported' } as const
const names: readonly EmptiedField[] = [
  { field: 'roster', leaves: {} },
  { field: 'waiting', leaves: [] },
]

/** The index of one field. */
const one = (field: string): IndexSchema => ({ fields: { [field]: 1 } })

/** The sessions with their rosters, and the rows that are made from them. */
export const bookingCollections: ProductCollection[] = [
  {
    name: 'sessions',
    acl: 'ADMINONLY',
    retention: [
      { name: 'rosters', goes: names, ...old, ...listed },
      { name: 'clinics', goes: names, ...old, of: { service: 'clinic' } },
      { name: 'classes', goes: names, ...old, of: { service: 'class' } },
    ],
    indexes: [
      { fields: { date: 1 } },
      { fields: { villageId: 1, service: 1, date: 1 } },
      ...['rosters', 'clinics', 'classes'].map((rule) => ({
        fields: { service: 1, [`gone.${rule}`]: 1, date: 1 } as const,
      })),
      ...['unwritten', 'waiting', 'sweep'].map(one),
    ],
  },
  {
    name: 'bookings',
    acl: 'ADMINONLY',
    retention: [
      { name: 'bookings', goes: 'document', ...old, ...listed },
      { name: 'appointments', goes: 'document', ...old, of: { service: 'clinic' } },
      { name: 'lessons', goes: 'document', ...old, of: { service: 'class' } },
    ],
    indexes: [
      ...['date', 'sessionId'].map(one),
      { fields: { personId: 1, date: 1 } },
      { fields: { service: 1, date: 1 } },
      { fields: { service: 1, subsidyListed: 1, date: 1 } },
      { fields: { villageId: 1, service: 1, date: 1 } },
    ],
  },
]
