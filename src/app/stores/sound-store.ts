import { makeAutoObservable } from 'mobx'
import type { Player } from '../device/shapes'

/** What is heard now: one sound at a time, on whichever page. */
export class SoundStore {
  /** The path or link that plays; null while it is still. */
  playing: string | null = null

  constructor(private readonly player: Player) {
    makeAutoObservable<this, 'player'>(this, { player: false })
  }

  /** Plays it, or stops it when it plays already. */
  toggle(source: string): void {
    const stop = this.playing === source
    this.stop()
    if (stop) return
    this.playing = source
    this.player.play(source, () => this.ended(source))
  }

  stop(): void {
    if (this.playing !== null) this.player.stop()
    this.playing = null
  }

  private ended(source: string): void {
    if (this.playing === source) this.playing = null
  }
}
