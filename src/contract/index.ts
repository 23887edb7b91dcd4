import type { InferOutput } from './shape'
import type { CommonRefusal } from './operation'
import { bookingOperations } from './booking'
import { careOperations } from './care'
import { dutyOperations } from './duty'
import { classOperations } from './class'
import { clinicOperations } from './clinic'
import { centerOperations } from './center'
import { fileOperations } from './file'
import { meOperations } from './me'
import { noticeOperations } from './notice'
import { peopleOperations } from './people'
import { privacyOperations } from './privacy'
import { requestOperations } from './request'
import { standingOperations } from './standing'
import { toldOperations } from './told'

/** Every operation by its name. */
export const operations = {
  ...bookingOperations,
  ...careOperations,
  ...dutyOperations,
  ...classOperations,
  ...clinicOperations,
  ...centerOperations,
  ...fileOperations,
  ...meOperations,
  ...noticeOperations,
  ...peopleOperations,
  ...privacyOperations,
  ...requestOperations,
  ...standingOperations,
  ...toldOperations,
}

export type Operations = typeof operations
export type OperationName = keyof Operations
export type InputOf<N extends OperationName> = InferOutput<Operations[N]['input']>
export type OutputOf<N extends OperationName> = InferOutput<Operations[N]['output']>
export type RefusalOf<N extends OperationName> = Operations[N]['refusals'][number] | CommonRefusal

/** What one question gets back from the cloud; `now` is the village's time when it was asked. */
export type AnswerOf<N extends OperationName> =
  | { ok: true; value: OutputOf<N>; now: string }
  | { ok: false; refusal: RefusalOf<N>; about?: string; now: string }
