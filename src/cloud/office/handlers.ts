import type { HandlersOf } from '../api/handler'
import { importRegister } from '../people/register/import-register'

/** Every operation that the function `office` serves. */
export const handlers: HandlersOf<'office'> = {
  'people.importRegister': importRegister,
}
