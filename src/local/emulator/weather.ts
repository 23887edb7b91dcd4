import type { AdminRequest } from './admin'

/**
 * How one database call goes wrong. `refused`: the platform's own error, nothing done; `dropped`: the line breaks
 * before it is heard; `cut`: it is done and the line breaks before the answer; `silent`: it is done and no answer
 * ever comes, so that the function runs into its time limit.
 */
export type Mishap = 'refused' | 'dropped' | 'cut' | 'silent'

/** What becomes of the next database call; null: it is well. */
export type Weather = (call: { worker: string; action: string; collection: string | null }) => Mishap | null

type Answer = Record<string, unknown>

/** The platform's error for a request that it could not carry out. */
const refusal = { code: 'DATABASE_REQUEST_FAILED', message: 'the database cannot be reached just now' }

/** Carries out a request in this weather: its answer, or what the line does instead. */
export async function inWeather(
  weather: Weather | null,
  { worker, body }: AdminRequest,
  carryOut: () => Promise<Answer>,
): Promise<Answer | 'cut' | 'silence'> {
  const { action = '', collectionName } = body
  if (!weather || !action.startsWith('database.')) return carryOut()
  const collection = typeof collectionName === 'string' ? collectionName : null
  const mishap = weather({ worker, action, collection })
  if (mishap === 'refused') return refusal
  if (mishap === 'dropped') return 'cut'
  const answer = await carryOut()
  if (mishap === null) return answer
  return mishap === 'cut' ? 'cut' : 'silence'
}
