/** The platform's error codes that the emulator answers; the SDK maps a code it does not know to -501001. */
export type PlatformCode =
  | 'SYS_ERR'
  | 'INVALID_PARAM'
  | 'SIGN_PARAM_INVALID'
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_INVALID_OPERRATOR' // the SDK's own spelling: only this one becomes -502002
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_COLLECTION_ALREADY_EXIST'
  | 'DATABASE_TRANSACTION_FAIL'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'STORAGE_REQUEST_FAIL'
  | 'STORAGE_FILE_NONEXIST'
  | 'FUNCTIONS_REQUEST_FAIL'
  | 'FUNCTIONS_EXECUTE_FAIL'
  | 'FUNCTIONS_TIME_LIMIT_EXCEEDED'
  | 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED'
  | 'EXCEED_MAX_PAYLOAD_SIZE'
  | 'EXCEED_MAX_RESPONSE_SIZE'
  | 'PERMISSION_DENIED'

/** An error that goes to the function as `{code, message}`, as the platform sends it (HTTP status 200). */
export class PlatformError extends Error {
  constructor(
    readonly code: PlatformCode,
    message: string,
  ) {
    super(message)
  }
}

const ADVICE = 'Please check your request, but if the problem persists, contact us.'

/** A request that the database cannot carry out (-502001). */
export function requestFailed(message: string): PlatformError {
  return new PlatformError('DATABASE_REQUEST_FAILED', message)
}

/** The duplicate error in the text that real environments send on an insert. */
export function duplicateKey(collection: string, index: string, key: unknown): PlatformError {
  const text = `E11000 duplicate key error collection: tnt-local.${collection} index: ${index} dup key: ${JSON.stringify(key)}`
  return requestFailed(`multiple write errors: [{write errors: [{${text}}]}, {<nil>}]`)
}

/** A transaction met a document that another one has changed or holds. */
export function transactionConflict(): PlatformError {
  return new PlatformError(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${ADVICE}`,
  )
}

/** Two operations of one transaction were under way at once. */
export function transactionBusy(): PlatformError {
  return new PlatformError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionBusy] Transaction is busy. ${ADVICE}`,
  )
}

/** The transaction has ended: committed, rolled back, broken by a conflict or older than its life. */
export function transactionGone(id: string): PlatformError {
  return new PlatformError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transactionID: ${id}. ${ADVICE}`,
  )
}
