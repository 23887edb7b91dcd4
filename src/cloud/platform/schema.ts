/**
 * One index of a collection: field paths in order, each ascending (1) or descending (-1);
 * a field of places stands alone, as '2dsphere'.
 */
export interface IndexSchema {
  fields: Record<string, 1 | -1 | '2dsphere'>
  unique?: boolean
}

/** One collection: only what stands here exists (an unknown collection is an error, as in WeChat). */
export interface CollectionSchema {
  name: string
  indexes: IndexSchema[]
}

/** Every collection with its indexes; all are ADMINONLY: clients reach them through the functions alone. */
export const schema: CollectionSchema[] = [
  {
    name: 'accounts',
    indexes: [
      { fields: { personId: 1 } },
      { fields: { 'ask.headId': 1 } },
      { fields: { 'ask.id': 1 } },
      { fields: { 'ask.personId': 1 } },
    ],
  },
  { name: 'settings', indexes: [] },
  { name: 'villages', indexes: [{ fields: { state: 1, _id: 1 } }] },
  { name: 'lanes', indexes: [{ fields: { villageId: 1, order: 1 } }] },
  {
    name: 'households',
    indexes: [
      { fields: { villageId: 1, laneId: 1, number: 1 } },
      { fields: { headId: 1 } },
      { fields: { 'standIn.personId': 1 } },
    ],
  },
  {
    name: 'people',
    indexes: [
      { fields: { householdId: 1 } },
      { fields: { villageId: 1, name: 1 } },
      { fields: { phone: 1 } },
    ],
  },
  { name: 'roles', indexes: [{ fields: { personId: 1 } }, { fields: { placeId: 1, role: 1 } }] },
  { name: 'files', indexes: [{ fields: { state: 1, until: 1 } }, { fields: { 'check.traceId': 1 } }] },
  { name: 'imports', indexes: [{ fields: { villageId: 1, seq: -1 } }] },
  { name: 'cares', indexes: [{ fields: { granteeId: 1 } }, { fields: { forPersonId: 1 } }] },
  { name: 'services', indexes: [{ fields: { villageId: 1 } }] },
  {
    name: 'sessions',
    indexes: [{ fields: { villageId: 1, service: 1, date: 1 } }, { fields: { unwritten: 1 } }],
  },
  { name: 'bookings', indexes: [{ fields: { personId: 1, date: 1 } }, { fields: { sessionId: 1 } }] },
  {
    name: 'notices',
    indexes: [{ fields: { villageId: 1, publishedKey: -1 } }, { fields: { villageId: 1, waitsFor: 1 } }],
  },
  {
    name: 'requests',
    indexes: [
      { fields: { subjectId: 1, filedAt: -1 } },
      { fields: { desks: 1, dueAt: 1 } },
      { fields: { wakesAt: 1 } },
      { fields: { villageId: 1, state: 1, dueAt: 1 } },
    ],
  },
]
