import { makeAutoObservable, runInAction } from 'mobx'
import type { InputOf, RefusalOf } from '../../contract'
import type { Reply } from '../send'
import type { MatterWhole } from '../words/request'
import { ActKeys } from './act-keys'
import { askWithMe } from './ask-with-me'
import { Latest } from './latest'
import type { MeStore } from './me-store'
import type { RootStore } from './root-store'
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

/** The one of my matters that is open, and what I do with it. */
export class MatterStore {
  one: MatterWhole | null = null
  state: 'waiting' | 'here' | 'trouble' | 'nowhere' = 'waiting'
  /** The village's time of what is shown. */
  now = ''
  busy = false
  refusal: Refusal | null = null
  /** What I am about to say to it. */
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

  /** Opens one; what was open before is not shown meanwhile. */
  async open(requestId: string): Promise<void> {
    this.refusal = null
    const wanted = this.opening.begin()
    if (this.one?.id !== requestId) {
      this.one = null
      this.state = 'waiting'
    }
    const reply = await askWithMe(this.carrier.door, this.me, 'request.one', { requestId })
    if (!wanted()) return
    runInAction(() => {
      if (reply.ok) this.show(reply.value, reply.now)
      else if (!this.one) this.state = reply.refusal === 'not-found' ? 'nowhere' : 'trouble'
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
    this.now = now
    this.state = 'here'
  }
}

/** The one MatterStore of the app. */
export const matterStore = ({ carrier, me, phone }: RootStore): MatterStore =>
  new MatterStore(carrier, me, phone.newKey)
