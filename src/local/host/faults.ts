/** Why a call has no result, in the platform's codes: `errCode` for the client, `code` for the server SDK. */
export interface Fault {
  errCode: number
  errMsg: string
  code: FaultCode
}

export type FaultCode =
  | 'PERMISSION_DENIED'
  | 'FUNCTIONS_REQUEST_FAIL'
  | 'FUNCTIONS_EXECUTE_FAIL'
  | 'FUNCTIONS_TIME_LIMIT_EXCEEDED'
  | 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED'
  | 'EXCEED_MAX_PAYLOAD_SIZE'
  | 'EXCEED_MAX_RESPONSE_SIZE'

/** The client's number of each code (cloud.md §4; −504003 and −501000 by reports, what is unknown −501001). */
const numbers: Record<FaultCode, number> = {
  PERMISSION_DENIED: -501000,
  FUNCTIONS_REQUEST_FAIL: -501000,
  FUNCTIONS_EXECUTE_FAIL: -504002,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: -504003,
  FUNCTIONS_MEMORY_LIMIT_EXCEEDED: -504002,
  EXCEED_MAX_PAYLOAD_SIZE: -501001,
  EXCEED_MAX_RESPONSE_SIZE: -604001,
}

const fault = (code: FaultCode, errMsg: string): Fault => ({ errCode: numbers[code], errMsg, code })

export const notFound = (name: string): Fault =>
  fault('FUNCTIONS_REQUEST_FAIL', `FunctionName parameter could not be found: ${name}`)

/** A client asked a function whose rule is `invoke: false`. */
export const notForClients = (name: string): Fault =>
  fault('PERMISSION_DENIED', `[PERMISSION_DENIED] Permission denied: ${name} is not callable by clients`)

export const eventTooLarge = (): Fault =>
  fault('EXCEED_MAX_PAYLOAD_SIZE', '[EXCEED_MAX_PAYLOAD_SIZE] request body is larger than 100 KB')

/** The function threw, could not be loaded, or its result cannot be written as JSON. */
export const failed = (why: string): Fault =>
  fault('FUNCTIONS_EXECUTE_FAIL', `errCode: -504002 functions execute fail | errMsg: ${why}`)

export const timedOut = (seconds: number): Fault =>
  fault('FUNCTIONS_TIME_LIMIT_EXCEEDED', `Invoking task timed out after ${seconds} seconds`)

export const outOfMemory = (megabytes: number): Fault =>
  fault(
    'FUNCTIONS_MEMORY_LIMIT_EXCEEDED',
    `[FUNCTIONS_MEMORY_LIMIT_EXCEEDED] functions execute fail: memory limit of ${megabytes} MB exceeded`,
  )

export const resultTooLarge = (): Fault =>
  fault('EXCEED_MAX_RESPONSE_SIZE', 'cloudfunction result size exceed limit (1MB)')
