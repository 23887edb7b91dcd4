import type { FunctionCall } from '../host/call-log'
import { framed, pageOf, pager, linkTo, searchBox, whenOf } from './inside-frame'
import { code, html, table, type Html } from './inside-html'
import { readSearch } from './inside-search'
import type { House } from './server'

const pageSize = 100

/** 云函数: what each is allowed, its instances, and its last calls, the newest first. */
export function functionsPage({ host }: House, asked: URLSearchParams): Html {
  const functions = [...host.configs].map(([name, { timeout, memorySize, triggers, permissions }]) => [
    code(name),
    `${timeout} 秒`,
    `${memorySize} MB`,
    triggers.map(({ config }) => code(config)),
    html`<span class="wrap">${permissions.openapi.map((api) => html`${code(api)} `)}</span>`,
  ])
  const typed = asked.get('q') ?? ''
  const calls = host.calls()
  const part = pageOf(calls.filter(readSearch(typed)).reverse(), asked.get('page'), pageSize)
  return framed(
    'functions',
    '云函数',
    html`${table(['云函数', '最多跑', '内存', '定时', '可以用的接口'], functions, '没有云函数。')}
      <h2>实例</h2>
      ${instances(calls)}
      <h2>最近的调用</h2>
      ${searchBox(typed, '任何文字，或 name=api、openid=…')}${table(
        ['村里的时间', '云函数', '实例', '从哪里来', '谁', '毫秒', '冷启动', '出错'],
        part.shown.map(rowOf),
        '没有这样的调用。',
      )}${pager(part, (page) => linkTo('functions', [], { q: typed, page }))}`,
  )
}

function rowOf({ at, name, instance, source, openid, ms, coldMs, error }: FunctionCall) {
  return [
    whenOf(at),
    code(name),
    instance === null ? '' : databaseCallsOf(instance),
    code(source),
    openid === null ? '' : code(openid),
    ms,
    coldMs === null ? '' : Math.round(coldMs),
    error && html`<span class="wrap bad">${error.errCode} ${error.errMsg}</span>`,
  ]
}

/** Those that answered the last 1,000 calls. */
function instances(calls: readonly FunctionCall[]): Html {
  const names = [...new Set(calls.flatMap(({ instance }) => instance ?? []))].sort()
  const rows = names.map((name) => {
    const own = calls.filter(({ instance }) => instance === name)
    const failed = own.filter(({ error }) => error !== null).length
    const cold = own.find(({ coldMs }) => coldMs !== null)?.coldMs
    return [
      databaseCallsOf(name),
      own.length,
      failed === 0 ? 0 : html`<span class="bad">${failed}</span>`,
      typeof cold === 'number' ? `${Math.round(cold)} 毫秒` : '',
      whenOf(own.at(-1)?.at ?? 0),
    ]
  })
  return table(['实例', '调用', '其中出错', '冷启动', '最后一次'], rows, '还没有实例答过。')
}

const databaseCallsOf = (instance: string): Html =>
  html`<a href="${linkTo('calls', [], { q: `worker=${instance}` })}">${code(instance)}</a>`
