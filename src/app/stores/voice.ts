import { makeAutoObservable, runInAction } from 'mobx'
import { mostSeconds } from '../../domain/request/record'
import type { LocalFile, Recorder } from '../device/shapes'

export type Recorded = LocalFile & { seconds: number }

/** Whether the person has agreed to be recorded, and the question if not. */
export interface VoiceConsent {
  mayRecord(): boolean
  askVoice(): Promise<boolean>
}

/** Hold to talk: from the finger to a recording. */
export class Voice {
  /** What has run, in seconds; null while nothing runs. */
  seconds: number | null = null
  /** Why nothing was recorded. */
  trouble: 'refused' | 'too-short' | null = null
  private held = false
  /** This touch records nothing: it only asks, once the finger is gone. */
  private asks = false
  private timer: ReturnType<typeof setInterval> | null = null

  constructor(
    private readonly recorder: Recorder,
    private readonly onHeard: (recorded: Recorded) => void,
    private readonly consent: VoiceConsent,
  ) {
    makeAutoObservable<this, 'recorder' | 'onHeard' | 'consent' | 'held' | 'asks' | 'timer'>(this, {
      recorder: false,
      onHeard: false,
      consent: false,
      asks: false,
      held: false,
      timer: false,
    })
  }

  /** The finger is down. */
  async press(): Promise<void> {
    this.trouble = null
    this.asks = !this.consent.mayRecord()
    if (this.asks) return
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
    if (this.asks) void this.consent.askVoice()
    this.asks = false
    void this.finish()
  }

  /** The page is left: nothing runs on. */
  leave(): void {
    this.held = false
    this.asks = false
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
