import type { HandlersOf } from '../api/handler'
import { livesHandlers } from '../people/lives/handlers'
import { importRegister } from '../people/register/import-register'
import { undoImport } from '../people/register/undo-import'

/** Every operation that the function `office` serves. */
export const handlers: HandlersOf<'office'> = {
  ...livesHandlers,
  'people.importRegister': importRegister,
  'people.undoImport': undoImport,
}
