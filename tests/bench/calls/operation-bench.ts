import { operations, type InputOf, type OperationName, type OutputOf } from '../../../src/contract'
import type { Action } from '../../../src/domain/request/life'
import { Speaker } from '../../../src/local/demo/speaker'
import type { LocalCloud } from '../../../src/local/open-local-cloud'
import { personaOf, personas } from '../../../src/local/personas'
import { Counter } from './counter'

/** Figures hold before the limiter, which adds one call to every write (agreements §9 of the design). */
const beforeLimiter = (name: OperationName, db: number): number => (operations[name].writes ? db - 1 : db)

/** Calls operations as the demo people do and notes how many database calls each cost: the most that was seen. */
export class OperationBench {
  private readonly speaker: Speaker
  private readonly counter: Counter

  constructor(
    private readonly cloud: LocalCloud,
    readonly seen: Map<string, number>,
  ) {
    this.speaker = new Speaker(cloud, 'bench')
    this.counter = new Counter(cloud)
  }

  /** Calls one; it must not be refused. `as` notes it under a name of its own, for a case beside the usual one. */
  async call<N extends OperationName>(
    who: string,
    name: N,
    input: InputOf<N>,
    as: string = name,
  ): Promise<OutputOf<N>> {
    const { speaker } = this
    const { value, db } = await this.counter.during<unknown>(() =>
      operations[name].writes
        ? speaker.tell(who, name as never, input as never)
        : speaker.ask(who, name as never, input as never),
    )
    this.note(as, beforeLimiter(name, db))
    return value as OutputOf<N>
  }

  /** Calls one that must be refused with this word. */
  async refused<N extends OperationName>(
    who: string,
    name: N,
    input: InputOf<N>,
    as: { refusal: string; name: string },
  ): Promise<void> {
    const event = { name, input, key: `refused-${this.seen.size}-bench` }
    const { value, db } = await this.counter.during(() => this.cloud.ask('api', event, personaOf(who).openid))
    const said = JSON.stringify(value)
    if (!said.includes(`"refusal":"${as.refusal}"`)) throw new Error(`${as.name} was not refused: ${said}`)
    this.note(as.name, beforeLimiter(name, db))
  }

  /** Uploads a file that its owner may send. */
  upload(who: string, kind: 'picture' | 'register', bytes: Buffer): Promise<string> {
    return this.speaker.upload(who, kind, bytes)
  }

  /** Somebody to whom this act on a request is open now, and the request. Throws when the village has none. */
  async open(action: Action): Promise<{ who: string; requestId: string }> {
    for (const { key } of personas.filter(({ openid }) => this.isBound(openid)))
      for (const name of ['request.desk', 'request.mine'] as const) {
        const list = await this.speaker.ask(key, name, {})
        const one = list.find(({ actions }) => actions.includes(action))
        if (one) return { who: key, requestId: one.id }
      }
    throw new Error(`nobody of the village may ${action} any request`)
  }

  private isBound(openid: string): boolean {
    const accounts = this.cloud.emulator.documents('accounts') as { _id: string; personId: string | null }[]
    return accounts.some(({ _id, personId }) => _id === openid && personId !== null)
  }

  private note(as: string, db: number): void {
    this.seen.set(as, Math.max(db, this.seen.get(as) ?? 0))
  }
}
