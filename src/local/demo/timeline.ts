import type { Moment } from '../../domain/calendar/moment'
import type { Speaker } from './speaker'

/** Something that somebody does; it may lead to later things. */
export type Doing = () => Promise<unknown>

/** What the demo people do, in the order of its times. What lies after the end never happens. */
export class Timeline {
  private waiting: { at: Moment; doing: Doing }[] = []

  constructor(private readonly speaker: Speaker) {}

  /** Puts something on; of two at the same time the first one put on comes first. */
  at(moment: Moment, doing: Doing): void {
    const later = this.waiting.findIndex(({ at }) => at > moment)
    this.waiting.splice(later < 0 ? this.waiting.length : later, 0, { at: moment, doing })
  }

  /** Lets everything happen up to `end`, each thing at its own time by the village's clock. */
  async playUntil(end: Moment): Promise<number> {
    let done = 0
    for (let next = this.waiting.shift(); next && next.at <= end; next = this.waiting.shift()) {
      await this.speaker.moveTo(next.at)
      await next.doing()
      done += 1
    }
    return done
  }
}
