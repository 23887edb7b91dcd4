import type { InputOf } from '../../contract'
import type { Door, Reply } from '../send'
import type { MeStore } from './me-store'

type Reads = Parameters<Door['ask']>[0]

/** Asks one thing; a page that was opened by itself asks in the same request who its reader is. */
export async function askWithMe<N extends Reads>(
  door: Door,
  me: MeStore,
  name: N,
  input: InputOf<N>,
): Promise<Reply<N>> {
  if (me.home) return door.ask(name, input)
  const [home, reply] = await door.askAll<readonly ['me.home', N]>(me.question, { name, input })
  me.take(home)
  return reply
}
