import { asked, db, type Document, type RawTransaction } from './connection'
import { Busy, isConflict } from './errors'
import { insideTransaction, refuseInsideTransaction, refuseUndefined } from './guards'

/** The only acts that carry the transaction: single documents by id, one after the other (traps 2 and 4). */
export interface Transaction {
  get<T>(collection: string, id: string): Promise<T | null>
  add(collection: string, document: Document & { _id: string }): Promise<void>
  update(collection: string, id: string, change: Document): Promise<void>
}

const attempts = 5

/**
 * Runs `work` in a transaction and tries again, after a pause of chance length, when another was faster
 * (the SDK would not: trap 1); for rare administration only.
 * @throws Busy when others were faster five times.
 */
export async function inTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  refuseInsideTransaction('inTransaction')
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce(work)
    } catch (error) {
      if (!isConflict(error)) throw error
      if (attempt === attempts) throw new Busy('the same documents are being changed by others')
      await new Promise((done) => setTimeout(done, 20 * attempt * (1 + Math.random())))
    }
  }
}

async function attemptOnce<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const raw = await asked(() => db.startTransaction())
  const line = new OneAtATime()
  try {
    const result = await insideTransaction(() => work(withTransaction(raw, line)))
    if (line.current) throw new Error('an act of a transaction was not awaited')
    await asked(() => raw.commit())
    return result
  } catch (error) {
    await line.current
    await raw.rollback().catch(() => undefined)
    throw error
  }
}

/** The platform answers "busy" to a second act while the first is under way (trap 4): a bug, so it throws. */
class OneAtATime {
  /** Ends, without an error, when the act under way has ended. */
  current: Promise<void> | null = null

  async run<T>(act: () => Promise<T>): Promise<T> {
    if (this.current) throw new Error('two acts of a transaction at once: await one after the other')
    const running = asked(act)
    this.current = running.then(
      () => undefined,
      () => undefined,
    )
    try {
      return await running
    } finally {
      this.current = null
    }
  }
}

function withTransaction(raw: RawTransaction, line: OneAtATime): Transaction {
  return {
    async get<T>(collection: string, id: string) {
      const { data } = await line.run(() => raw.collection(collection).doc(id).get())
      return (data as T | undefined) ?? null
    },
    async add(collection, document) {
      await line.run(() => raw.collection(collection).add({ data: document }))
    },
    async update(collection, id, change) {
      refuseUndefined(change, 'change')
      await line.run(() => raw.collection(collection).doc(id).update({ data: change }))
    },
  }
}
