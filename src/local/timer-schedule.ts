/** The due times of a timer: seven fields as the values that they allow, in ascending order. */
export interface Schedule {
  seconds: number[]
  minutes: number[]
  hours: number[]
  days: Set<number>
  months: Set<number>
  weekdays: Set<number>
  years: Set<number>
  /** Both day and weekday are set: either will do. */
  dayOrWeekday: boolean
}

interface Field {
  low: number
  high: number
  names?: string[]
}

const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const weekdayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const fields: Field[] = [
  { low: 0, high: 59 },
  { low: 0, high: 59 },
  { low: 0, high: 23 },
  { low: 1, high: 31 },
  { low: 1, high: 12, names: monthNames },
  { low: 0, high: 6, names: weekdayNames },
  { low: 1970, high: 2099 },
]

/** Reads second, minute, hour, day, month, weekday (0 Sunday), year (cloud.md §4); null when it is no such text. */
export function readSchedule(config: string): Schedule | null {
  const words = config.trim().split(/\s+/)
  if (words.length !== fields.length) return null
  const values = fields.map((field, at) => valuesOf(words[at] ?? '', field))
  if (values.some((allowed) => allowed.length === 0)) return null
  const [seconds = [], minutes = [], hours = [], days, months, weekdays, years] = values
  return {
    seconds,
    minutes,
    hours,
    days: new Set(days),
    months: new Set(months),
    weekdays: new Set(weekdays),
    years: new Set(years),
    dayOrWeekday: words[3] !== '*' && words[5] !== '*',
  }
}

/** The values that a field like `1-5,30` or a step like every fifth allows; empty when it is wrong. */
function valuesOf(word: string, field: Field): number[] {
  const all = new Set<number>()
  for (const part of word.split(',')) {
    const found = /^(?:\*|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/.exec(part)
    const step = Number(found?.[3] ?? 1)
    const from = found?.[1] === undefined ? field.low : numberOf(found[1], field)
    const to = found?.[2] === undefined ? lastOf(found, from, field) : numberOf(found[2], field)
    if (!found || step < 1 || !(from >= field.low && to <= field.high && from <= to)) return []
    for (let value = from; value <= to; value += step) all.add(value)
  }
  return [...all].sort((one, other) => one - other)
}

/** One value alone stands for itself; with a step, and a star, the field goes on to its end. */
function lastOf(found: RegExpExecArray | null, from: number, field: Field): number {
  return found?.[1] === undefined || found[3] !== undefined ? field.high : from
}

function numberOf(word: string, { low, names }: Field): number {
  const named = names?.indexOf(word.toUpperCase()) ?? -1
  if (named >= 0) return named + low
  return /^\d+$/.test(word) ? Number(word) : NaN
}

const eightHours = 8 * 3600 * 1000
const day = 24 * 3600 * 1000

/** The last due time after `from`, up to and including `to` (epoch ms), by the clock of UTC+8; null when there is none. */
export function lastDue(schedule: Schedule, from: number, to: number): number | null {
  const end = to + eightHours
  for (let midnight = Math.floor(end / day) * day; midnight + day > from + eightHours; midnight -= day) {
    const until = Math.min(Math.floor((end - midnight) / 1000), day / 1000 - 1)
    const second = dateFits(schedule, new Date(midnight)) ? lastSecond(schedule, until) : null
    const due = second === null ? null : midnight + second * 1000 - eightHours
    if (due !== null) return due > from ? due : null
  }
  return null
}

function dateFits({ days, weekdays, months, years, dayOrWeekday }: Schedule, date: Date): boolean {
  const dayFits = days.has(date.getUTCDate())
  const weekdayFits = weekdays.has(date.getUTCDay())
  const fits = dayOrWeekday ? dayFits || weekdayFits : dayFits && weekdayFits
  return fits && months.has(date.getUTCMonth() + 1) && years.has(date.getUTCFullYear())
}

/** The last second of a day that the schedule names, at most `until`; null when there is none. */
function lastSecond({ hours, minutes, seconds }: Schedule, until: number): number | null {
  for (const hour of [...hours].reverse())
    for (const minute of [...minutes].reverse()) {
      const start = hour * 3600 + minute * 60
      const fitting = seconds.filter((second) => start + second <= until)
      if (fitting.length > 0) return start + Math.max(...fitting)
    }
  return null
}
