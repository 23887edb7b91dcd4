import { bookingCollections } from './schema-bookings'
import type { IndexSchema, ProductCollection } from './schema-shapes'

export type {
  IndexSchema,
  CollectionSchema,
  EmptiedField,
  Going,
  Retention,
  ProductCollection,
} from './schema-shapes'

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
    name: 'shifts',
    ...closed,
    retention: [{ name: 'old-shifts', goes: 'document', days: 31, since: 'date' }],
    indexes: [{ fields: { villageId: 1, date: 1 } }, { fields: { personId: 1 } }, { fields: { date: 1 } }],
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
      by('at'),
      ...['personIds', 'villageId', 'actorId'].map((field) => ({ fields: { [field]: 1, at: -1 } as const })),
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
    indexes: [{ fields: { villageId: 1 } }, by('settling.byId')],
  },
  {
    name: 'centers',
    ...closed,
    retention: [{ stays: 'what there is at a center now, and who decided it' }],
    indexes: [],
  },
  {
    name: 'serviceDrafts',
    ...closed,
    retention: [{ stays: 'what was last written about a service, and who decided on it' }],
    indexes: [{ fields: { villageId: 1, state: 1 } }],
  },
  ...bookingCollections,
  {
    name: 'pickups',
    ...closed,
    retention: [
      { stays: 'whom a court keeps from a child, until the office takes the mark away' },
      { name: 'today', goes: [{ field: 'forToday', leaves: null }], days: 90, since: 'forToday.date' },
      {
        name: 'pickups',
        goes: [
          { field: 'adults', leaves: [] },
          { field: 'emergencyPhone', leaves: null },
        ],
        days: years,
        since: 'changedAt',
      },
    ],
    indexes: [
      { fields: { 'gone.today': 1, 'forToday.date': 1 } },
      { fields: { 'gone.pickups': 1, changedAt: 1 } },
    ],
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
