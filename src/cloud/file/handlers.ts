import type { HandlersOf } from '../api/handler'
import { prepare } from './prepare'

/** The handlers of files. */
export const fileHandlers = { 'file.prepare': prepare } satisfies Partial<HandlersOf<'api'>>
