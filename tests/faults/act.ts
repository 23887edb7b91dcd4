import type { World } from '../rights/world/world'

/** What later acts need of earlier answers. */
export type Memo = Record<string, { [field: string]: unknown }>

/** One thing that somebody does in the course of the day. */
export interface Act {
  /** Under which name its answer is remembered. */
  name: string
  openid: string
  operation: string
  /** Made anew for every try: a phone button gives another code each time. */
  input: (memo: Memo, attempt: number) => unknown
}

/** Acts of one person: a name, an operation, an input. */
export type Doing = (name: string, operation: string, input: Act['input'] | object) => Act

/** How somebody acts. */
export const doing =
  (openid: string): Doing =>
  (name, operation, input) => ({
    ...{ name, openid, operation },
    input: typeof input === 'function' ? (input as Act['input']) : () => input,
  })

/** The acts of one part of the day. */
export type Part = (world: World) => Act[] | Promise<Act[]>
