import type { HandlersOf } from '../api/handler'
import { plan } from './plan'
import { rota } from './rota'
import { set } from './set'

/** Who sits when, for everybody who reads it. */
export const dutyHandlers = { 'duty.rota': rota } satisfies Partial<HandlersOf<'api'>>

/** How the rota is written. */
export const dutyOfficeHandlers = {
  'duty.plan': plan,
  'duty.set': set,
} satisfies Partial<HandlersOf<'office'>>
