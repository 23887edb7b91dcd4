import { addDays, dateOf, type DateText, type Moment } from '../calendar/moment'

/**
 * What has to stand in the counted field, at most, for something to be due now: `days` of the village from the day of
 * that date or moment, so that all of one day goes together; 0 days is that very moment.
 */
export function dueSince(days: number, now: Moment): Moment {
  return days === 0 ? now : `${addDays(dateOf(now), -days)}T23:59:59`
}

/** The day on which something goes that is counted from this moment, or this date. */
export function goesOn(since: Moment, days: number): DateText {
  return addDays(dateOf(since), days)
}
