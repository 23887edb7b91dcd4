import type { CallRecord } from '../src/local/emulator'

/**
 * The count of an account's writes (src/cloud/platform/write-limit), which every write begins with and which figures
 * are told without. Whatever else changes accounts looks the same: of an act that does, only the first is the count.
 */
export const isWriteCount = ({ collection, action }: Pick<CallRecord, 'collection' | 'action'>): boolean =>
  collection === 'accounts' && action === 'database.modifyDocument'
