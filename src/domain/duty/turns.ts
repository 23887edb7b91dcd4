import { isWorkingDay } from '../calendar/holidays'
import { addDays, daysBetween, type DateText } from '../calendar/moment'
import { halves, type Half } from './shift'

/** How the cadres take turns: one after the other, by the day or by the week. */
export const turnLengths = ['day', 'week'] as const
export type TurnLength = (typeof turnLengths)[number]

/** So many days are written at once. */
export const mostDays = 31

/** One half-day with whoever's turn it is. */
export interface Turn {
  date: DateText
  half: Half
  personId: string
}

/**
 * A rota of turns from a day on: each sits the whole day, in the order given, on working days only (with 调休) or on
 * every day. A week is seven days from the first, so that a holiday moves nobody's week.
 */
export function turnsOf(
  people: readonly string[],
  from: DateText,
  days: number,
  { each, everyDay }: { each: TurnLength; everyDay: boolean },
): Turn[] {
  const dates = Array.from({ length: days }, (_, at) => addDays(from, at)).filter(
    (date) => everyDay || isWorkingDay(date).working,
  )
  return dates.flatMap((date, at) => {
    const turn = each === 'day' ? at : Math.floor(daysBetween(from, date) / 7)
    const personId = people[turn % people.length]
    return personId === undefined ? [] : halves.map((half) => ({ date, half, personId }))
  })
}
