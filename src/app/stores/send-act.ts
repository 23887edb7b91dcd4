import { runInAction } from 'mobx'
import type { InputOf } from '../../contract'
import type { Door, Reply, Writes } from '../send'
import type { ActKeys } from './act-keys'

/** What a page shows of the act that is under way. */
interface Sending {
  busy: boolean
  refusal: string | null
}

/** Sends one act of a page, none beside it, under the key of its own words; null while another one is under way. */
export async function sendAct<N extends Writes>(
  page: Sending,
  { door, keys }: { door: Door; keys: ActKeys },
  name: N,
  input: InputOf<N>,
): Promise<Reply<N> | null> {
  if (page.busy) return null
  runInAction(() => Object.assign(page, { busy: true, refusal: null }))
  const reply: Reply<N> = await door.tell(name, input, keys.keyFor(`${name} ${JSON.stringify(input)}`))
  keys.heard(reply)
  runInAction(() => Object.assign(page, { busy: false, refusal: reply.ok ? null : reply.refusal }))
  return reply
}
