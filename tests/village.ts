import type { AnswerOf, InputOf, OperationName, Operations } from '../src/contract'
import { officeOperations } from '../src/contract/office-operations'
import { openLocalCloud, type LocalCloud } from '../src/local/open-local-cloud'
import { personaOf } from '../src/local/personas'

type Reads = { [N in OperationName]: Operations[N]['writes'] extends true ? never : N }[OperationName]
type Writes = Exclude<OperationName, Reads>

/** A village for one test file: the real functions over the real SDK, in memory, with a clock of its own. */
export interface Village {
  cloud: LocalCloud
  /** Asks as a persona. */
  ask<N extends Reads>(who: string, name: N, input: InputOf<N>): Promise<AnswerOf<N>>
  /** Changes something as a persona; a new key unless one is handed in. */
  tell<N extends Writes>(who: string, name: N, input: InputOf<N>, key?: string): Promise<AnswerOf<N>>
  /** Sends any event at all to `api`. */
  raw(who: string, event: unknown): Promise<unknown>
  /** Moves the village's clock; due timers run before this returns. */
  setClock(moment: string): Promise<void>
  close(): Promise<void>
}

export const adminCode = 'a-code-for-tests-only-0001'
let keys = 0

/** Opens a village whose clock stands at Tuesday 10:00 unless said otherwise. */
export async function openVillage({ now = '2026-11-24T10:00:00', most = 2 } = {}): Promise<Village> {
  const epoch = (moment: string): number => Date.parse(`${moment}+08:00`)
  const cloud = await openLocalCloud({
    dataFolder: null,
    now: epoch(now),
    moving: false,
    most,
    preview: true,
    env: { FIRST_ADMIN_CODE: adminCode },
  })
  const raw = async (who: string, event: unknown, place: 'api' | 'office' = 'api'): Promise<unknown> => {
    const answer = await cloud.ask(place, event, personaOf(who).openid)
    if ('errCode' in answer) throw new Error(answer.errMsg)
    return answer.result
  }
  return {
    cloud,
    raw,
    ask: async (who, name, input) => (await raw(who, { name, input })) as never,
    tell: async (who, name, input, key = `key-${String(++keys).padStart(8, '0')}`) =>
      (await raw(who, { name, input, key }, officeOperations.includes(name) ? 'office' : 'api')) as never,
    async setClock(moment) {
      const before = cloud.clock.now()
      cloud.clock.set(epoch(moment), false)
      await cloud.timers.catchUp(before, epoch(moment))
    },
    close: () => cloud.close(),
  }
}

/** The value of an answer that must be a yes; a refusal fails the test with its name. */
export function valueOf<A extends { ok: boolean }>(
  answer: A,
): Extract<A, { ok: true }>['value' & keyof Extract<A, { ok: true }>] {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer)}`)
  return (answer as unknown as { value: never }).value
}
