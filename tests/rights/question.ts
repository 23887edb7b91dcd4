import type { Cell } from './target'

/** Makes what is asked in one cell, with whatever must be there before. */
export type Question = (cell: Cell) => unknown

/** The questions of some operations: by name, a second one about the same operation behind a `#`. */
export type Questions = Record<string, Question>

/** An operation that is asked the same whoever it is about. */
export const always =
  (input: unknown): Question =>
  () =>
    input

/** The operation that a question asks. */
export const operationOf = (question: string): string => question.split('#')[0] ?? question
