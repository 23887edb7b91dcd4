import { framed, linkTo, pageOf, pager, searchBox, whenOf } from './inside-frame'
import { briefly } from './inside-collections'
import { code, html, table, type Html } from './inside-html'
import { readSearch } from './inside-search'
import type { House } from './server'

const pageSize = 100

/** 数据库调用: the last 5,000, the newest first, what each cost. */
export function callsPage({ emulator }: House, asked: URLSearchParams): Html {
  const typed = asked.get('q') ?? ''
  const failed = asked.get('failed') === '1'
  const fits = readSearch(typed)
  const found = emulator
    .calls()
    .filter((call) => fits(call) && (!failed || call.error !== undefined))
    .reverse()
  const part = pageOf(found, asked.get('page'), pageSize)
  const rows = part.shown.map(({ at, worker, action, collection, ms, examined, returned, error }) => [
    whenOf(at),
    code(worker),
    code(action.replace(/^database\./, '')),
    collection === null ? '' : html`<a href="${linkTo('collections', [collection])}">${code(collection)}</a>`,
    ms.toFixed(1),
    examined,
    returned,
    error === undefined ? '' : html`<span class="wrap bad">${error}</span>`,
  ])
  const heads = ['村里的时间', '实例', '做什么', '集合', '毫秒', '看过', '给出', '出错']
  const only = html`<label
    ><input type="checkbox" name="failed" value="1" ${failed ? html` checked` : null} /> 只看出错的</label
  >`
  const query = { q: typed, ...(failed && { failed: 1 }) }
  return framed(
    'calls',
    '数据库调用',
    html`${searchBox(typed, '任何文字，或 字段=值，如 collection=people', only)}
      <p class="note">最近 5000 次里有 ${found.length} 次，新的在前。</p>
      ${table(
        heads,
        rows,
        '没有这样的调用。',
      )}${pager(part, (page) => linkTo('calls', [], { ...query, page }))}`,
  )
}

/** 发出去的: what WeChat's interfaces were asked, the newest first. */
export function outboxPage({ emulator }: House, asked: URLSearchParams): Html {
  const typed = asked.get('q') ?? ''
  const found = emulator.outbox().filter(readSearch(typed)).reverse()
  const part = pageOf(found, asked.get('page'), pageSize)
  const rows = part.shown.map(({ at, api, input, output }) => [
    whenOf(at),
    code(api),
    html`<code class="wrap">${JSON.stringify(input)}</code>`,
    html`<code class="wrap">${briefly(output)}</code>`,
  ])
  return framed(
    'outbox',
    '发出去的',
    html`<p class="note">微信的接口被问过什么：在本地不会真的发出去，都留在这里。</p>
      ${searchBox(typed, '任何文字，或 api=接口名')}${table(
        ['村里的时间', '接口', '问的', '答的'],
        rows,
        '还没有。',
      )}${pager(part, (page) => linkTo('outbox', [], { q: typed, page }))}`,
  )
}
