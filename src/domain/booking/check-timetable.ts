import { no, yes, type Answer } from '../answer'
import { atTime, isDate, addDays, addMinutes, type DateText, type Moment } from '../calendar/moment'
import type { Limit, PartRule, SchoolCalendar, Span, Timetable, TimetableChange } from './service'

export const timetableRefusals = [
  'part-twice',
  'ends-before-it-starts',
  'closes-before-it-opens',
  'part-unknown',
  'dates-wrong',
] as const
export type TimetableRefusal = (typeof timetableRefusals)[number]

/**
 * Refuses a timetable whose sessions could not be told apart or could not be held; `about` is the part, or the day
 * that is wrong.
 */
export function checkTimetable({ parts, changes, school }: Timetable): Answer<null, TimetableRefusal> {
  const names = parts.map(({ part }) => part)
  const doubled = names.find((name, at) => names.indexOf(name) < at)
  if (doubled !== undefined) return no('part-twice', doubled)
  const backward = parts.find(({ starts, ends }) => ends <= starts)
  if (backward) return no('ends-before-it-starts', backward.part)
  const shut = parts.find(isNeverOpen)
  if (shut) return no('closes-before-it-opens', shut.part)
  const unknown = changes.map(partOf).find((part) => part !== null && !names.includes(part))
  if (unknown) return no('part-unknown', unknown)
  const wrong = [...changes.flatMap(spansOf), ...schoolSpans(school)].find(isWrong)
  return wrong ? no('dates-wrong', wrong.from) : yes(null)
}

/** Whether nobody could ever book it, or only after it is over. Measured on any day: the limits hang on it. */
function isNeverOpen({ starts, ends, opens, closes }: PartRule): boolean {
  const date = '2026-11-24'
  const at = (limit: Limit): Moment =>
    'minutesBefore' in limit
      ? addMinutes(atTime(date, starts), -limit.minutesBefore)
      : atTime(addDays(date, -limit.daysBefore), limit.time)
  return at(closes) <= at(opens) || at(closes) > atTime(date, ends)
}

const partOf = (change: TimetableChange): string | null => (change.kind === 'season' ? null : change.part)

function spansOf(change: TimetableChange): Span[] {
  if (change.kind === 'held') return [onDay(change.date)]
  return change.kind === 'held-on' ? change.dates.map(onDay) : [change]
}

const schoolSpans = (school: SchoolCalendar | null | undefined): Span[] =>
  school ? [...school.terms, ...school.off, ...school.held.map(onDay)] : []

const onDay = (date: DateText): Span => ({ from: date, to: date })

const isWrong = ({ from, to }: Span): boolean => !isDate(from) || !isDate(to) || to < from
