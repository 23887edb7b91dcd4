import { makeAutoObservable } from 'mobx'
import type { WatchPrivacy } from '../device/shapes'

/** WeChat's one question about the privacy guide, while it waits for an answer. */
export class GuideStore {
  /** True while WeChat holds what the app asked for. */
  asked = false
  private answer: ((agreed: boolean) => void) | null = null

  constructor(watch: WatchPrivacy) {
    makeAutoObservable<this, 'answer'>(this, { answer: false })
    watch((answer) => this.ask(answer))
  }

  /** The agree button was tapped: WeChat goes on with what it held. */
  agree(): void {
    this.end(true)
  }

  /** What was asked for is not given; reading and calling go on. */
  refuse(): void {
    this.end(false)
  }

  private ask(answer: (agreed: boolean) => void): void {
    // A second question while the first is open: one answer serves both.
    const before = this.answer
    this.answer = (agreed) => {
      before?.(agreed)
      answer(agreed)
    }
    this.asked = true
  }

  private end(agreed: boolean): void {
    const { answer } = this
    this.answer = null
    this.asked = false
    answer?.(agreed)
  }
}
