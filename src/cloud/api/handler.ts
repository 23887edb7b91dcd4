import type { InputOf, OperationName, OutputOf, Operations, RefusalOf } from '../../contract'
import type { Answer } from '../../domain/answer'
import type { Moment } from '../../domain/calendar/moment'
import type { Identity } from '../platform/identity'

/** What every handler is given beside its input. */
export interface Context extends Identity {
  /** Village-local time of this call, read once. */
  now: Moment
  /** The client's key of a write; empty for a read. */
  key: string
}

export type Handler<N extends OperationName> = (
  input: InputOf<N>,
  context: Context,
) => Promise<Answer<OutputOf<N>, RefusalOf<N>>>

type NamesIn<Place extends 'api' | 'office'> = {
  [N in OperationName]: Operations[N]['runsIn'] extends Place ? N : never
}[OperationName]

/** The handlers of one function: complete by type. */
export type HandlersOf<Place extends 'api' | 'office'> = { [N in NamesIn<Place>]: Handler<N> }
