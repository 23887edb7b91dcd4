import type { Moment } from '../../domain/calendar/moment'
import type { Speaker } from './speaker'
import type { Timeline } from './timeline'

/** What every scene works with. */
export interface Story {
  speaker: Speaker
  timeline: Timeline
  /** The moment at which the preview opens; the days of the story are told from it. */
  now: Moment
  /** Hears in one sentence what has been done. */
  say: (sentence: string) => void
}
