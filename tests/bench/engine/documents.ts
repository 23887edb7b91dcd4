import type { CollectionSchema } from '../../../src/cloud/platform/schema'

export const DOCUMENTS = 100_000
/** About 142 requests a village: 100,000 documents on 703 villages. */
const VILLAGES = 703

export type RequestDocument = Record<string, unknown> & { _id: string }

/** Three indexes, as `cloud.md` measured: of two fields, of one field, and a unique one. */
export const schema: CollectionSchema[] = [
  {
    name: 'requests',
    indexes: [
      { fields: { villageId: 1, dueAt: -1 } },
      { fields: { laneId: 1 } },
      { fields: { number: 1 }, unique: true },
    ],
  },
]

/** The `n`th document, of about 300 bytes: villages and lanes are full evenly, due dates lie anyhow. */
export function documentOf(n: number, random: () => number): RequestDocument {
  const minute = Math.floor(random() * 525_600)
  return {
    _id: `q${n.toString(36).padStart(11, '0')}`,
    number: n,
    villageId: villageOf(n),
    laneId: laneOf(n),
    dueAt: new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString().slice(0, 19),
    state: n % 3 === 0 ? 'accepted' : 'submitted',
    level: 'group',
    rev: 0,
    subjectId: `p${(n * 7).toString(36).padStart(11, '0')}`,
    text: '门前的路灯坏了三天，晚上看不见路，请来人修一下。',
    history: [{ at: '2026-01-01T08:00:00', by: 'p00000000001', act: 'file' }],
  }
}

export function villageOf(n: number): string {
  return `370827${String(n % VILLAGES).padStart(6, '0')}`
}

/** As many lanes as villages, so that a lane has about 142 requests too. */
export function laneOf(n: number): string {
  return `l${String((n * 31) % VILLAGES).padStart(11, '0')}`
}
