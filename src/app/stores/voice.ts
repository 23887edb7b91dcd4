import { makeAutoObservable, runInAction } from 'mobx'
import { mostSeconds } from '../../domain/request/record'
import type { LocalFile, Recorder } from '../device/shapes'

export type Recorded = LocalFile & { seconds: number }

/** Hold to talk: from the finger to a recording. */
export class Voice {
  /** What has run, in seconds; null while nothing runs. */
  seconds: number | null = null
  /** Why nothing was recorded. */
  trouble: 'refused' | 'too-short' | null = null
  private held = false
  private timer: ReturnType<typeof setInterval> | null = null

  constructor(
    private readonly recorder: Recorder,
    private readonly onHeard: (recorded: Recorded) => void,
    /** Whether the person has agreed to it; asks when she has not, and this touch records nothing. */
    private readonly mayRecord: () => boolean,
  ) {
    makeAutoObservable<this, 'recorder' | 'onHeard' | 'mayRecord' | 'held' | 'timer'>(this, {
      recorder: false,
      onHeard: false,
      mayRecord: false,
      held: false,
      timer: false,
    })
  }

  /** The finger is down. */
  async press(): Promise<void> {
    this.trouble = null
    if (!this.mayRecord()) return
    this.held = true
    const answer = await this.recorder.start()
    if (answer === 'refused') this.fail('refused')
    else {
      this.run()
      // The finger may have left while the phone asked whether we may listen.
      if (!this.isHeld()) await this.finish()
    }
  }

  /** The finger is gone. */
  release(): void {
    this.held = false
    void this.finish()
  }

  /** The page is left: nothing runs on. */
  leave(): void {
    this.held = false
    if (this.timer) void this.recorder.stop()
    this.still()
  }

  private run(): void {
    this.seconds = 0
    this.timer = setInterval(() => this.tick(), 1000)
  }

  private tick(): void {
    this.seconds = (this.seconds ?? 0) + 1
    if (this.seconds >= mostSeconds) void this.finish()
  }

  private async finish(): Promise<void> {
    if (!this.timer) return
    this.still()
    const heard = await this.recorder.stop()
    runInAction(() => {
      if (heard) this.onHeard(heard)
      else this.trouble = 'too-short'
    })
  }

  private still(): void {
    if (this.timer) clearInterval(this.timer)
    this.timer = null
    this.seconds = null
  }

  private isHeld = () => this.held

  private fail(trouble: 'refused'): void {
    this.trouble = trouble
  }
}
