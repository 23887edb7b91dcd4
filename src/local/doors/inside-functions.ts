import type { CallRecord } from '../emulator'
import { framed, linkTo, whenOf } from './inside-frame'
import { code, html, table, type Html } from './inside-html'
import type { House } from './server'

/** 云函数: what each is allowed, and which of its instances have asked the database lately. */
export function functionsPage({ host, emulator }: House): Html {
  const rows = [...host.configs].map(([name, { timeout, memorySize, triggers, permissions }]) => [
    code(name),
    `${timeout} 秒`,
    `${memorySize} MB`,
    triggers.map((trigger) => code(trigger.config)),
    permissions.openapi.map((name) => html`${code(name)} `),
  ])
  return framed(
    'functions',
    '云函数',
    html`${table(['云函数', '最多跑', '内存', '定时', '能调的接口'], rows, '没有云函数。')}
      <h2>实例</h2>
      <p class="note">最近 5000 次数据库调用是这些实例问的。</p>
      ${instanceTable(emulator.calls())}`,
  )
}

function instanceTable(calls: readonly CallRecord[]): Html {
  const workers = [...new Set(calls.map(({ worker }) => worker))].sort()
  const rows = workers.map((worker) => {
    const own = calls.filter((call) => call.worker === worker)
    const failed = own.filter(({ error }) => error !== undefined).length
    return [
      html`<a href="${linkTo('calls', [], { q: `worker=${worker}` })}">${code(worker)}</a>`,
      own.length,
      failed === 0 ? 0 : html`<span class="bad">${failed}</span>`,
      whenOf(own.at(-1)?.at ?? 0),
    ]
  })
  return table(['实例', '数据库调用', '其中出错', '最后一次'], rows, '还没有实例问过数据库。')
}
