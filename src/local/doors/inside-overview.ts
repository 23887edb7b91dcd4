import { framed, linkTo, whenOf, type Place } from './inside-frame'
import { sizeOf } from './inside-files'
import { html, type Html } from './inside-html'
import type { House } from './server'

/** 概况: how much there is of everything. */
export function overviewPage({ emulator, host, clock }: House): Html {
  const collections = emulator.collections()
  const documents = collections.reduce((sum, one) => sum + one.documents, 0)
  const calls = emulator.calls()
  const failed = calls.filter(({ error }) => error !== undefined).length
  const files = emulator.storage.list()
  const bytes = files.reduce((sum, one) => sum + one.bytes, 0)
  const timers = [...host.configs.values()].flatMap(({ triggers }) => triggers).length
  const cards: [Place, string, string][] = [
    ['clock', whenOf(clock.now()), clock.isMoving() ? '村里的钟，在走' : '村里的钟，停着'],
    ['collections', `${documents} 份文档`, `在 ${collections.length} 个集合里`],
    [
      'calls',
      `${calls.length} 次调用`,
      failed > 0 ? `最近的数据库调用，${failed} 次出错` : '最近的数据库调用，没有出错',
    ],
    ['functions', `${host.configs.size} 个云函数`, [...host.configs.keys()].join('、')],
    ['timers', `${timers} 个定时器`, '跟着村里的钟'],
    ['outbox', `${emulator.outbox().length} 次`, '问过微信的接口'],
    ['files', `${files.length} 个文件`, sizeOf(bytes)],
  ]
  return framed(
    '',
    '本地云里面',
    html`<ul class="cards">
      ${cards.map(
        ([place, figure, words]) =>
          html`<li>
            <a href="${linkTo(place)}"><b>${figure}</b><span>${words}</span></a>
          </li>`,
      )}
    </ul>`,
  )
}
