import { momentOfEpoch } from '../../domain/calendar/moment'
import { framed, linkTo, whenOf } from './inside-frame'
import { code, html, table, type Html } from './inside-html'
import { nextDue } from './inside-next-due'
import type { House } from './server'

/** 定时器: when each falls due next by the village's clock, and a button that runs it now. */
export function timersPage({ host, clock }: House, asked: URLSearchParams): Html {
  const now = clock.now()
  const rows = [...host.configs].flatMap(([name, { triggers }]) =>
    triggers.map((trigger) => {
      const due = nextDue(trigger.config, now)
      return [
        code(name),
        code(trigger.name),
        code(trigger.config),
        due === null ? '一年里没有' : whenOf(due),
        html`<form method="post" action="${linkTo('timers', [name])}"><button>现在就跑</button></form>`,
      ]
    }),
  )
  return framed(
    'timers',
    '定时器',
    html`${said(asked)}
      <p class="note">村里现在是 ${whenOf(now)}。七段是：秒 分 时 日 月 星期 年。</p>
      ${table(['云函数', '触发器', '时间', '下一次', ''], rows, '没有定时器。')}`,
  )
}

/** 钟: what time it is in the village, and how to set it. */
export function clockPage({ clock }: House, asked: URLSearchParams): Html {
  const now = clock.now()
  const moving = clock.isMoving()
  const go = (to: string, words: string) =>
    html`<form class="quiet" method="post" action="${linkTo('clock')}">
      <input type="hidden" name="go" value="${to}" /><button>${words}</button>
    </form>`
  const choice = (value: 'yes' | 'no', words: string, chosen: boolean) =>
    html`<label
      ><input type="radio" name="moving" value="${value}" ${chosen ? html` checked` : null} /> ${words}</label
    >`
  return framed(
    'clock',
    '钟',
    html`${said(asked)}
      <ul class="cards">
        <li>
          <a href="${linkTo('clock')}"><b>${whenOf(now)}</b><span>${moving ? '在走' : '停着'}</span></a>
        </li>
      </ul>
      <div class="row">
        ${go('hour', '过一小时')}${go('tomorrow', '到明天 8 点')}${go('real', '回到真的时间')}
      </div>
      <h2>拨到</h2>
      <form class="row" method="post" action="${linkTo('clock')}">
        <label
          >时间
          <input type="datetime-local" name="now" step="1" required value="${momentOfEpoch(now)}" /></label
        >${choice('yes', '从那里接着走', moving)}${choice('no', '停在那里', !moving)}<button>拨钟</button>
      </form>
      <p class="note">往后拨，中间到点的定时器各跑一次；往前拨，什么也不跑。</p>`,
  )
}

/** What came of the button that was pressed. */
function said(asked: URLSearchParams): Html | null {
  const [done, failed] = [asked.get('done'), asked.get('failed')]
  if (done !== null) return html`<p class="said" role="status">${done}</p>`
  return failed === null ? null : html`<p class="said bad" role="alert">${failed}</p>`
}
