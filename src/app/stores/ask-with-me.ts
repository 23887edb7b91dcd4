import type { InputOf } from '../../contract'
import type { Door, Question, Reply } from '../send'
import type { MeStore } from './me-store'

export type Reads = Parameters<Door['ask']>[0]

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

export type Questions<Ns extends readonly Reads[]> = { [I in keyof Ns]: Question<Ns[I]> }
export type Replies<Ns extends readonly Reads[]> = { [I in keyof Ns]: Reply<Ns[I]> }

/** The same for two or more things, in one request. */
export async function askAllWithMe<const Ns extends readonly Reads[]>(
  door: Door,
  me: MeStore,
  questions: Questions<Ns>,
): Promise<Replies<Ns>> {
  if (me.home) return door.askAll<Ns>(...questions)
  const all = [me.question, ...questions] as unknown as Questions<['me.home', ...Ns]>
  const [home, ...replies] = await door.askAll<['me.home', ...Ns]>(...all)
  me.take(home)
  return replies
}
