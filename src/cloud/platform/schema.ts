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

/**
 * What becomes of a collection's documents in time: they stay, with the reason, or something of them goes.
 * `since` is the path of a date or moment in the document; `attachedTo.` leads on to the document that holds a file.
 */
export type Retention =
  | { stays: string }
  | {
      goes: 'document' | readonly string[]
      days: number
      since: string
      /** Only these documents. */
      of?: Record<string, string>
      /** Not before this has been done. */
      after?: 'subsidy-list-exported'
    }

/** A collection of the product: who may reach it past the functions (nobody), and how long it is kept. */
export interface ProductCollection extends CollectionSchema {
  acl: 'ADMINONLY'
  retention: Retention[]
}

const closed = { acl: 'ADMINONLY' } as const
const register = [{ stays: 'the register of the village, corrected and never emptied by time' }]
const years = 365

/** Who looked at whom is kept so long (product.md §7). */
const auditYears = 3

/** Every collection with its indexes; all are ADMINONLY: clients reach them through the functions alone. */
export const schema: ProductCollection[] = [
  {
    name: 'accounts',
    ...closed,
    retention: [{ stays: 'which account a person is, until the person unbinds it' }],
    indexes: [
      { fields: { personId: 1 } },
      { fields: { 'ask.headId': 1 } },
      { fields: { 'ask.id': 1 } },
      { fields: { 'ask.personId': 1 } },
      { fields: { 'ask.villageId': 1 } },
    ],
  },
  {
    name: 'codes',
    ...closed,
    retention: [{ goes: 'document', days: 1, since: 'until' }],
    indexes: [{ fields: { start: 1 } }],
  },
  { name: 'settings', ...closed, retention: [{ stays: 'one document a setting' }], indexes: [] },
  { name: 'villages', ...closed, retention: register, indexes: [{ fields: { state: 1, _id: 1 } }] },
  { name: 'lanes', ...closed, retention: register, indexes: [{ fields: { villageId: 1, order: 1 } }] },
  {
    name: 'households',
    ...closed,
    retention: register,
    indexes: [
      { fields: { villageId: 1, laneId: 1, number: 1 } },
      { fields: { headId: 1 } },
      { fields: { 'standIn.personId': 1 } },
    ],
  },
  {
    name: 'people',
    ...closed,
    retention: register,
    indexes: [
      { fields: { householdId: 1 } },
      { fields: { villageId: 1, name: 1 } },
      { fields: { villageId: 1, finders: 1 } },
      { fields: { phone: 1 } },
      { fields: { finders: 1 } },
      { fields: { unsettled: 1 } },
      { fields: { 'left.villageId': 1 } },
    ],
  },
  {
    name: 'roles',
    ...closed,
    retention: [{ stays: 'who held which office from when to when' }],
    indexes: [{ fields: { personId: 1 } }, { fields: { placeId: 1, role: 1 } }],
  },
  {
    name: 'files',
    ...closed,
    retention: [
      { goes: 'document', of: { state: 'prepared' }, days: 0, since: 'until' },
      { goes: 'document', of: { kind: 'recording' }, days: 30, since: 'textConfirmedAt' },
      { goes: 'document', of: { kind: 'picture' }, days: 2 * years, since: 'attachedTo.closedAt' },
    ],
    indexes: [{ fields: { state: 1, until: 1 } }, { fields: { 'check.traceId': 1 } }],
  },
  {
    name: 'imports',
    ...closed,
    retention: [{ stays: 'what was imported when; its plan is what undoes it' }],
    indexes: [{ fields: { villageId: 1, seq: -1 } }],
  },
  {
    name: 'audits',
    ...closed,
    retention: [{ goes: 'document', days: auditYears * years, since: 'at' }],
    indexes: [
      { fields: { personIds: 1, at: -1 } },
      { fields: { villageId: 1, at: -1 } },
      { fields: { actorId: 1, at: -1 } },
    ],
  },
  {
    name: 'cares',
    ...closed,
    retention: [{ stays: 'until either side ends it, and then as the record of who could do what' }],
    indexes: [{ fields: { granteeId: 1 } }, { fields: { forPersonId: 1 } }],
  },
  {
    name: 'services',
    ...closed,
    retention: [{ stays: 'what the center offers now' }],
    indexes: [{ fields: { villageId: 1 } }],
  },
  {
    name: 'sessions',
    ...closed,
    retention: [{ goes: ['roster'], days: 90, since: 'date', after: 'subsidy-list-exported' }],
    indexes: [{ fields: { villageId: 1, service: 1, date: 1 } }, { fields: { unwritten: 1 } }],
  },
  {
    name: 'bookings',
    ...closed,
    retention: [{ goes: 'document', days: 90, since: 'date', after: 'subsidy-list-exported' }],
    indexes: [{ fields: { personId: 1, date: 1 } }, { fields: { sessionId: 1 } }],
  },
  {
    name: 'notices',
    ...closed,
    retention: [{ stays: 'what a village has published stays published' }],
    indexes: [{ fields: { villageId: 1, publishedKey: -1 } }, { fields: { villageId: 1, waitsFor: 1 } }],
  },
  {
    name: 'requests',
    ...closed,
    retention: [{ goes: ['said', 'history.words'], days: 2 * years, since: 'closedAt' }],
    indexes: [
      { fields: { subjectId: 1, filedAt: -1 } },
      { fields: { desks: 1, dueAt: 1 } },
      { fields: { wakesAt: 1 } },
      { fields: { villageId: 1, state: 1, dueAt: 1 } },
    ],
  },
]
