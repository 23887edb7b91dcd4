import type { CollectionFacts } from '../emulator'
import { framed, linkTo, pageOf, pager, searchBox } from './inside-frame'
import { code, html, table, type Html } from './inside-html'
import { readSearch } from './inside-search'
import type { House } from './server'

type Document = Record<string, unknown> & { _id: string | number }

const pageSize = 50
/** As much of a document as one line of the list shows, in characters. */
const glance = 160

/** 集合: what there is, and how much. */
export function collectionsPage({ emulator }: House): Html {
  const rows = emulator
    .collections()
    .map(({ name, documents, indexes }) => [
      html`<a href="${linkTo('collections', [name])}">${code(name)}</a>`,
      documents,
      html`<span class="wrap">${indexes.map((index) => html`${code(index.name)} `)}</span>`,
    ])
  return framed('collections', '集合', table(['集合', '文档', '索引'], rows, '一个集合也没有。'))
}

/** The documents of one collection, the newest first; null for a collection that is not there. */
export function documentsPage({ emulator }: House, name: string, asked: URLSearchParams): Html | null {
  const facts = emulator.collections().find((one) => one.name === name)
  if (!facts) return null
  const typed = asked.get('q') ?? ''
  const found = (emulator.documents(name) as Document[]).filter(readSearch(typed)).reverse()
  const part = pageOf(found, asked.get('page'), pageSize)
  const paths = [...new Set(facts.indexes.flatMap(({ fields }) => fields.map(({ path }) => path)))].filter(
    (path) => path !== '_id',
  )
  const rows = part.shown.map((document) => [
    html`<a href="${linkTo('collections', [name, document._id])}">${code(document._id)}</a>`,
    briefly(firstWords(document)),
    ...paths.map((path) => cut(valueAt(document, path))),
    cut(without(document, paths)),
  ])
  const count = typed
    ? `找到 ${found.length} 份，一共 ${facts.documents} 份。`
    : `一共 ${found.length} 份，新加的在前。`
  const links = pager(part, (page) => linkTo('collections', [name], { q: typed, page }))
  return framed(
    'collections',
    `集合 ${name}`,
    html`${searchBox(typed, '任何文字，或 字段=值')}
      <p class="note">${count}</p>
      ${table(['_id', '写着', ...paths, '其余'], rows, typed ? '没有这样的文档。' : '还没有文档。')}${links}
      <h2>索引</h2>
      ${indexTable(facts)}`,
  )
}

/** One document, written out; null when it is not there. */
export function documentPage({ emulator }: House, name: string, id: string): Html | null {
  if (!emulator.collections().some((one) => one.name === name)) return null
  const document = (emulator.documents(name) as Document[]).find(({ _id }) => String(_id) === id)
  if (!document) return null
  return framed(
    'collections',
    id,
    html`<p><a href="${linkTo('collections', [name])}">回到集合 ${name}</a></p>
      <pre>${JSON.stringify(document, null, 2)}</pre>`,
  )
}

function indexTable({ indexes }: CollectionFacts): Html {
  const rows = indexes.map(({ name, unique, fields }) => [
    code(name),
    html`${fields.map(({ path, direction }, at) => html`${at > 0 && '、'}${code(path)} ${direction === 1 ? '升' : '降'}`)}`,
    unique ? '唯一' : '',
  ])
  return table(['索引', '字段', ''], rows, '没有索引。')
}

function valueAt(thing: unknown, path: string): unknown {
  if (Array.isArray(thing)) return thing.map((one: unknown) => valueAt(one, path))
  const [field = '', ...rest] = path.split('.')
  const value =
    typeof thing === 'object' && thing !== null ? (thing as Record<string, unknown>)[field] : undefined
  return rest.length > 0 ? valueAt(value, rest.join('.')) : value
}

function without(document: Document, paths: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(document).filter(([field]) => field !== '_id' && !paths.includes(field)),
  )
}

/** The first Chinese text in it: what a reader knows it by. */
function firstWords(thing: unknown): string | undefined {
  if (typeof thing === 'string') return /\p{Script=Han}/u.test(thing) ? thing : undefined
  if (typeof thing !== 'object' || thing === null) return undefined
  for (const part of Object.values(thing)) {
    const found = firstWords(part)
    if (found !== undefined) return found
  }
  return undefined
}

/** A value on one line, cut off where it is long. */
const cut = (value: unknown): Html => html`<code class="cut">${briefly(value)}</code>`

/** A value in so many characters at most. */
export function briefly(value: unknown): string {
  if (value === undefined) return ''
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > glance ? `${text.slice(0, glance)}…` : text
}
