import { no, yes, type Answer } from '../answer'
import type { Timetable } from './service'

export const timetableRefusals = ['part-twice', 'ends-before-it-starts', 'part-unknown'] as const
export type TimetableRefusal = (typeof timetableRefusals)[number]

/** Refuses a timetable whose sessions could not be told apart or could not be held; `about` is the part. */
export function checkTimetable({ parts, changes }: Timetable): Answer<null, TimetableRefusal> {
  const names = parts.map(({ part }) => part)
  const doubled = names.find((name, at) => names.indexOf(name) < at)
  if (doubled !== undefined) return no('part-twice', doubled)
  const backward = parts.find(({ starts, ends }) => ends <= starts)
  if (backward) return no('ends-before-it-starts', backward.part)
  const unknown = changes.find(({ part }) => part !== null && !names.includes(part))
  return unknown ? no('part-unknown', unknown.part ?? '') : yes(null)
}
