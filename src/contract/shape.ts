/**
 * The only file that names valibot. Only actions that convert to JSON Schema are let through
 * (length, pattern, enum, range): `trim`, `check` and transforms stay out, so that the contract can be printed.
 */
import * as v from 'valibot'

export {
  array,
  boolean,
  integer,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  optional,
  picklist,
  pipe,
  record,
  regex,
  safeParse,
  strictObject,
  string,
  union,
  unknown,
} from 'valibot'
export type { GenericSchema, InferOutput } from 'valibot'

/** A short random id of ours below the village: `p…` person, `h…` household, `l…` lane, and the like. */
export const id = v.pipe(v.string(), v.regex(/^[a-z][0-9a-z]{11}$/))

/** The official 12-digit division code of a village. */
export const villageId = v.pipe(v.string(), v.regex(/^\d{12}$/))

/** Village-local moment of the years 2000–2098, `2026-11-24T10:00:00` (agreements §3). */
export const moment = v.pipe(
  v.string(),
  v.regex(/^20([0-8]\d|9[0-8])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/),
)

/** Village-local date of the years 2000–2098, which the calendar knows: `2026-11-24`. A 31st of June is asked about by name. */
export const date = v.pipe(v.string(), v.regex(/^20([0-8]\d|9[0-8])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))

/** Month of those years: `2026-11`. */
export const month = v.pipe(v.string(), v.regex(/^20([0-8]\d|9[0-8])-(0[1-9]|1[0-2])$/))

/** A session's id: village, service, date, part of the day (agreements §6). */
export const sessionId = v.pipe(v.string(), v.regex(/^\d{12}:[a-z-]{2,20}:\d{4}-\d\d-\d\d:[0-9a-z-]{1,20}$/))

/** A file in cloud storage, as uploadFile answers it. */
export const fileId = v.pipe(v.string(), v.regex(/^cloud:\/\/[\w./-]{8,200}$/))

/** A mobile number of eleven figures. */
export const mobile = v.pipe(v.string(), v.regex(/^1[3-9]\d{9}$/))

/** Words that a person typed: 1 to `max` characters. */
export const words = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max))

/** A whole number from `min` to `max`. */
export const whole = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))
