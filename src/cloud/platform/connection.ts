import { Busy, isBusy } from './errors'
import { cloud } from './sdk'

export type Document = Record<string, unknown>
export type Direction = 'asc' | 'desc'
export type Where = Record<string, unknown>

// The SDK's own types say `any` everywhere; these are the parts that we use.
interface Query {
  where(where: Where): Query
  orderBy(field: string, direction: Direction): Query
  limit(n: number): Query
  skip(n: number): Query
  field(fields: Record<string, true>): Query
  get(): Promise<{ data: unknown[] }>
  count(): Promise<{ total: number }>
  update(change: { data: Document }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}
export interface Reference {
  get(): Promise<{ data: unknown }>
  set(change: { data: Document }): Promise<unknown>
  update(change: { data: Document }): Promise<{ stats: { updated: number } }>
  remove(): Promise<unknown>
}
interface Collection extends Query {
  doc(id: string): Reference
  add(change: { data: Document | Document[] }): Promise<unknown>
  aggregate(): Pipeline
}
/** The SDK's aggregate builder, as far as we use it. */
export interface Pipeline {
  match(where: Where): Pipeline
  lookup(join: { from: string; localField: string; foreignField: string; as: string }): Pipeline
  addFields(fields: Document): Pipeline
  project(fields: Document): Pipeline
  group(by: Document): Pipeline
  sort(order: Record<string, 1 | -1>): Pipeline
  limit(n: number): Pipeline
  end(): Promise<{ list: unknown[] }>
}
interface Database {
  collection(name: string): Collection
  command: Command
  startTransaction(): Promise<RawTransaction>
}
export interface RawTransaction {
  collection(name: string): { doc(id: string): Reference; add(change: { data: Document }): Promise<unknown> }
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}
/** Operators for guards and changes. */
export interface Command {
  in(values: unknown[]): unknown
  nin(values: unknown[]): unknown
  gte(value: unknown): unknown
  gt(value: unknown): unknown
  lt(value: unknown): unknown
  lte(value: unknown): unknown
  neq(value: unknown): unknown
  exists(there: boolean): unknown
  set(value: unknown): unknown
  remove(): unknown
  inc(by: number): unknown
  push(values: unknown): unknown
  pull(value: unknown): unknown
  addToSet(value: unknown): unknown
  or(...parts: unknown[]): unknown
  and(...parts: unknown[]): unknown
}

/** The database over the unmodified SDK; nothing outside this folder sees it. */
export const db = cloud.database({ throwOnNotFound: false } as never) as unknown as Database

/** The SDK's operators. */
export const command: Command = db.command

/** Asks the platform; too busy or too slow becomes `Busy`. */
export async function asked<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question()
  } catch (error) {
    if (isBusy(error)) throw new Busy((error as Error).message)
    throw error
  }
}
