import { lastDue, readSchedule } from '../timer-schedule'

const minute = 60_000
/** How far ahead is looked, in ms: the rarest timer of a year. */
const farthest = 366 * 24 * 60 * minute

/** When a timer falls due next after `now` (epoch ms), to the second; null when it does not within a year. */
export function nextDue(config: string, now: number): number | null {
  const schedule = readSchedule(config)
  const isDue = (from: number, to: number): boolean =>
    schedule !== null && lastDue(schedule, from, to) !== null
  // Nothing is due until `early`, something until `late`: first ever wider, then ever narrower.
  let [early, late] = [now, now + 10 * minute]
  while (!isDue(early, late)) {
    if (late - now >= farthest) return null
    ;[early, late] = [late, now + Math.min(4 * (late - now), farthest)]
  }
  while (late - early > 1000) {
    const middle = Math.min(late - 1000, Math.ceil((early + late) / 2000) * 1000)
    if (isDue(early, middle)) late = middle
    else early = middle
  }
  return Math.floor(late / 1000) * 1000
}
