import { asked, db, type Direction, type Document, type Pipeline, type Where } from './connection'
import { isDuplicate } from './errors'
import { refuseInsideTransaction, refuseUndefined } from './guards'

export { command, type Command, type Pipeline, type Where } from './connection'

const MOST = 1000

/** How a list is read. */
export interface Reading {
  order?: [field: string, direction: Direction][]
  /** At most 1,000, as on the platform; said always, so that nothing is cut at 100 unseen. */
  limit: number
  skip?: number
  /** Only these fields. */
  fields?: Record<string, true>
}

/** One document by id, or null. */
export async function getOne<T>(collection: string, id: string): Promise<T | null> {
  const { data } = await asked(() => db.collection(collection).doc(id).get())
  return (data as T | undefined) ?? null
}

/** Documents that match, in order, at most `limit`. */
export async function find<T>(collection: string, where: Where, reading: Reading): Promise<T[]> {
  refuseUndefined(where)
  if (reading.limit > MOST) throw new Error(`over ${MOST} documents at once: the rest would be cut off`)
  let query = db.collection(collection).where(where).limit(reading.limit)
  for (const [field, direction] of reading.order ?? []) query = query.orderBy(field, direction)
  if (reading.skip) query = query.skip(reading.skip)
  if (reading.fields) query = query.field(reading.fields)
  return (await asked(() => query.get())).data as T[]
}

/** How many documents match. */
export async function count(collection: string, where: Where): Promise<number> {
  refuseInsideTransaction('count')
  refuseUndefined(where)
  return (await asked(() => db.collection(collection).where(where).count())).total
}

/** Adds a document under its own `_id`; `exists` when that id or a unique value is taken. */
export async function add(
  collection: string,
  document: Document & { _id: string },
): Promise<'added' | 'exists'> {
  refuseInsideTransaction('add')
  try {
    await asked(() => db.collection(collection).add({ data: document }))
    return 'added'
  } catch (error) {
    if (isDuplicate(error)) return 'exists'
    throw error
  }
}

/** Adds many new documents at once; `exists` when one of them is there, and then nothing is known of the rest. */
export async function addAll(
  collection: string,
  documents: (Document & { _id: string })[],
): Promise<'added' | 'exists'> {
  refuseInsideTransaction('addAll')
  try {
    await asked(() => db.collection(collection).add({ data: documents }))
    return 'added'
  } catch (error) {
    if (isDuplicate(error)) return 'exists'
    throw error
  }
}

/**
 * Changes every document that still matches, and says how many changed. One matching document is changed
 * atomically: this is how seats are taken and states move (architecture §4.2).
 */
export async function updateWhere(collection: string, where: Where, change: Document): Promise<number> {
  refuseInsideTransaction('updateWhere')
  refuseUndefined(where)
  refuseUndefined(change, 'change')
  if (Object.keys(where).length === 0) throw new Error('an update without a filter would change everything')
  return (await asked(() => db.collection(collection).where(where).update({ data: change }))).stats.updated
}

/** Writes a whole document under its id, whatever was there. */
export async function setOne(collection: string, id: string, document: Document): Promise<void> {
  refuseInsideTransaction('setOne')
  await asked(() => db.collection(collection).doc(id).set({ data: document }))
}

/** Removes what matches and says how many were removed. */
export async function removeWhere(collection: string, where: Where): Promise<number> {
  refuseInsideTransaction('removeWhere')
  refuseUndefined(where)
  if (Object.keys(where).length === 0) throw new Error('a removal without a filter would remove everything')
  return (await asked(() => db.collection(collection).where(where).remove())).stats.removed
}

/**
 * Runs an aggregate and gives its rows. It must say how many it wants, or match one `_id`:
 * the platform answers 20 rows to a pipeline without a limit and says nothing of the others.
 */
export async function aggregate<T>(
  collection: string,
  build: (pipeline: Pipeline) => Pipeline,
): Promise<T[]> {
  refuseInsideTransaction('aggregate')
  const seen = { bounded: false }
  const pipeline = build(guarded(db.collection(collection).aggregate(), seen))
  if (!seen.bounded)
    throw new Error(`an aggregate of ${collection} without a limit would be cut off at 20 rows`)
  return (await asked(() => pipeline.end())).list as T[]
}

type Stages = Record<string, (description: unknown) => Pipeline>

/** A pipeline that looks at each stage before it takes it. */
function guarded(pipeline: Pipeline, seen: { bounded: boolean }): Pipeline {
  return new Proxy(pipeline, {
    get(target, stage) {
      if (stage === 'end') return () => target.end()
      return (description: unknown) => {
        refuseUndefined(description, String(stage))
        if (stage === 'limit' || (stage === 'match' && isById(description))) seen.bounded = true
        return guarded((target as unknown as Stages)[String(stage)]?.(description) as Pipeline, seen)
      }
    },
  })
}

function isById(description: unknown): boolean {
  return typeof (description as Where | null)?.['_id'] === 'string'
}
