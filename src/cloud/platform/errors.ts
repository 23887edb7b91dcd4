interface PlatformError {
  errCode?: number
  errMsg?: string
  message?: string
}

/** The platform was too busy or too slow: the same question may be asked again. */
export class Busy extends Error {}

const textOf = (error: unknown): string => {
  const { errMsg, message } = (error ?? {}) as PlatformError
  return `${errMsg ?? ''} ${message ?? ''}`
}

/** A document with this id or unique value is there already (cloud.md §4, Duplicates). */
export function isDuplicate(error: unknown): boolean {
  return /E11000|DUPLICATE_WRITE/.test(textOf(error))
}

/** Another transaction was faster; the SDK does not try again by itself (cloud.md §1.6, trap 1). */
export function isConflict(error: unknown): boolean {
  return /TransactionConflict|TransactionBusy|DATABASE_TRANSACTION_CONFLICT/.test(textOf(error))
}

const busyCodes = new Set([-501002, -501003, -501004])

/** Time-outs and quota refusals of the platform. */
export function isBusy(error: unknown): boolean {
  const { errCode } = (error ?? {}) as PlatformError
  return (
    (errCode !== undefined && busyCodes.has(errCode)) ||
    /ESOCKETTIMEDOUT|ETIMEDOUT|socket hang up/.test(textOf(error))
  )
}
