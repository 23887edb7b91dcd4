import type { AnswerOf, InputOf, OperationName, Operations } from '../contract'
import type { CallFunction } from './device/shapes'

type Reads = { [N in OperationName]: Operations[N]['writes'] extends true ? never : N }[OperationName]
export type Writes = Exclude<OperationName, Reads>

/** The phone got no answer at all: no network, or the cloud is down. What was typed is still there. */
export interface NoAnswer {
  ok: false
  refusal: 'no-network'
  about?: string
  now: null
}
export type Reply<N extends OperationName> = AnswerOf<N> | NoAnswer

/** One question of a batch. */
export interface Question<N extends Reads> {
  name: N
  input: InputOf<N>
}

/** The one door of the app: every question to the cloud goes through it. */
export class Door {
  /** The village's time in the last answer: the only time that the app knows. */
  now: string | null = null

  constructor(
    private readonly call: CallFunction,
    private readonly officeNames: ReadonlySet<string>,
    private readonly newKey: () => string,
  ) {}

  /** Asks one thing. */
  ask<N extends Reads>(name: N, input: InputOf<N>): Promise<Reply<N>> {
    return this.send<Reply<N>>(this.placeOf(name), { name, input })
  }

  /** Asks several things at once; the cloud reads who asks only once. */
  async askAll<const Ns extends readonly Reads[]>(
    ...questions: { [I in keyof Ns]: Question<Ns[I]> }
  ): Promise<{ [I in keyof Ns]: Reply<Ns[I]> }> {
    type Replies = { [I in keyof Ns]: Reply<Ns[I]> }
    const reply = await this.send<{ ok: boolean; value: Replies }>('api', { batch: questions })
    return reply.ok ? reply.value : (questions.map(() => reply) as unknown as Replies)
  }

  /** Changes something. A retry must carry the key of the first try, so the caller may hand one in. */
  tell<N extends Writes>(name: N, input: InputOf<N>, key = this.newKey()): Promise<Reply<N>> {
    return this.send<Reply<N>>(this.placeOf(name), { name, input, key })
  }

  private placeOf(name: string): 'api' | 'office' {
    return this.officeNames.has(name) ? 'office' : 'api'
  }

  private async send<R>(place: 'api' | 'office', event: object): Promise<R> {
    try {
      const answer = (await this.call(place, event)) as R & { now: string }
      this.now = answer.now
      return answer
    } catch {
      return { ok: false, refusal: 'no-network', now: null } as R
    }
  }
}
