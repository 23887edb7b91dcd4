import { makeAutoObservable } from 'mobx'
import type { Reply } from '../send'
import type { Matter } from '../words/request'

const awaits = ['rate', 'reply', 'agree'] as const
const over = ['closed', 'declined', 'withdrawn', 'voided']

/** My matters: the list. */
export class RequestStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  mine: Matter[] = []
  /** The village's time of the list. */
  now: string | null = null
  offline = false

  constructor() {
    makeAutoObservable(this)
  }

  /** What request.mine is asked with, alone or in the batch of a page. */
  get question() {
    return { name: 'request.mine' as const, input: {} }
  }

  /** Those that wait for a word of mine. */
  get awaiting(): Matter[] {
    return this.mine.filter(({ actions }) => awaits.some((action) => actions.includes(action)))
  }

  /** Those on which others work. */
  get running(): Matter[] {
    return this.mine.filter((one) => !over.includes(one.state) && !this.awaiting.includes(one))
  }

  /** The matter that comes first: one that waits for me, else the newest that is being done. */
  get first(): Matter | null {
    return this.awaiting[0] ?? this.running[0] ?? null
  }

  /** What is over. */
  get past(): Matter[] {
    return this.mine.filter(({ state }) => over.includes(state))
  }

  /** Takes what the cloud answered to `question`. */
  take(reply: Reply<'request.mine'>): void {
    this.offline = !reply.ok && reply.refusal === 'no-network'
    if (reply.ok) {
      this.mine = reply.value
      this.now = reply.now
      this.state = 'here'
    } else if (this.state !== 'here') this.state = 'trouble'
  }
}
