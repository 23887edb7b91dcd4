/**
 * What the tests use of the SDK, with the promises it really answers: its own types mix in the
 * callback style (`void`) and know no transactions.
 */
export type Fields = Record<string, unknown>

export interface SdkQuery {
  where(condition: Fields): SdkQuery
  orderBy(field: string, direction: 'asc' | 'desc'): SdkQuery
  limit(most: number): SdkQuery
  skip(offset: number): SdkQuery
  field(projection: Fields): SdkQuery
  get(): Promise<{ data: Fields[] }>
  count(): Promise<{ total: number }>
  update(change: { data: Fields }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface SdkDocument {
  field(projection: Fields): SdkDocument
  get(): Promise<{ data: Fields }>
  set(change: { data: Fields }): Promise<{ _id: string; stats: { updated: number; created: number } }>
  update(change: { data: Fields }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface SdkCollection extends SdkQuery {
  doc(id: string | number): SdkDocument
  add(added: { data: Fields | Fields[] }): Promise<{ _id: string; _ids?: string[] }>
  aggregate(): SdkAggregate
}

/** Every stage takes its description and answers the pipeline. */
export type SdkAggregate = {
  [
    stage in
      | 'match'
      | 'group'
      | 'sort'
      | 'limit'
      | 'skip'
      | 'project'
      | 'lookup'
      | 'unwind'
      | 'addFields'
      | 'replaceRoot'
      | 'count'
      | 'geoNear'
      | 'bucket'
      | 'bucketAuto'
      | 'sortByCount'
      | 'sample'
  ]: (description: unknown) => SdkAggregate
} & { end(): Promise<{ list: Fields[] }> }

export interface SdkTransaction {
  collection(name: string): SdkCollection
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

type Operator = (...operands: unknown[]) => Fields

/** The operators of queries, of updates, and (the last line) of aggregates. */
type Command = Record<
  | 'eq'
  | 'neq'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'in'
  | 'nin'
  | 'exists'
  | 'elemMatch'
  | 'and'
  | 'or'
  | 'not'
  | 'nor'
  | 'size'
  | 'all'
  | 'mod'
  | 'geoNear'
  | 'geoWithin'
  | 'geoIntersects'
  | 'set'
  | 'remove'
  | 'inc'
  | 'mul'
  | 'push'
  | 'pull'
  | 'addToSet'
  | 'max'
  | 'min'
  | 'pop'
  | 'shift'
  | 'unshift'
  | 'pullAll'
  | 'rename'
  | 'expr'
  | 'sum'
  | 'first',
  Operator
>

export interface SdkDatabase {
  command: Command & { aggregate: Command }
  Geo: {
    Point(longitude: number, latitude: number): Fields
    LineString(points: Fields[]): Fields
    Polygon(rings: Fields[]): Fields
    MultiPoint(points: Fields[]): Fields
    MultiPolygon(polygons: Fields[]): Fields
  }
  collection(name: string): SdkCollection
  createCollection(name: string): Promise<unknown>
  serverDate(moved?: { offset: number }): unknown
  RegExp(expression: { regexp: string; options: string }): unknown
  startTransaction(): Promise<SdkTransaction>
  runTransaction<Result>(
    work: (transaction: SdkTransaction) => Promise<Result>,
    times?: number,
  ): Promise<Result>
}
