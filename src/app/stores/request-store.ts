import { makeAutoObservable, runInAction } from 'mobx'
import type { InputOf, RefusalOf } from '../../contract'
import type { Reply } from '../send'
import type { Matter, MatterWhole } from '../words/request'
import { ActKeys } from './act-keys'
import { askWithMe } from './ask-with-me'
import { Latest } from './latest'
import type { MeStore } from './me-store'
import { SayingDraft, type Carrier } from './saying-draft'

type Act =
  | 'request.reply'
  | 'request.add'
  | 'request.reopen'
  | 'request.withdraw'
  | 'request.agree'
  | 'request.refuse'
  | 'request.rate'
/** The acts that say something. */
export type SayingAct = 'reply' | 'add' | 'reopen'
type Refusal = RefusalOf<'request.add'> | RefusalOf<'file.prepare'> | 'no-network'
export type Rating = Omit<InputOf<'request.rate'>, 'requestId'>

const awaits = ['rate', 'reply', 'agree'] as const
const over = ['closed', 'declined', 'withdrawn', 'voided']

/** My matters: the list, the one that is open, and what I do with it. */
export class RequestStore {
  state: 'waiting' | 'here' | 'trouble' = 'waiting'
  mine: Matter[] = []
  /** The village's time of the list. */
  now: string | null = null
  offline = false
  one: MatterWhole | null = null
  oneState: 'waiting' | 'here' | 'trouble' | 'nowhere' = 'waiting'
  /** The village's time of the open one. */
  oneNow = ''
  busy = false
  refusal: Refusal | null = null
  /** What I am about to say to the open one. */
  draft: SayingDraft | null = null
  private readonly keys: ActKeys
  private readonly opening = new Latest()

  constructor(
    private readonly carrier: Carrier,
    private readonly me: MeStore,
    newKey: () => string,
  ) {
    this.keys = new ActKeys(newKey)
    makeAutoObservable<this, 'carrier' | 'me' | 'keys'>(this, {
      carrier: false,
      me: false,
      keys: false,
    })
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

  /** Opens one; what was open before is not shown meanwhile. */
  async open(requestId: string): Promise<void> {
    this.refusal = null
    const wanted = this.opening.begin()
    if (this.one?.id !== requestId) {
      this.one = null
      this.oneState = 'waiting'
    }
    const reply = await askWithMe(this.carrier.door, this.me, 'request.one', { requestId })
    if (!wanted()) return
    runInAction(() => {
      if (reply.ok) this.show(reply.value, reply.now)
      else if (!this.one) this.oneState = reply.refusal === 'not-found' ? 'nowhere' : 'trouble'
    })
  }

  /** Begins to say something to one; what was typed before is still there. */
  beginSaying(requestId: string): void {
    this.refusal = null
    this.draft = new SayingDraft(this.carrier, `linli.say.${requestId}`, () => this.changed())
  }

  /** 回话, 再补一句, 再办; true when it has arrived. */
  async say(act: SayingAct, requestId: string): Promise<boolean> {
    const { draft } = this
    if (!draft || this.busy) return false
    this.busy = true
    this.refusal = null
    const saying = await draft.send()
    runInAction(() => {
      this.busy = false
      this.refusal = draft.refusal
    })
    const done = saying !== null && (await this.act(`request.${act}`, { requestId, ...saying }))
    if (done) draft.clear()
    return done
  }

  withdraw = (requestId: string): Promise<boolean> => this.act('request.withdraw', { requestId })
  agree = (requestId: string): Promise<boolean> => this.act('request.agree', { requestId })
  refuse = (requestId: string): Promise<boolean> => this.act('request.refuse', { requestId })
  rate = (requestId: string, rating: Rating): Promise<boolean> =>
    this.act('request.rate', { requestId, ...rating })

  private async act<N extends Act>(name: N, input: InputOf<N>): Promise<boolean> {
    if (this.busy) return false
    this.busy = true
    this.refusal = null
    const key = this.keys.keyFor(`${name} ${JSON.stringify(input)}`)
    const reply: Reply<Act> = await this.carrier.door.tell(name, input, key)
    this.keys.heard(reply)
    runInAction(() => {
      this.busy = false
      this.refusal = reply.ok ? null : reply.refusal
      // Another matter may have been opened meanwhile.
      if (reply.ok && (!this.one || this.one.id === input.requestId)) this.show(reply.value, reply.now)
    })
    return reply.ok
  }

  private changed(): void {
    this.refusal = null
  }

  private show(one: MatterWhole, now: string): void {
    this.one = one
    this.oneNow = now
    this.oneState = 'here'
  }
}
