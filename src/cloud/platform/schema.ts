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

/** A field that is emptied (`$[]`: in every element of a list), and what stands there afterwards; nothing unless said. */
export interface EmptiedField {
  field: string
  leaves?: unknown
}

/** What goes of a collection's documents, and when; `tick` does it (cloud/privacy/retention). */
export interface Going {
  /** Its name in lists and in the mark `gone.<name>` of a document that stays. */
  name: string
  goes: 'document' | readonly EmptiedField[]
  /** Counted in days of the village from the day of `since`; 0 is that very moment. */
  days: number
  /** The path of a date or moment in the document, or in the one that holds it. */
  since: string
  /** Only these documents. */
  of?: Record<string, string>
  /** Not before this has been done. */
  after?: 'subsidy-list-exported'
  /** The document of that collection whose id stands in the field `by`. */
  heldBy?: { collection: string; by: string }
}

/** What becomes of a collection's documents in time: they stay, with the reason, or something of them goes. */
export type Retention = { stays: string } | Going

/** A collection of the product: who may reach it past the functions (nobody), and how long it is kept. */
export interface ProductCollection extends CollectionSchema {
  acl: 'ADMINONLY'
  retention: Retention[]
}

/** The index of one field. */
const by = (field: string): IndexSchema => ({ fields: { [field]: 1 } })
const byGone = (what: string): IndexSchema => ({ fields: { [`gone.${what}`]: 1, closedAt: 1 } })
const closed = { acl: 'ADMINONLY' } as const
const register = [{ stays: 'the register of the village, corrected and never emptied by time' }]
const years = 365

/** Who looked at whom, and what was agreed to and taken back, is kept so long (product.md §7). */
const auditYears = 3

/** Every collection with its indexes; all are ADMINONLY: clients reach them through the functions alone. */
export const schema: ProductCollection[] = [
  {
    name: 'accounts',
    ...closed,
    retention: [{ stays: 'which account a person is, until the person unbinds it' }],
    indexes: ['personId', 'ask.headId', 'ask.id', 'ask.personId', 'ask.villageId'].map(by),
  },
  {
    name: 'codes',
    ...closed,
    retention: [{ name: 'old-codes', goes: 'document', days: 1, since: 'until' }],
    indexes: [{ fields: { start: 1 } }, { fields: { until: 1 } }],
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
      ...['householdId', 'phone', 'finders', 'guardians', 'unsettled', 'left.villageId'].map(by),
      { fields: { villageId: 1, name: 1 } },
      { fields: { villageId: 1, finders: 1 } },
      { fields: { villageId: 1, 'changes.at': 1 } },
    ],
  },
  {
    name: 'roles',
    ...closed,
    retention: [{ stays: 'who held which office from when to when' }],
    indexes: [{ fields: { personId: 1 } }, { fields: { placeId: 1, role: 1 } }],
  },
  {
    name: 'handovers',
    ...closed,
    retention: [{ stays: 'who followed whom in which office' }],
    indexes: [{ fields: { state: 1, at: 1 } }, { fields: { villageId: 1, state: 1 } }],
  },
  {
    name: 'proposals',
    ...closed,
    retention: [{ stays: 'what a village proposed about its offices; phones go at its end' }],
    indexes: [{ fields: { villageId: 1, state: 1 } }, { fields: { state: 1, sentAt: 1 } }],
  },
  {
    name: 'files',
    ...closed,
    retention: [
      { name: 'unattached', goes: 'document', of: { state: 'prepared' }, days: 0, since: 'until' },
      {
        name: 'recordings',
        goes: 'document',
        of: { kind: 'recording' },
        days: 30,
        since: 'closedAt',
        heldBy: { collection: 'requests', by: 'attachedTo' },
      },
      {
        name: 'pictures',
        goes: 'document',
        of: { kind: 'picture' },
        days: 2 * years,
        since: 'closedAt',
        heldBy: { collection: 'requests', by: 'attachedTo' },
      },
    ],
    indexes: [{ fields: { state: 1, until: 1 } }, ...['attachedTo', 'check.traceId'].map(by)],
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
    retention: [{ name: 'looks', goes: 'document', days: auditYears * years, since: 'at' }],
    indexes: [
      { fields: { at: 1 } },
      { fields: { personIds: 1, at: -1 } },
      { fields: { villageId: 1, at: -1 } },
      { fields: { actorId: 1, at: -1 } },
    ],
  },
  {
    name: 'consents',
    ...closed,
    retention: [
      {
        name: 'consents',
        goes: 'document',
        of: { state: 'withdrawn' },
        days: auditYears * years,
        since: 'changedAt',
      },
    ],
    indexes: [{ fields: { personId: 1 } }, { fields: { state: 1, changedAt: 1 } }],
  },
  {
    name: 'cares',
    ...closed,
    retention: [{ stays: 'until either side ends it, and then as the record of who could do what' }],
    indexes: [{ fields: { granteeId: 1 } }, { fields: { forPersonId: 1 } }, { fields: { waitsFor: 1 } }],
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
    retention: [
      {
        name: 'rosters',
        goes: [
          { field: 'roster', leaves: {} },
          { field: 'waiting', leaves: [] },
        ],
        days: 90,
        since: 'date',
        after: 'subsidy-list-exported',
      },
    ],
    indexes: [
      { fields: { date: 1 } },
      { fields: { villageId: 1, service: 1, date: 1 } },
      { fields: { unwritten: 1 } },
      { fields: { waiting: 1 } },
      { fields: { sweep: 1 } },
    ],
  },
  {
    name: 'bookings',
    ...closed,
    retention: [
      { name: 'bookings', goes: 'document', days: 90, since: 'date', after: 'subsidy-list-exported' },
    ],
    indexes: [{ fields: { date: 1 } }, { fields: { personId: 1, date: 1 } }, { fields: { sessionId: 1 } }],
  },
  {
    name: 'standing',
    ...closed,
    retention: [
      { name: 'standing-orders', goes: 'document', of: { state: 'stopped' }, days: 90, since: 'at' },
    ],
    indexes: [{ fields: { nextAt: 1 } }, { fields: { state: 1, at: 1 } }],
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
    retention: [
      {
        name: 'texts',
        goes: [
          { field: 'said', leaves: { words: null, pictures: [], recording: null } },
          { field: 'basis.words', leaves: null },
          { field: 'history.$[].said' },
        ],
        days: 2 * years,
        since: 'closedAt',
      },
    ],
    indexes: [
      ...['texts', 'recordings', 'pictures'].map(byGone),
      { fields: { subjectId: 1, filedAt: -1 } },
      { fields: { desks: 1, dueAt: 1 } },
      { fields: { wakesAt: 1 } },
      { fields: { 'owner.personId': 1, state: 1 } },
      { fields: { villageId: 1, state: 1, dueAt: 1 } },
    ],
  },
]
