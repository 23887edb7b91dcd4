import { execFileSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { Query, update } from 'mingo'
import { Database } from '../../../src/local/emulator/database'
import { Store } from '../../../src/local/emulator/store'
import { documentOf, DOCUMENTS, laneOf, schema, villageOf, type RequestDocument } from './documents'
import { seeded } from '../random'
import { compare, median, perSecond, type Compared } from './measure'

const RUNS = 5
const FINDS = 2000
const SORTED = 1000
const UPDATES = 5000
const LIMIT = 20

export interface Outcome {
  documents: number
  seed: number
  insertsPerSecond: number
  indexedFindsPerSecond: number
  /** Equality on one index, order by another field: all of about 142 are sorted. */
  sortedFind: Compared
  /** Equality and order from one index of two fields: 20 are looked at. */
  orderedFind: Compared
  conditionalUpdate: Compared
  reopenMs: number
}

/** Measures the engine with its log in `folder`, strict as in every test. */
export async function benchEngine(folder: string, seed: number): Promise<Outcome> {
  const random = seeded(seed)
  const documents = Array.from({ length: DOCUMENTS }, (_, n) => documentOf(n, random))
  const database = openDatabase(folder)
  const insertsPerSecond = await perSecond(DOCUMENTS, (n) =>
    database.insert('requests', [documents[n] as RequestDocument]),
  )
  const any = (): number => Math.floor(random() * DOCUMENTS)
  const outcome = {
    documents: DOCUMENTS,
    seed,
    insertsPerSecond: Math.round(insertsPerSecond),
    indexedFindsPerSecond: await indexedFinds(database, any),
    sortedFind: await sortedFind(database, documents, any),
    orderedFind: await orderedFind(database, documents, any),
    conditionalUpdate: await conditionalUpdate(database, documents),
  }
  database.close()
  return { ...outcome, reopenMs: reopening(folder) }
}

function openDatabase(folder: string): Database {
  const fail = (problem: unknown): never => {
    throw problem instanceof Error ? problem : new Error(String(problem))
  }
  return new Database(new Store({ dataFolder: folder, schema, onNotice: fail, onFatal: fail }), true)
}

async function indexedFinds(database: Database, any: () => number): Promise<number> {
  const rates: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const rate = await perSecond(FINDS, () => {
      const n = any()
      const found = database.find('requests', { query: { number: n } })
      expectCount(found.documents.length, 1)
    })
    rates.push(rate)
  }
  return Math.round(median(rates))
}

/** The candidates of one lane, as the index hands them over. */
function sortedFind(database: Database, all: RequestDocument[], any: () => number): Promise<Compared> {
  const lanes = groups(all, 'laneId')
  const order = { dueAt: 1 } as const
  const engine = (): Promise<number> =>
    perSecond(SORTED, () => {
      const query = { laneId: laneOf(any()) }
      expectCount(database.find('requests', { query, order, limit: LIMIT }).documents.length, LIMIT)
    })
  const raw = (): Promise<number> =>
    perSecond(SORTED, () => {
      const query = { laneId: laneOf(any()) }
      const candidates = lanes.get(query.laneId) ?? []
      expectCount(new Query(query, {}).find(candidates).sort(order).limit(LIMIT).all().length, LIMIT)
    })
  return compare(RUNS, engine, raw)
}

/** The candidates are the 20 that the index leads to, in its order; mingo sorts what it is given, as it must. */
function orderedFind(database: Database, all: RequestDocument[], any: () => number): Promise<Compared> {
  const villages = groups(all, 'villageId')
  const order = { dueAt: -1 } as const
  for (const [name, list] of villages) {
    list.sort((a, b) => (String(a['dueAt']) < String(b['dueAt']) ? 1 : -1))
    villages.set(name, list.slice(0, LIMIT))
  }
  const engine = (): Promise<number> =>
    perSecond(SORTED, () => {
      const query = { villageId: villageOf(any()) }
      const found = database.find('requests', { query, order, limit: LIMIT })
      expectCount(found.examined, LIMIT)
      expectCount(found.documents.length, LIMIT)
    })
  const raw = (): Promise<number> =>
    perSecond(SORTED, () => {
      const query = { villageId: villageOf(any()) }
      const candidates = villages.get(query.villageId) ?? []
      expectCount(new Query(query, {}).find(candidates).sort(order).limit(LIMIT).all().length, LIMIT)
    })
  return compare(RUNS, engine, raw)
}

function groups(all: RequestDocument[], field: string): Map<string, RequestDocument[]> {
  const found = new Map<string, RequestDocument[]>()
  for (const document of all) {
    const list = found.get(String(document[field]))
    if (list) list.push(document)
    else found.set(String(document[field]), [document])
  }
  return found
}

/** Each update holds once: whoever has seen `rev` moves the state and the date, and adds a line to the history. */
async function conditionalUpdate(database: Database, all: RequestDocument[]): Promise<Compared> {
  let [engineAt, rawAt] = [0, 0]
  const queryOf = ({ _id }: RequestDocument, rev: number) => ({ _id, rev, level: 'group' })
  const dataOf = (n: number) => ({
    $set: { state: 'answered', dueAt: `2027-01-01T00:${String(n % 60).padStart(2, '0')}:00` },
    $inc: { rev: 1 },
    $push: { history: { $each: [{ at: '2026-02-01T08:00:00', by: 'p00000000002', act: 'answer' }] } },
  })
  const engine = (): Promise<number> =>
    perSecond(UPDATES, async () => {
      const n = engineAt++
      const query = queryOf(all[n] as RequestDocument, 0)
      const modify = { query, data: dataOf(n), replace: false, multi: true, upsert: false }
      expectCount((await database.modify('requests', modify)).updated, 1)
    })
  const copies = all.map((document) => structuredClone(document))
  const raw = (): Promise<number> =>
    perSecond(UPDATES, async () => {
      const n = rawAt++
      const document = copies[n] as RequestDocument
      const query = queryOf(document, 0)
      const [candidate] = new Query(query, {}).find<RequestDocument>([document]).all()
      await Promise.resolve() // the engine's writes are awaited too
      expectCount(candidate ? update(candidate, dataOf(n) as never).length : 0, 4)
    })
  return compare(RUNS, engine, raw)
}

/** Opens the data as a start does, in a process of its own; answers the milliseconds until it can be asked. */
export function reopen(folder: string): number {
  const begun = performance.now()
  const database = openDatabase(folder)
  const ms = performance.now() - begun
  expectCount(database.store.collection('requests').documents.size, DOCUMENTS)
  expectCount(database.find('requests', { query: { number: DOCUMENTS - 1 } }).documents.length, 1)
  database.close()
  return ms
}

function reopening(folder: string): number {
  const times = Array.from({ length: RUNS }, () =>
    Number(
      execFileSync(process.execPath, [String(process.argv[1]), '--reopen', folder], { encoding: 'utf8' }),
    ),
  )
  return Math.round(median(times))
}

/** A figure counts only when the answer was right. */
function expectCount(found: number, expected: number): void {
  if (found !== expected)
    throw new Error(`expected ${expected}, found ${found}: the figure would be of something else`)
}
