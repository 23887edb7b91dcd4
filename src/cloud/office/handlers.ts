import type { HandlersOf } from '../api/handler'
import { importRegister } from '../people/register/import-register'
import { undoImport } from '../people/register/undo-import'
import { retentionDue } from '../privacy/retention-due'

/** Every operation that the function `office` serves. */
export const handlers: HandlersOf<'office'> = {
  'people.importRegister': importRegister,
  'people.undoImport': undoImport,
  'privacy.retentionDue': retentionDue,
}
